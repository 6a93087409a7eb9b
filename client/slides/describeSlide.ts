import type { TourStep } from '../explorer/requestTours.ts';
import { getRelationTerm, type Language, type Terms } from '../graph/Terms.ts';
import type { SlideWords } from '../messages/slidesZh.ts';

/** A step's picture in words: what it is of, each relation as a sentence, and the entities that stand alone. */
export function describeSlide(
  step: Pick<TourStep, 'title' | 'entities' | 'relations'>,
  terms: Terms,
  language: Language,
  words: SlideWords,
): { title: string; parts: string[] } {
  const nameOf = (id: string): string =>
    step.entities.find((entity) => entity.id === id)?.name[language] ?? id;
  const relations = step.relations.map(({ source, type, target, basis, agent }) =>
    words.relation(
      nameOf(source.id),
      getRelationTerm(terms, type).name[language],
      nameOf(target.id),
      words.basis[basis],
      agent === 'IMPLIED',
    ),
  );
  const ends = new Set(step.relations.flatMap(({ source, target }) => [source.id, target.id]));
  const alone = step.entities.filter(({ id }) => !ends.has(id)).map(({ id }) => nameOf(id));
  return {
    title: words.drawing(step.title[language], step.entities.length, step.relations.length),
    parts: [...relations, ...alone],
  };
}
