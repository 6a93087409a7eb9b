/** A way as a ladder: its entities from top to bottom, and between two of them a relation. */
import type { RelationType } from '../api/operations.generated.ts';
import { getRelationTerm, type Terms } from './Terms.ts';

interface Way<E, R> {
  entities: readonly E[];
  relations: readonly R[];
}
interface Relation {
  type: RelationType;
  agent: string | null;
  source: { id: string };
}

export interface Rung<E, R> {
  entity: E;
  /** The report leaves it out as a subject of a relation above or below. */
  isSupplied: boolean;
  isEnd: boolean;
  /** The relation to the entity below; null at the last. */
  hop: { relation: R; arrow: 'down' | 'up' | 'none' } | null;
}

/** From the first entity to the last, one more than relations. */
export const toRungs = <E extends { id: string }, R extends Relation>(
  { entities, relations }: Way<E, R>,
  terms: Terms,
): Rung<E, R>[] =>
  entities.map((entity, at): Rung<E, R> => {
    const relation = relations[at];
    const beside = [relations[at - 1], relation];
    const isDown = relation?.source.id === entity.id;
    return {
      entity,
      isSupplied: beside.some((each) => each?.agent === 'IMPLIED' && each.source.id === entity.id),
      isEnd: at === 0 || at === entities.length - 1,
      hop: relation
        ? {
            relation,
            arrow: getRelationTerm(terms, relation.type).symmetric
              ? 'none'
              : isDown
                ? 'down'
                : 'up',
          }
        : null,
    };
  });
