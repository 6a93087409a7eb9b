import type { Report, Section } from '../model.ts';
import type { Span } from './toSentences.ts';

/** A report's text and how it falls into sections and sentences. */
export interface ReportText {
  /** Report id. */
  report: string;
  text: string;
  /** In reading order, a part before its children. */
  sections: readonly Section[];
  sentences: readonly Span[];
  /** From the first section on: all but the title lines. */
  body: Span;
}

/** Of a report that has been read. */
export function toReportText({ id, text, sections, sentences }: Report): ReportText {
  const body = { start: sections[0]?.start ?? 0, end: text.length };
  return { report: id, text, sections, sentences, body };
}

/** The innermost section that holds the offset: a part begins before its children. */
export function findSectionAt({ sections }: ReportText, offset: number): Section | null {
  return sections.findLast(({ start, end }) => start <= offset && offset < end) ?? null;
}

export function findSentenceAt({ sentences }: ReportText, offset: number): Span | null {
  return sentences.find(({ start, end }) => start <= offset && offset < end) ?? null;
}

/** A section's own lines: of a part, those before its first child. */
export function toOwnSpan({ sections }: ReportText, section: Section): Span {
  const child = sections.find(({ part }) => part === section.id);
  return { start: section.start, end: child?.start ?? section.end };
}
