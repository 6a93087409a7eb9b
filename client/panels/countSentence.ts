import type { ReportOutline } from '../explorer/Library.ts';

/** Which sentence of the section begins at `start`, from 1 on; its heading is its first. */
export function countSentence(
  report: Pick<ReportOutline, 'sections' | 'sentences'>,
  section: string,
  start: number,
): number | null {
  const from = report.sections.find(({ id }) => id === section)?.start;
  if (from === undefined) return null;
  const number = report.sentences.filter((other) => other.start >= from && other.start <= start);
  return number.length > 0 ? number.length : null;
}
