import type { ReactNode } from 'react';
import { splitRanges, type TextRange } from './splitRanges.ts';

/** A text in which what was searched for is marked. */
export function MarkedText({
  text,
  ranges,
}: {
  text: string;
  ranges: readonly TextRange[];
}): ReactNode {
  return splitRanges(text, ranges).map((run) =>
    run.marked ? <mark key={run.start}>{run.text}</mark> : <span key={run.start}>{run.text}</span>,
  );
}
