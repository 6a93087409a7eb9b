/** Passages of a report's text: by place, and by how they read. */
import type { Selection } from './Selection.ts';

/** Where a passage stands: UTF-16 code units in the report's text, end exclusive. */
export interface PassagePlace {
  /** Report id. */
  report: string;
  start: number;
  end: number;
}

const PLACE = /^(.+)@(\d{1,7})-(\d{1,7})$/;
/** Longer passages keep their first and last characters alone. */
const LONGEST_QUOTE = 40;
const HALF = 16;

export const toPassageId = ({ report, start, end }: PassagePlace): string =>
  `${report}@${start}-${end}`;

/** Null where the id is none of a passage, or of one that is empty. */
export const readPassageId = (id: string): PassagePlace | null => {
  const [, report, from, to] = PLACE.exec(id) ?? [];
  if (report === undefined) return null;
  const [start, end] = [Number(from), Number(to)];
  return start < end ? { report, start, end } : null;
};

/** Halves of a character that a cut has parted: no address can hold them. */
const LONE_HALVES = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** How a passage reads, cut in its middle where it is long: what a link keeps of it. */
export const toPassageQuote = (text: string): string =>
  text.length <= LONGEST_QUOTE
    ? text.replaceAll(LONE_HALVES, '')
    : [text.slice(0, HALF), text.slice(-HALF)]
        .map((part) => part.replaceAll(LONE_HALVES, ''))
        .join('…');

/** The passage of a report's text as a selection. */
export const selectPassage = (
  report: string,
  text: string,
  start: number,
  end: number,
): Selection => ({
  type: 'passage',
  id: toPassageId({ report, start, end }),
  quote: toPassageQuote(text.slice(start, end)),
});
