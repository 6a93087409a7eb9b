import type { ReactNode } from 'react';
import { useWords } from '../messages/LanguageContext.ts';

/** A sentence of the report in English, said to be ours. */
export function Translation({ text }: { text: string }): ReactNode {
  const { m } = useWords();
  return (
    <p className="translation">
      <span className="translation-label">{m.translation}</span>
      <span lang="en">{text}</span>
    </p>
  );
}
