/** Replays a step log: what is open at its end, and where everything stands. */
import type { Arrangement } from './arrangement.ts';
import { EMPTY_ARRANGEMENT, removeFolded, removeHidden } from './arrangement.ts';
import type { LayoutContext } from './layoutLanes.ts';
import { placeFocus, placeGroups } from './layoutLanes.ts';
import type { Step } from './model.ts';
import type { Extent, Opened } from './toVisible.ts';
import { toShownGroups, toVisible } from './toVisible.ts';
import { withinBudget } from './withinBudget.ts';

export interface Replay {
  opened: Opened;
  arrangement: Arrangement;
}

const NOTHING: Replay = {
  opened: { focus: null, extents: new Map() },
  arrangement: EMPTY_ARRANGEMENT,
};

const showGroups = (context: LayoutContext, replay: Replay, id: string): Replay => {
  const { opened } = replay;
  const isFocus = id === opened.focus;
  const { data, terms, showImplied } = context;
  const extent = opened.extents.get(id) ?? 'capped';
  const former = removeFolded(replay.arrangement, id);
  const shown = toShownGroups(data, terms, { id, extent, isFocus, showImplied });
  const groups = extent === 'all' ? shown : withinBudget(data, former.cards.keys(), shown);
  const arrangement = placeGroups(context, former, { id, isFocus, groups });
  return { opened, arrangement };
};

const open = (context: LayoutContext, id: string): Replay => {
  const entity = context.data.entities.get(id);
  if (!entity) return NOTHING;
  const opened: Opened = { focus: id, extents: new Map([[id, 'capped']]) };
  const { data, terms, showImplied } = context;
  const shown = { id, extent: 'capped', isFocus: true, showImplied } as const;
  const mayHide = toShownGroups(data, terms, shown).some(
    ({ members, total }) => members.length < total,
  );
  return showGroups(context, { opened, arrangement: placeFocus(context, entity, mayHide) }, id);
};

const expand = (context: LayoutContext, replay: Replay, id: string): Replay => {
  // A link may name what is not in view, or no longer known: such a step does nothing.
  if (!replay.arrangement.cards.has(id)) return replay;
  const extent: Extent = replay.opened.extents.has(id) ? 'all' : 'capped';
  const extents = new Map([...replay.opened.extents, [id, extent] as const]);
  return showGroups(context, { ...replay, opened: { ...replay.opened, extents } }, id);
};

const collapse = (context: LayoutContext, replay: Replay, id: string): Replay => {
  const { focus } = replay.opened;
  if (!replay.opened.extents.has(id)) return replay;
  const extents = new Map(replay.opened.extents);
  if (id === focus) extents.set(id, 'capped');
  else extents.delete(id);
  const opened: Opened = { focus, extents };
  const visible = toVisible(context.data, context.terms, opened, context.showImplied);
  const former = id === focus ? replay.arrangement : removeFolded(replay.arrangement, id);
  return { opened, arrangement: removeHidden(former, visible) };
};

/** A pure function of the steps and of the opened entities' own relations. */
export const replaySteps = (context: LayoutContext, steps: readonly Step[]): Replay => {
  let replay = NOTHING;
  for (const step of steps) {
    if (step.type === 'open') replay = open(context, step.id);
    else if (step.type === 'expand') replay = expand(context, replay, step.id);
    else if (step.type === 'collapse') replay = collapse(context, replay, step.id);
  }
  return replay;
};
