import { useMemo } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import type { ReportText } from '../explorer/requestText.ts';
import { readPassageId, toPassageQuote } from '../graph/passage.ts';
import type { Selection } from '../graph/Selection.ts';
import { resolvePassage, type Resolved } from './resolvePassage.ts';
import { overlaps, type Span } from './Span.ts';

/** What of the text is selected. */
export interface SelectedSpans {
  /** The passage, or every quote of the selected claims, in text order; those of one sentence that overlap as one. */
  spans: readonly Span[];
  /** Of a passage: where it stands. */
  resolved: Resolved | null;
  /** A passage of another report, or an id that names none. */
  isForeign: boolean;
}

const NOTHING: SelectedSpans = { spans: [], resolved: null, isForeign: false };

/** The quotes of claims one behind the other, those that overlap as one. */
export function listQuotes(
  report: Pick<ReportText, 'entities' | 'relations'>,
  ids: ReadonlySet<string>,
): Span[] {
  const quotes = [...report.entities, ...report.relations]
    .filter(({ id }) => ids.has(id))
    .flatMap(({ evidence }) => evidence.map(({ start, end }) => ({ start, end })))
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
  const joined: Span[] = [];
  for (const quote of quotes) {
    const last = joined.at(-1);
    if (last && overlaps(last, quote)) last.end = Math.max(last.end, quote.end);
    else joined.push(quote);
  }
  return joined;
}

/** Where a selection stands in the text. */
export function toSelectedSpans(
  report: ReportText,
  selection: Selection | null,
  also: readonly string[],
): SelectedSpans {
  if (!selection) return NOTHING;
  if (selection.type !== 'passage') {
    const spans = listQuotes(report, new Set([selection.id, ...also]));
    return { spans, resolved: null, isForeign: false };
  }
  const place = readPassageId(selection.id);
  if (place?.report !== report.id) return { ...NOTHING, isForeign: true };
  const resolved = resolvePassage(report.text, place, selection.quote, toPassageQuote);
  const { type } = resolved;
  return {
    spans: type === 'lost' ? [] : [{ start: resolved.start, end: resolved.end }],
    resolved,
    isForeign: false,
  };
}

export function useSelectedSpans(report: ReportText): SelectedSpans {
  const { selection, also } = useExplorer().state.present;
  return useMemo(() => toSelectedSpans(report, selection, also), [report, selection, also]);
}
