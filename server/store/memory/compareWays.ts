import type { Entity, Relation } from '../../../graph-seed/model.ts';
import type { Path } from '../GraphStore.ts';
import { compareCodePoints } from './compareCodePoints.ts';

/** A path and what it is ranked by. */
export interface Way extends Path {
  /** Hops that are STATED and not IMPLIED. */
  firm: number;
  /** Inner entities that are collective or of a higher level: they join what has little to do with each other. */
  loose: number;
}

/** `entities` with both ends. */
export function toWay(entities: Entity[], relations: Relation[]): Way {
  return {
    entities,
    relations,
    firm: relations.filter(({ basis, agent }) => basis === 'STATED' && agent !== 'IMPLIED').length,
    loose: entities
      .slice(1, -1)
      .filter(({ collective, category }) => collective || category === 'body.higher-level').length,
  };
}

/** Orders ways as `GraphStore.findPaths` says; 0 only for the same way. */
export function compareWays(a: Way, b: Way): number {
  return (
    a.relations.length - b.relations.length ||
    b.firm - a.firm ||
    a.loose - b.loose ||
    compareIds(a.relations, b.relations)
  );
}

function compareIds(a: readonly Relation[], b: readonly Relation[]): number {
  for (const [index, { id }] of a.entries()) {
    const order = compareCodePoints(id, b[index]?.id ?? '');
    if (order !== 0) return order;
  }
  return 0;
}
