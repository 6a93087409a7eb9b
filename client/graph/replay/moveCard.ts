import { findNearestTop, pickCards, toTaken } from '../arrangement.ts';
import { ROW_GAP } from '../laneGeometry.ts';
import type { Replay } from './Replay.ts';

/**
 * Puts a card at the free place nearest to the height `y` of its centre. It keeps its lane, which says what kind it
 * is of, and so its x: nothing is read from a step's. Out of its group, no heading speaks for it any longer.
 */
export const moveCard = (replay: Replay, { id, y }: { id: string; y: number }): Replay => {
  const { arrangement } = replay;
  const card = arrangement.cards.get(id);
  if (!card) return replay;
  const headings = [...arrangement.headings].map(([key, heading]) => {
    const members = heading.members.filter((member) => member !== id);
    return [key, { ...heading, members }] as const;
  });
  const others = pickCards(
    { cards: arrangement.cards, headings: new Map(headings) },
    (each) => each !== id,
  );
  const ideal = Math.round(y - card.height / 2);
  const top = findNearestTop(toTaken(others, card.kind), ideal, card.height, ROW_GAP);
  // The order of the cards is that in which they came.
  const cards = [...arrangement.cards].map(
    ([key, each]) => [key, key === id ? { ...each, top } : each] as const,
  );
  return { ...replay, arrangement: { headings: others.headings, cards: new Map(cards) } };
};
