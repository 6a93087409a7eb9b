/** Steps that bring neighbours in, or put them away. */
import { CAPPED, closeGroup, grow, growGroup, toCapped, type Extent } from '../extents.ts';
import { placeFocus, placeGroups, type LayoutContext } from '../layoutLanes.ts';
import type { GroupKey } from '../model.ts';
import { toShownGroups } from '../toVisible.ts';
import { NOTHING, settle, type Replay } from './Replay.ts';

const withExtent = (replay: Replay, id: string, extent: Extent): Replay => {
  const extents = new Map([...replay.opened.extents, [id, extent] as const]);
  return { ...replay, opened: { ...replay.opened, extents } };
};

const showGroups = (
  { data, terms, showImplied, ...context }: LayoutContext,
  replay: Replay,
  id: string,
): Replay => {
  const isFocus = id === replay.opened.focus;
  const extent = replay.opened.extents.get(id);
  const groups = toShownGroups(data, terms, { id, extent, isFocus, showImplied });
  const arrangement = placeGroups({ ...context, data, terms, showImplied }, replay.arrangement, {
    id,
    isFocus,
    groups,
    away: replay.away,
  });
  return { ...replay, arrangement };
};

export const open = (context: LayoutContext, id: string): Replay => {
  const entity = context.data.entities.get(id);
  if (!entity) return NOTHING;
  const { data, terms, showImplied } = context;
  const shown = { id, extent: CAPPED, isFocus: true, showImplied };
  const mayHide = toShownGroups(data, terms, shown).some(
    ({ members, total }) => members.length < total,
  );
  const opened = { focus: id, extents: new Map([[id, CAPPED]]) };
  const alone = { ...NOTHING, opened, arrangement: placeFocus(context, entity, mayHide) };
  return showGroups(context, alone, id);
};

export const expand = (
  context: LayoutContext,
  replay: Replay,
  { id, group }: { id: string; group?: GroupKey },
): Replay => {
  // A link may name what is not in view, or no longer known: such a step does nothing.
  if (!replay.arrangement.cards.has(id)) return replay;
  const extent = replay.opened.extents.get(id);
  const grown = group ? growGroup(extent, group) : grow(extent);
  return showGroups(context, withExtent(replay, id, grown), id);
};

const without = (replay: Replay, id: string): Replay => {
  const extents = new Map([...replay.opened.extents].filter(([each]) => each !== id));
  return { ...replay, opened: { ...replay.opened, extents } };
};

export const collapse = (
  context: LayoutContext,
  replay: Replay,
  { id, group }: { id: string; group?: GroupKey },
): Replay => {
  const extent = replay.opened.extents.get(id);
  if (!extent || !replay.arrangement.cards.has(id)) return replay;
  const isFocus = id === replay.opened.focus;
  if (!group) {
    return settle(
      context,
      isFocus ? withExtent(replay, id, toCapped(extent)) : without(replay, id),
    );
  }
  const closed = closeGroup(extent, group);
  const { data, terms, showImplied } = context;
  const shown = toShownGroups(data, terms, { id, extent: closed, isFocus, showImplied });
  const isOpen = isFocus || shown.some(({ members }) => members.length > 0);
  return settle(context, isOpen ? withExtent(replay, id, closed) : without(replay, id));
};
