import type { ReportOutline } from '../explorer/Library.ts';
import type { Text } from '../messages/Language.ts';
import { countSentence } from '../panels/countSentence.ts';
import { toSectionLabel } from '../parts/toSectionLabel.ts';

/** The sections and sentences of a report. */
export type Outline = Pick<ReportOutline, 'sections' | 'sentences'>;

interface Spot {
  section: Outline['sections'][number];
  /** From 1 on, within the section. */
  sentence: number;
}

function findSpot(outline: Outline, at: number): Spot | null {
  // A part stands before its sections: the last that holds the place is the innermost.
  const section = outline.sections.findLast(({ start, end }) => start <= at && at < end);
  const start = outline.sentences.findLast((sentence) => sentence.start <= at)?.start;
  if (!section || start === undefined) return null;
  const sentence = countSentence(outline, section.id, start);
  return sentence === null ? null : { section, sentence };
}

const toEnglishSection = (section: Spot['section']): string => {
  const label = toSectionLabel(section, 'en');
  return /^\d/.test(label) ? `section ${label}` : `“${label}” section`;
};

/** Where words of a report stand, by section and sentence; null above the first section. */
export function toPlace(outline: Outline, start: number, end: number): Text | null {
  const first = findSpot(outline, start);
  if (!first) return null;
  const last = findSpot(outline, end - 1) ?? first;
  const zhFirst = toSectionLabel(first.section, 'zh');
  const enFirst = toEnglishSection(first.section);
  if (last.section.id !== first.section.id)
    return {
      zh: `${zhFirst}第${first.sentence}句至${toSectionLabel(last.section, 'zh')}第${last.sentence}句`,
      en: `${enFirst}, sentence ${first.sentence} to ${toEnglishSection(last.section)}, sentence ${last.sentence}`,
    };
  return first.sentence === last.sentence
    ? { zh: `${zhFirst}第${first.sentence}句`, en: `${enFirst}, sentence ${first.sentence}` }
    : {
        zh: `${zhFirst}第${first.sentence}—${last.sentence}句`,
        en: `${enFirst}, sentences ${first.sentence}–${last.sentence}`,
      };
}
