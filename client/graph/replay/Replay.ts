import { EMPTY_ARRANGEMENT, merge, pickCards, type Arrangement } from '../arrangement.ts';
import type { LayoutContext } from '../layoutLanes.ts';
import { toVisible, type Opened } from '../toVisible.ts';

/** Where a step log has come to. */
export interface Replay {
  opened: Opened;
  /** What is in view, and where. */
  arrangement: Arrangement;
  /** What was taken away and can be revealed, where it stood; no new card is put there. */
  away: Arrangement;
  pinned: ReadonlySet<string>;
  /** Cards that stay though nothing in view brings them in: an isolated entity and its neighbours. */
  kept: ReadonlySet<string>;
}

export const NOTHING: Replay = {
  opened: { focus: null, extents: new Map() },
  arrangement: EMPTY_ARRANGEMENT,
  away: EMPTY_ARRANGEMENT,
  pinned: new Set(),
  kept: new Set(),
};

/** The entities that what is open, in view or taken away, holds in the view. */
export const toHeld = (
  { data, terms, showImplied }: LayoutContext,
  { opened, pinned, kept }: Replay,
  isOpen: (id: string) => boolean,
): Set<string> => {
  const extents = new Map([...opened.extents].filter(([id]) => isOpen(id)));
  const visible = toVisible(data, terms, { ...opened, extents }, showImplied);
  return new Set([...visible, ...pinned, ...kept]);
};

/**
 * What nothing in view holds leaves the view: it can be revealed where something that was taken away holds it,
 * and is forgotten where nothing does.
 */
export const settle = (context: LayoutContext, replay: Replay): Replay => {
  const { arrangement, away } = replay;
  const held = toHeld(context, replay, (id) => !away.cards.has(id));
  const known = toHeld(context, replay, () => true);
  return {
    ...replay,
    arrangement: pickCards(arrangement, (id) => held.has(id)),
    away: merge(
      pickCards(away, (id) => known.has(id)),
      takeOut(arrangement, (id) => !held.has(id) && known.has(id)),
    ),
  };
};

/** These cards, and the headings that lose all theirs with them. */
export const takeOut = (arrangement: Arrangement, passes: (id: string) => boolean): Arrangement => {
  const taken = pickCards(arrangement, passes);
  const rest = pickCards(arrangement, (id) => !passes(id));
  const headings = [...taken.headings].filter(([id]) => !rest.headings.has(id));
  return { ...taken, headings: new Map(headings) };
};
