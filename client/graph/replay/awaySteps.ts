/** Steps that take cards away, bring them back, and keep them. */
import { EMPTY_ARRANGEMENT, findNearestTop, merge, pickCards, toTaken } from '../arrangement.ts';
import type { Arrangement, Card } from '../arrangement.ts';
import { ROW_GAP } from '../laneGeometry.ts';
import type { LayoutContext } from '../layoutLanes.ts';
import type { GraphData } from '../model.ts';
import { settle, takeOut, toHeld, type Replay } from './Replay.ts';

const takeAway = (replay: Replay, passes: (id: string) => boolean): Replay => ({
  ...replay,
  arrangement: pickCards(replay.arrangement, (id) => !passes(id)),
  away: merge(replay.away, takeOut(replay.arrangement, passes)),
});

/** The focus is never hidden: it is what the view is of. What a person has expanded or pinned stays. */
export const hide = (context: LayoutContext, replay: Replay, id: string): Replay => {
  if (id === replay.opened.focus || !replay.arrangement.cards.has(id)) return replay;
  return settle(
    context,
    takeAway(replay, (each) => each === id),
  );
};

const toNear = (data: GraphData, id: string): Set<string> => {
  const near = new Set([id]);
  for (const { source, target } of data.relations.values()) {
    if (source.id === id) near.add(target.id);
    if (target.id === id) near.add(source.id);
  }
  return near;
};

/** Neighbours are those that any relation joins to it, also one that is folded away. */
export const isolate = (context: LayoutContext, replay: Replay, id: string): Replay => {
  if (!replay.arrangement.cards.has(id)) return replay;
  const near = toNear(context.data, id);
  const rest = takeAway(replay, (each) => !near.has(each));
  const held = toHeld(context, rest, (each) => !rest.away.cards.has(each));
  const lone = [...rest.arrangement.cards.keys()].filter((each) => !held.has(each));
  return { ...rest, kept: new Set([...rest.kept, ...lone]) };
};

const isFree = (arrangement: Arrangement, box: Pick<Card, 'kind' | 'top' | 'height'>): boolean =>
  toTaken(arrangement, box.kind).every(
    ({ top, bottom }) => box.top >= bottom || top >= box.top + box.height,
  );

const addCard = (arrangement: Arrangement, card: Card): Arrangement =>
  merge(arrangement, { cards: new Map([[card.id, card]]), headings: new Map() });

/**
 * Everything comes back where it was. Where a card was moved there in the meantime, what comes back stands in the
 * nearest free place, and a heading does not come back.
 */
export const reveal = (context: LayoutContext, replay: Replay): Replay => {
  const { arrangement, away } = replay;
  const displaced: Card[] = [];
  let back = arrangement;
  for (const card of away.cards.values()) {
    if (isFree(back, card)) back = addCard(back, card);
    else displaced.push(card);
  }
  const lost = new Set(displaced.map(({ id }) => id));
  const headings = [...away.headings]
    .filter(([, heading]) => isFree(back, heading))
    .map(([id, heading]) => {
      const members = heading.members.filter((member) => !lost.has(member));
      return [id, { ...heading, members }] as const;
    });
  back = merge(back, { cards: new Map(), headings: new Map(headings) });
  for (const card of displaced) {
    const top = findNearestTop(toTaken(back, card.kind), card.top, card.height, ROW_GAP);
    back = addCard(back, { ...card, top });
  }
  const shown = { ...replay, arrangement: back, away: EMPTY_ARRANGEMENT };
  return settle(context, { ...shown, kept: new Set() });
};

export const pin = (replay: Replay, id: string): Replay =>
  replay.arrangement.cards.has(id) && id !== replay.opened.focus
    ? { ...replay, pinned: new Set([...replay.pinned, id]) }
    : replay;

/** Where nothing else brings it in, it leaves the view. */
export const unpin = (context: LayoutContext, replay: Replay, id: string): Replay => {
  if (!replay.arrangement.cards.has(id) || !replay.pinned.has(id)) return replay;
  const pinned = new Set([...replay.pinned].filter((each) => each !== id));
  return settle(context, { ...replay, pinned });
};
