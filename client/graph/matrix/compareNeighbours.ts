/** What two entities are joined to: what only the one has, what both have, what only the other has. */
import type { RelationType } from '../../api/operations.generated.ts';
import type { GraphData, GroupKey, LineRelation } from '../model.ts';

/** A neighbour, with the type and the reading of the relations to it. */
export interface Tie extends GroupKey {
  neighbour: string;
  /** Ids of the relations of the one and of the other, in the order of the text. */
  one: readonly string[];
  other: readonly string[];
}

export interface Compared {
  onlyOne: readonly Tie[];
  both: readonly Tie[];
  onlyOther: readonly Tie[];
  /** Ids of the relations between the two, which are no neighbours in common. */
  between: readonly string[];
}

interface Found extends GroupKey {
  neighbour: string;
  relation: string;
}

function readTie(
  { id, type, source, target }: LineRelation,
  entity: string,
  symmetric: ReadonlySet<RelationType>,
): Found | null {
  const isOut = source.id === entity;
  if (!isOut && target.id !== entity) return null;
  const reading = isOut || symmetric.has(type) ? 'out' : 'in';
  return { neighbour: isOut ? target.id : source.id, type, reading, relation: id };
}

const toKey = ({ neighbour, type, reading }: Found): string => `${neighbour}\n${type}\n${reading}`;

/**
 * Every relation of the two is in exactly one of the four. Ties stand in the order of the text. `symmetric` are the
 * types that are read alike from either end.
 */
export function compareNeighbours(
  { relations }: Pick<GraphData, 'relations'>,
  one: string,
  other: string,
  symmetric: ReadonlySet<RelationType>,
): Compared {
  const ties = new Map<string, { tie: Found; one: string[]; other: string[] }>();
  const between: string[] = [];
  for (const relation of relations.values()) {
    const ends = [relation.source.id, relation.target.id];
    if (ends.includes(one) && ends.includes(other)) {
      between.push(relation.id);
      continue;
    }
    for (const [side, entity] of [
      ['one', one],
      ['other', other],
    ] as const) {
      const tie = readTie(relation, entity, symmetric);
      if (!tie) continue;
      const known = ties.get(toKey(tie)) ?? { tie, one: [], other: [] };
      known[side].push(relation.id);
      ties.set(toKey(tie), known);
    }
  }
  const all = [...ties.values()].map(
    ({ tie: { neighbour, type, reading }, one: own, other: others }): Tie => ({
      neighbour,
      type,
      reading,
      one: own,
      other: others,
    }),
  );
  return {
    onlyOne: all.filter((tie) => tie.other.length === 0),
    both: all.filter((tie) => tie.one.length > 0 && tie.other.length > 0),
    onlyOther: all.filter((tie) => tie.one.length === 0),
    between,
  };
}
