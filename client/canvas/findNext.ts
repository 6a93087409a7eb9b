/** Where an arrow key leads. */
import type { PlacedEntity, View } from '../graph/model.ts';
import { toLaneIndex } from '../graph/laneGeometry.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** How far `to` lies in that direction; not positive where it does not. Sideways counts by lanes. */
const toAdvance = (from: PlacedEntity, to: PlacedEntity, direction: Direction): number => {
  const lanes = toLaneIndex(to.kind) - toLaneIndex(from.kind);
  if (direction === 'left') return -lanes;
  if (direction === 'right') return lanes;
  if (lanes !== 0) return 0;
  return direction === 'down' ? to.y - from.y : from.y - to.y;
};

const findNearest = (
  from: PlacedEntity,
  candidates: readonly PlacedEntity[],
  direction: Direction,
): PlacedEntity | null => {
  const isSideways = direction === 'left' || direction === 'right';
  const costOf = (to: PlacedEntity): number =>
    isSideways
      ? toAdvance(from, to, direction) * 10_000 + Math.abs(to.y - from.y)
      : toAdvance(from, to, direction);
  return (
    candidates
      .filter((to) => to.id !== from.id && toAdvance(from, to, direction) > 0)
      .toSorted((a, b) => costOf(a) - costOf(b) || (a.id < b.id ? -1 : 1))[0] ?? null
  );
};

/**
 * Sideways: the nearest card that a drawn relation leads to in that direction, else the nearest in the next lane
 * that has one. Up and down: the next card of the lane, so that none is out of reach.
 */
export const findNext = (view: View, id: string, direction: Direction): string | null => {
  const from = view.entities.find((entity) => entity.id === id);
  if (!from) return null;
  const joined = new Set(
    view.lines.flatMap((line) =>
      line.from === id ? [line.to] : line.to === id ? [line.from] : [],
    ),
  );
  const isSideways = direction === 'left' || direction === 'right';
  const neighbours = isSideways ? view.entities.filter((entity) => joined.has(entity.id)) : [];
  return (
    (findNearest(from, neighbours, direction) ?? findNearest(from, view.entities, direction))?.id ??
    null
  );
};
