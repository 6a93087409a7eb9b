import { splitPunctuation } from '../parts/splitPunctuation.ts';
import type { KindMark } from './toKindMarks.ts';
import type { Span } from './Span.ts';

/** What is laid over a stretch of text; offsets are the report's. */
export interface Layers {
  marks: readonly KindMark[];
  /** Of what is selected. */
  lit: readonly Span[];
  /** The one of them that was gone to. */
  now: readonly Span[];
  /** Of what is pointed at on the canvas. */
  pointed: readonly Span[];
  found: readonly Span[];
  /** The match that was gone to. */
  current: readonly Span[];
  unquoted: readonly Span[];
}

export const NO_LAYERS: Layers = {
  marks: [],
  lit: [],
  now: [],
  pointed: [],
  found: [],
  current: [],
  unquoted: [],
};

export type LayerName = Exclude<keyof Layers, 'marks'>;
const NAMES: readonly LayerName[] = ['lit', 'now', 'pointed', 'found', 'current', 'unquoted'];

/** A stretch with the same over it from end to end. */
export interface TextRun extends Span {
  text: string;
  /** The line furthest from the text first. */
  marks: readonly KindMark[];
  over: readonly LayerName[];
  /** Half-width punctuation among Chinese characters. */
  punctuation: boolean;
}

/** Cuts a stretch of the report's text where anything over it begins or ends; joined, the runs are the stretch. */
export function toRuns(text: string, { start, end }: Span, layers: Layers): TextRun[] {
  const cuts = new Set([start, end]);
  const cut = (offset: number): void => {
    if (offset > start && offset < end) cuts.add(offset);
  };
  for (const spans of [layers.marks, ...NAMES.map((name) => layers[name])])
    for (const span of spans) {
      cut(span.start);
      cut(span.end);
    }
  const punctuation = new Set<number>();
  for (const run of splitPunctuation(text.slice(start, end))) {
    cut(start + run.start);
    if (run.punctuation) punctuation.add(start + run.start);
  }
  const offsets = [...cuts].sort((a, b) => a - b);
  return offsets.slice(0, -1).map((from, at) => {
    const to = offsets[at + 1] ?? end;
    const isOver = (span: Span): boolean => span.start <= from && span.end >= to;
    return {
      start: from,
      end: to,
      text: text.slice(from, to),
      marks: layers.marks.filter(isOver).toSorted((a, b) => b.slot - a.slot),
      over: NAMES.filter((name) => layers[name].some(isOver)),
      punctuation: punctuation.has(from),
    };
  });
}
