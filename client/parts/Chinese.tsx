import type { ReactNode } from 'react';
import { Punctuation } from './Punctuation.tsx';
import { splitPunctuation } from './splitPunctuation.ts';

/** Verbatim Chinese: half-width punctuation is shown full width, its characters stay as they are. */
export function Chinese({ text }: { text: string }): ReactNode {
  return splitPunctuation(text).map((run) =>
    run.punctuation ? <Punctuation key={run.start} mark={run.text} /> : run.text,
  );
}
