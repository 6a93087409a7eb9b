import { useMemo } from 'react';
import type { ReaderState } from '../explorer/screens/ReaderState.ts';
import type { ReportText } from '../explorer/requestText.ts';
import { overlaps, type Span } from './Span.ts';
import { toKindMarks } from './toKindMarks.ts';
import { NO_LAYERS, type Layers } from './toRuns.ts';

/** The layers of a stretch: what does not reach into it is left out. */
export function cutLayers(layers: Layers, span: Span): Layers {
  const within = <Each extends Span>(spans: readonly Each[]): Each[] =>
    spans.filter((each) => overlaps(each, span));
  return {
    marks: within(layers.marks),
    lit: within(layers.lit),
    now: within(layers.now),
    pointed: within(layers.pointed),
    found: within(layers.found),
    current: within(layers.current),
    unquoted: within(layers.unquoted),
  };
}

/** What is laid over the text: marks as the reader wants them, and what is selected, pointed at and found. */
export function useTextLayers(
  report: ReportText,
  marks: ReaderState['marks'],
  moving: Pick<Layers, 'lit' | 'now' | 'pointed' | 'found' | 'current'>,
): Layers {
  const kindMarks = useMemo(() => toKindMarks(report.entities), [report]);
  return {
    ...NO_LAYERS,
    ...moving,
    marks: marks === 'kinds' ? kindMarks : [],
    unquoted: marks === 'coverage' ? report.coverage.unquoted : [],
  };
}
