import { reachOf } from './extents.ts';
import type { GraphData, GroupKey, View } from './model.ts';
import type { Terms } from './Terms.ts';
import { toShownGroups } from './toVisible.ts';

/** One of an entity's groups, as a menu or a panel lists it. */
export interface GroupState extends GroupKey {
  /** How many of its neighbours are in view, whatever brought them in. */
  shown: number;
  total: number;
  /** What a click does; null where all are in view and none of them by this group. */
  action: 'expand' | 'collapse' | null;
}

/**
 * An entity's groups by type and direction, in ontology order. `data` must be complete for the entity; relations
 * that the view folds away are not counted, but for its focus.
 */
export const toGroupStates = (
  view: View,
  data: GraphData,
  id: string,
  options: { terms: Terms; showImplied: boolean },
): GroupState[] => {
  const { explored } = view;
  if (!explored) return [];
  const { terms, showImplied } = options;
  const extent = explored.extents.get(id);
  const isFocus = id === explored.focus;
  const visible = new Set(view.entities.map((entity) => entity.id));
  const toMembers = (of: typeof extent): ReturnType<typeof toShownGroups> =>
    toShownGroups(data, terms, { id, extent: of, isFocus, showImplied });
  const own = toMembers(extent);
  const states = new Map<string, GroupState>();
  for (const [index, group] of toMembers({ base: 'all', groups: new Map() }).entries()) {
    const { type, reading, total, members } = group;
    const key = `${type}|${reading}`;
    const before = states.get(key);
    // What was taken away comes back by revealing alone.
    const isLeft = members.some((each) => !visible.has(each) && !explored.away.has(each));
    const isOpen = (own[index]?.members.length ?? 0) > 0;
    const canGrow = isLeft && reachOf(extent, group) !== 'all';
    states.set(key, {
      type,
      reading,
      shown: (before?.shown ?? 0) + members.filter((each) => visible.has(each)).length,
      total: (before?.total ?? 0) + total,
      action:
        canGrow || before?.action === 'expand'
          ? 'expand'
          : isOpen || before?.action === 'collapse'
            ? 'collapse'
            : null,
    });
  }
  return [...states.values()];
};
