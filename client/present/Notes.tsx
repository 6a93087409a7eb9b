import type { ReactNode } from 'react';
import type { Text } from '../graph/Terms.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { MixedText } from '../parts/MixedText.tsx';
import { usePresentWords } from './usePresentWords.ts';

/** What the presenter has noted down for a slide, in the page's language. */
export function Notes({ note }: { note: Text | null }): ReactNode {
  const words = usePresentWords();
  const { pick } = useWords();
  if (!note) return <p className="show-no-note">{words.noNote}</p>;
  return (
    <div className="show-note">
      {pick(note)
        .split('\n')
        .map((line, at) => (
          <p key={at}>
            <MixedText text={line} />
          </p>
        ))}
    </div>
  );
}
