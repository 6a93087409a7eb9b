import { useState, type ReactNode } from 'react';
import { usePartWords } from '../messages/LanguageContext.ts';
import { queryEn } from '../messages/queryEn.ts';
import { queryZh } from '../messages/queryZh.ts';
import { Choice } from '../parts/Choice.tsx';
import { PastePart } from './PastePart.tsx';
import './query.css';
import { ViewPart } from './ViewPart.tsx';

const PARTS = ['view', 'paste'] as const;

/** This view as a GraphQL query, and the way back: what somebody pastes as a view. */
export function QueryTools({ onClose }: { onClose: () => void }): ReactNode {
  const words = usePartWords({ zh: queryZh, en: queryEn });
  const [part, setPart] = useState<(typeof PARTS)[number]>('view');
  return (
    <div className="query">
      <Choice
        name="query-part"
        label={words.what}
        values={PARTS}
        words={words.parts}
        chosen={part}
        onChoose={setPart}
      />
      {part === 'view' ? (
        <ViewPart words={words} />
      ) : (
        <PastePart words={words} onOpened={onClose} />
      )}
    </div>
  );
}
