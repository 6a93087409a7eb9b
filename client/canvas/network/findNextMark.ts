/** Where an arrow key leads in the network. */
import type { NetworkMark, NetworkView } from '../../graph/network/NetworkView.ts';
import type { Direction } from '../findNext.ts';

const STEPS: Record<Direction, { x: number; y: number }> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/** Within a right angle about the direction, the nearest; what lies straight ahead counts as nearer. */
const findAhead = (
  from: NetworkMark,
  candidates: readonly NetworkMark[],
  direction: Direction,
): NetworkMark | null => {
  const step = STEPS[direction];
  let best: { mark: NetworkMark; cost: number } | null = null;
  for (const mark of candidates) {
    const dx = mark.x - from.x;
    const dy = mark.y - from.y;
    const along = dx * step.x + dy * step.y;
    const across = Math.abs(dx * step.y - dy * step.x);
    if (mark.id === from.id || along <= 0 || across > along) continue;
    const cost = along + 2 * across;
    if (!best || cost < best.cost) best = { mark, cost };
  }
  return best?.mark ?? null;
};

/** Along a relation if one leads that way, else to the nearest mark there. */
export const findNextMark = (
  view: NetworkView,
  id: string,
  direction: Direction,
): string | null => {
  const from = view.marks.find((mark) => mark.id === id);
  if (!from) return null;
  const joined = new Set(
    view.lines.flatMap((line) =>
      line.from === id ? [line.to] : line.to === id ? [line.from] : [],
    ),
  );
  const neighbours = view.marks.filter((mark) => joined.has(mark.id));
  return (
    (findAhead(from, neighbours, direction) ?? findAhead(from, view.marks, direction))?.id ?? null
  );
};

/** The nearest mark within `reach`, of the same unit as the marks’ places. */
export const findNearestMark = (
  marks: readonly NetworkMark[],
  point: { x: number; y: number },
  reach: number,
): string | null => {
  let best: { id: string; distance: number } | null = null;
  for (const { id, x, y } of marks) {
    const distance = Math.sqrt((x - point.x) ** 2 + (y - point.y) ** 2);
    if (distance <= reach && (!best || distance < best.distance)) best = { id, distance };
  }
  return best?.id ?? null;
};
