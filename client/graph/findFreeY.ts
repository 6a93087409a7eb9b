import { ROW_GAP } from './laneGeometry.ts';
import type { View } from './model.ts';

/** The height of a card's centre in the nearest free place of its lane, above or below where it stands. */
export const findFreeY = (view: View, id: string, direction: 'up' | 'down'): number => {
  const card = view.entities.find((entity) => entity.id === id);
  if (!card) return 0;
  const sign = direction === 'down' ? 1 : -1;
  const others = [...view.entities, ...view.headings].filter(
    (box) => box.id !== id && Math.abs(box.x - card.x) * 2 < box.width + card.width,
  );
  const toReach = (box: { height: number }): number => (box.height + card.height) / 2 + ROW_GAP;
  const places = [card, ...others]
    .map((box) => box.y + sign * toReach(box))
    .filter((y) => sign * (y - card.y) > 0)
    .filter((y) => others.every((box) => Math.abs(box.y - y) >= toReach(box)));
  const nearest = places.toSorted((a, b) => sign * (a - b))[0] ?? card.y;
  return Math.round(nearest);
};
