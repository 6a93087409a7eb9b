import type { Section } from '../model.ts';
import { problemAt } from '../parse/readFields.ts';
import type { DraftOf } from '../parse/readFields.ts';
import type { Problem } from '../parse/Problem.ts';
import type { sectionFields } from './schemas.ts';

export type SectionDraft = DraftOf<typeof sectionFields>;

/** Sections that could be placed in the text, in reading order. */
export interface SectionReading {
  sections: Section[];
  problems: Problem[];
}

/** Finds where each section begins; one ends where the next begins, and a part spans its children. */
export function toSections(
  report: string,
  drafts: readonly SectionDraft[],
  text: string,
): SectionReading {
  const sections: Section[] = [];
  const problems: Problem[] = [];
  for (const draft of drafts) {
    const { number, title, begins, part } = draft.fields;
    if (number === undefined || begins === undefined) continue;
    const starts = findLines(text, begins);
    const start = starts[0];
    const fault = explainStarts(starts, begins, sections.at(-1));
    if (fault) problems.push(problemAt(draft, ['begins'], ...fault));
    if (start === undefined || fault) continue;
    sections.push({
      id: `${report}.${number}`,
      part: part ? `${report}.${part}` : null,
      number,
      title: title ?? { zh: '', en: '' },
      start,
      end: text.length,
    });
  }
  return { sections: sections.map((section, at) => endSection(section, at, sections)), problems };
}

function explainStarts(
  starts: readonly number[],
  begins: string,
  former: Section | undefined,
): [fault: string, fix: string] | null {
  const start = starts[0];
  if (start === undefined)
    return [
      `no line of report.txt begins with “${begins}”`,
      'copy the first words of the section’s line',
    ];
  if (starts.length > 1)
    return [
      `${starts.length} lines of report.txt begin with “${begins}”`,
      'give more of its words',
    ];
  if (former && start <= former.start)
    return [
      `“${begins}” stands before the section ${former.number} that is listed before it`,
      'list the sections in reading order',
    ];
  return null;
}

/** Offsets of the lines that begin with the words. */
function findLines(text: string, words: string): number[] {
  const starts = text.startsWith(words) ? [0] : [];
  for (let at = text.indexOf(`\n${words}`); at !== -1; at = text.indexOf(`\n${words}`, at + 1))
    starts.push(at + 1);
  return starts;
}

function endSection(section: Section, at: number, sections: readonly Section[]): Section {
  const byId = new Map(sections.map((other) => [other.id, other]));
  const isWithin = (other: Section): boolean => {
    for (let { part } = other; part !== null; part = byId.get(part)?.part ?? null)
      if (part === section.id) return true;
    return false;
  };
  const next = sections.slice(at + 1).find((other) => !isWithin(other));
  return next ? { ...section, end: next.start } : section;
}
