import type { Ontology, ReportOutline } from '../../explorer/Library.ts';
import type { Way } from '../../explorer/requestWays.ts';
import { getRelationTerm } from '../../graph/Terms.ts';
import { toRungs } from '../../graph/toRungs.ts';
import type { Language } from '../../messages/Language.ts';
import { countSentence } from '../../panels/countSentence.ts';
import { groupQuotes } from '../../panels/groupQuotes.ts';
import { toDiagramEntity } from '../../panels/toDiagramEntity.ts';
import { toSectionLabel } from '../../parts/toSectionLabel.ts';
import type { LegendWords } from '../Picture.ts';
import type { LadderQuote, LadderRung } from './LadderRung.ts';
import { toQuoteRuns } from './toQuoteRuns.ts';

export interface LadderWords extends LegendWords {
  sentence: (number: number) => string;
  /** Before the editors' note. */
  note: string;
}

interface LadderContext {
  ontology: Ontology;
  report: Pick<ReportOutline, 'sections' | 'sentences'>;
  language: Language;
  words: LadderWords;
}

/** A way as rungs of a picture, with every quote of its relations. */
export const toLadderRungs = (
  way: Way,
  { ontology, report, language, words }: LadderContext,
): LadderRung[] => {
  const rungs = toRungs(way, ontology);
  const translated = new Set<number>();
  return rungs.map(({ entity, isSupplied, hop }, at): LadderRung => {
    const below = rungs[at + 1]?.entity;
    const own = { name: entity.name[language], kind: entity.kind, isSupplied };
    if (!hop || !below) return { ...own, hop: null };
    const { relation, arrow } = hop;
    const { type, basis, agent, verb, note, evidence } = relation;
    const isImplied = agent === 'IMPLIED';
    const isSourceAbove = relation.source.id === entity.id;
    const quotes = groupQuotes(evidence).map((group): LadderQuote => {
      const runs = toQuoteRuns(group, [toDiagramEntity(entity), toDiagramEntity(below)], verb);
      const { section, sentence, start, end } = group;
      const found = report.sections.find(({ id }) => id === section);
      const number = countSentence(report, section, sentence.start);
      const isNew = language === 'en' && !translated.has(sentence.start);
      translated.add(sentence.start);
      return {
        runs,
        source: [
          found ? toSectionLabel(found, language) : section,
          ...(number === null ? [] : [words.sentence(number)]),
          `${start}–${end}`,
        ].join('\u2002'),
        translation: isNew
          ? (report.sentences.find((each) => each.start === sentence.start)?.translation ?? null)
          : null,
      };
    });
    return {
      ...own,
      hop: {
        word: getRelationTerm(ontology, type).name[language],
        basis,
        notes: [words.bases[basis], ...(isImplied ? [words.implied] : [])],
        arrow,
        tail: isImplied ? (isSourceAbove ? 'up' : 'down') : null,
        quotes,
        note: note ? `${words.note}${note[language]}` : null,
      },
    };
  });
};
