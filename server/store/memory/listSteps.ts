import type { Relation } from '../../../graph-seed/model.ts';
import type { Direction } from '../GraphStore.ts';
import type { MemoryGraph } from './MemoryGraph.ts';

/** A relation, and the entity that it leads to. */
export interface Step {
  relation: Relation;
  to: string;
}

const WALKS = {
  OUT: 'forEachOutboundEdge',
  IN: 'forEachInboundEdge',
  BOTH: 'forEachEdge',
} as const satisfies Record<Direction, string>;

/** All steps from a known entity over relations that pass, in TEXT order of the relations. */
export function listSteps(
  { network }: MemoryGraph,
  from: string,
  direction: Direction,
  passes: (relation: Relation) => boolean,
): Step[] {
  const ranked: { step: Step; rank: number }[] = [];
  network[WALKS[direction]](from, (_, { relation, rank }, source, target) => {
    if (!passes(relation)) return;
    ranked.push({ step: { relation, to: source === from ? target : source }, rank });
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ step }) => step);
}
