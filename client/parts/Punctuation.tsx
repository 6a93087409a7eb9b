import type { ReactNode } from 'react';
import { toFullWidth } from './splitPunctuation.ts';

/** A half-width mark among Chinese characters, drawn full width; the text keeps the mark itself. */
export function Punctuation({ mark }: { mark: string }): ReactNode {
  return (
    <span className="p" data-glyph={toFullWidth(mark)}>
      {mark}
    </span>
  );
}
