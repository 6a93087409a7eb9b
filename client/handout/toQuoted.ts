import type { ReportOutline } from '../explorer/Library.ts';
import type { Tour } from '../explorer/requestTours.ts';
import { countSentence } from '../panels/countSentence.ts';

/** A section that a tour quotes, with the sentences it quotes. */
export interface QuotedSection {
  section: ReportOutline['sections'][number];
  /** In text order: its number within the section, and the steps that quote it, from 1. */
  sentences: { number: number; steps: number[] }[];
}

/** What a tour quotes, section by section in the order of the text. */
export function toQuoted(
  tour: { steps: readonly Pick<Tour['steps'][number], 'evidence'>[] },
  report: Pick<ReportOutline, 'sections' | 'sentences'>,
): QuotedSection[] {
  const bySection = new Map<string, Map<number, Set<number>>>();
  tour.steps.forEach(({ evidence }, at) => {
    for (const { section, sentence } of evidence) {
      const number = countSentence(report, section.id, sentence.start);
      if (number === null) continue;
      const sentences = bySection.get(section.id) ?? new Map<number, Set<number>>();
      sentences.set(number, (sentences.get(number) ?? new Set<number>()).add(at + 1));
      bySection.set(section.id, sentences);
    }
  });
  return report.sections.flatMap((section) => {
    const sentences = bySection.get(section.id);
    if (!sentences) return [];
    const numbers = [...sentences.keys()].toSorted((a, b) => a - b);
    return [
      {
        section,
        sentences: numbers.map((number) => ({ number, steps: [...(sentences.get(number) ?? [])] })),
      },
    ];
  });
}
