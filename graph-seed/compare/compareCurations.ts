import { SYMMETRIC_RELATION_TYPES } from '../model.ts';
import { alignEntities } from './alignEntities.ts';
import type { CuratedRelation, Curation } from './Curation.ts';

/** A relation of one curation, under the ids of the first where its ends have a counterpart there. */
export interface Difference {
  relation: CuratedRelation;
  /** The same as its curator wrote it. */
  written: CuratedRelation;
  /** The other curation ties the same two by another type, or the other way round. */
  tiedOtherwise: boolean;
}

/** How two curations of one section agree, by (source, type, target). */
export interface SectionComparison {
  /** Section id. */
  section: string;
  agreed: CuratedRelation[];
  onlyFirst: Difference[];
  onlySecond: Difference[];
}

/** A relation under comparable ids, and as its curator wrote it. */
interface Told {
  relation: CuratedRelation;
  written: CuratedRelation;
}

/**
 * Compares section by section; a relation belongs to the section of its first quote. The first curation's ids are kept,
 * the second's entities are looked for among them, so that the order of the two is part of the question.
 */
export function compareCurations(
  sections: readonly string[],
  first: Curation,
  second: Curation,
): SectionComparison[] {
  const ours = unique(first.relations.map((relation) => ({ relation, written: relation })));
  const theirs = unique(
    translate(second, alignEntities(first.entities, second.entities)).map((relation, at) => ({
      relation,
      written: second.relations[at] ?? relation,
    })),
  );
  return sections.map((section) => {
    const here = (told: readonly Told[]) =>
      told.filter(({ relation }) => relation.evidence[0]?.section === section);
    return {
      section,
      agreed: here(ours)
        .filter(isAmong(theirs, toKey))
        .map(({ relation }) => relation),
      onlyFirst: toDifferences(here(ours), theirs),
      onlySecond: toDifferences(here(theirs), ours),
    };
  });
}

function toDifferences(told: readonly Told[], others: readonly Told[]): Difference[] {
  const isAgreed = isAmong(others, toKey);
  const isTied = isAmong(others, toPair);
  return told
    .filter((one) => !isAgreed(one))
    .map((one) => ({ ...one, tiedOtherwise: isTied(one) }));
}

function isAmong(told: readonly Told[], keyOf: (relation: CuratedRelation) => string) {
  const keys = new Set(told.map(({ relation }) => keyOf(relation)));
  return ({ relation }: Told): boolean => keys.has(keyOf(relation));
}

/** Relations under the ids of the curation that they are compared with; an end without counterpart is marked. */
export function translate(
  { relations }: Curation,
  counterparts: ReadonlyMap<string, string>,
): CuratedRelation[] {
  const to = (id: string): string => counterparts.get(id) ?? `(${id})`;
  return relations.map((relation) => ({
    ...relation,
    source: to(relation.source),
    target: to(relation.target),
  }));
}

/** Identifies what is claimed; a symmetric type has no direction. */
export function toKey({ source, type, target }: CuratedRelation): string {
  const isSymmetric = SYMMETRIC_RELATION_TYPES.some((symmetric) => symmetric === type);
  const ends = isSymmetric ? [source, target].sort() : [source, target];
  return [type, ...ends].join(' ');
}

function toPair({ source, target }: CuratedRelation): string {
  return [source, target].sort().join(' ');
}

function unique(told: readonly Told[]): Told[] {
  return [...new Map(told.map((one) => [toKey(one.relation), one])).values()];
}
