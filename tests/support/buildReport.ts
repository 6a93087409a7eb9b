import { createHash } from 'node:crypto';
import type { Evidence, Report, Section, Sentence } from '../../graph-seed/model.ts';

/** The first line is the heading. */
export interface SectionLines {
  number: string;
  part?: string;
  lines: readonly [string, ...string[]];
}

/** A report before anything is claimed of it. */
export type ReportHead = Omit<Report, 'coverage'>;

export interface ReportLines {
  id: string;
  /** Entity id. */
  issuer: string;
  period: number;
  title: string;
  subtitle: string;
  /** In reading order, a part before its children. */
  sections: readonly SectionLines[];
}

/** A report as reading one from files would give it: text, sections and sentences with their offsets. */
export function buildReport({
  id,
  issuer,
  period,
  title,
  subtitle,
  sections,
}: ReportLines): ReportHead {
  let text = `${title}\n${subtitle}\n`;
  const sentences: Sentence[] = [];
  const built: Section[] = sections.map(({ number, part, lines }) => {
    const start = text.length;
    for (const line of lines) {
      sentences.push(...toSentences(line, text.length));
      text += `${line}\n`;
    }
    return {
      id: `${id}.${number}`,
      part: part === undefined ? null : `${id}.${part}`,
      number,
      title: { zh: lines[0], en: `Section ${number}` },
      start,
      end: text.length,
    };
  });
  for (const section of built) {
    const part = built.find((each) => each.id === section.part);
    if (part) part.end = section.end;
  }
  return {
    id,
    title: { zh: title, en: `Report ${id}` },
    issuer,
    period,
    source: { url: null, publishedOn: `${period + 1}-01-31`, retrievedOn: null },
    text,
    sha256: createHash('sha256').update(text).digest('hex'),
    sections: built,
    sentences,
  };
}

/** Of one line, whose first character has the offset `start`. Every other one has a translation. */
function toSentences(line: string, start: number): Sentence[] {
  const sentences: Sentence[] = [];
  for (const { 0: text, index } of line.matchAll(/[^。]+。?/gu)) {
    const translation = sentences.length % 2 === 0 ? `Sentence at ${start + index}.` : null;
    sentences.push({ text, translation, start: start + index, end: start + index + text.length });
  }
  return sentences;
}

/** The quote at these offsets, which must lie within one sentence. */
export function toEvidence(report: ReportHead, start: number, end: number): Evidence {
  const sentence = report.sentences.find((each) => each.start <= start && end <= each.end);
  const section = report.sections.findLast((each) => each.start <= start && start < each.end);
  if (!sentence || !section)
    throw new Error(
      `${report.id} has no sentence that holds ${start} to ${end}; mend the fixture.`,
    );
  return {
    report: report.id,
    section: section.id,
    sentenceStart: sentence.start,
    quote: report.text.slice(start, end),
    start,
    end,
  };
}

/** The quote of these words below the two title lines: the first time they stand there, or the `nth` from 0. */
export function findEvidence(report: ReportHead, words: string, nth = 0): Evidence {
  let start = (report.sections[0]?.start ?? 0) - 1;
  for (let seen = 0; seen <= nth; seen++) {
    start = report.text.indexOf(words, start + 1);
    if (start < 0)
      throw new Error(`${report.id} does not say “${words}” ${nth + 1} times; mend the fixture.`);
  }
  return toEvidence(report, start, start + words.length);
}
