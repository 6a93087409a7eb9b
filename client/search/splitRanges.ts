export interface TextRange {
  start: number;
  end: number;
}

export interface MarkedRun {
  text: string;
  start: number;
  marked: boolean;
}

/** Cuts a text at its marked ranges, which stand in order; joined, the runs are the text. */
export function splitRanges(text: string, ranges: readonly TextRange[]): MarkedRun[] {
  const runs: MarkedRun[] = [];
  const push = (start: number, end: number, marked: boolean): void => {
    if (end > start) runs.push({ text: text.slice(start, end), start, marked });
  };
  let at = 0;
  for (const range of ranges) {
    const start = Math.min(Math.max(range.start, at), text.length);
    const end = Math.min(Math.max(range.end, start), text.length);
    push(at, start, false);
    push(start, end, true);
    at = end;
  }
  push(at, text.length, false);
  return runs;
}
