import type { ReactNode } from 'react';
import { splitPunctuation } from './splitPunctuation.ts';

/** Verbatim Chinese: half-width punctuation is shown full width, its characters stay as they are. */
export function Chinese({ text }: { text: string }): ReactNode {
  return splitPunctuation(text).map((run) =>
    run.punctuation ? (
      <span key={run.start} className="p">
        {run.text}
      </span>
    ) : (
      run.text
    ),
  );
}
