import { SYMMETRIC_RELATION_TYPES } from '../model.ts';
import { alignEntities } from './alignEntities.ts';
import type { CuratedRelation, Curation } from './Curation.ts';

/** A relation of one curation, under the ids of the first where its ends have a counterpart there. */
export interface Difference {
  relation: CuratedRelation;
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

/** Compares section by section; a relation belongs to the section of its first quote. */
export function compareCurations(
  sections: readonly string[],
  first: Curation,
  second: Curation,
): SectionComparison[] {
  const aligned = translate(second, alignEntities(first.entities, second.entities));
  const firstKeys = new Set(first.relations.map(toKey));
  const secondKeys = new Set(aligned.map(toKey));
  const firstPairs = new Set(first.relations.map(toPair));
  const secondPairs = new Set(aligned.map(toPair));
  return sections.map((section) => {
    const isHere = ({ evidence }: CuratedRelation) => evidence[0]?.section === section;
    const ours = unique(first.relations).filter(isHere);
    const theirs = unique(aligned).filter(isHere);
    const differ = (
      relations: CuratedRelation[],
      keys: ReadonlySet<string>,
      pairs: ReadonlySet<string>,
    ) =>
      relations
        .filter((relation) => !keys.has(toKey(relation)))
        .map((relation) => ({ relation, tiedOtherwise: pairs.has(toPair(relation)) }));
    return {
      section,
      agreed: ours.filter((relation) => secondKeys.has(toKey(relation))),
      onlyFirst: differ(ours, secondKeys, secondPairs),
      onlySecond: differ(theirs, firstKeys, firstPairs),
    };
  });
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

function unique(relations: readonly CuratedRelation[]): CuratedRelation[] {
  return [...new Map(relations.map((relation) => [toKey(relation), relation])).values()];
}
