/** Finds a height at which a line can pass through lanes without touching a card. */

export interface Obstacle {
  lane: number;
  top: number;
  bottom: number;
  /** Whether the spine of what hangs below the focus passes it by, on its left. */
  indented: boolean;
}

const CLEARANCE = 3;
const APART = 4;

/** Passages already in use. */
export interface Corridor {
  lanes: readonly number[];
  y: number;
}

/**
 * The height nearest to both ends that is free in all the lanes; above or below everything there is always one.
 * `preferred` heights save a corner.
 */
export const findCorridor = (
  lanes: readonly number[],
  obstacles: readonly Obstacle[],
  used: readonly Corridor[],
  ends: { from: number; to: number; preferred: readonly number[] },
): number => {
  const inTheWay = obstacles.filter((obstacle) => lanes.includes(obstacle.lane));
  const others = used.filter((corridor) => corridor.lanes.some((lane) => lanes.includes(lane)));
  const isFree = (y: number): boolean =>
    inTheWay.every(({ top, bottom }) => y <= top - CLEARANCE || y >= bottom + CLEARANCE) &&
    others.every((corridor) => Math.abs(corridor.y - y) >= APART);
  const candidates = [
    ...ends.preferred,
    ...inTheWay.flatMap(({ top, bottom }) => [top - CLEARANCE, bottom + CLEARANCE]),
    ...others.flatMap(({ y }) => [y - APART, y + APART]),
  ].filter(isFree);
  const costOf = (y: number): number =>
    Math.abs(y - ends.from) + Math.abs(y - ends.to) + (ends.preferred.includes(y) ? 0 : 8);
  return candidates.toSorted((a, b) => costOf(a) - costOf(b) || a - b)[0] ?? ends.from;
};
