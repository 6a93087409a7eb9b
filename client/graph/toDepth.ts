/** How far a neighbourhood is expanded from its focus, ring by ring. */
import type { GraphData, Step, View } from './model.ts';
import type { Terms } from './Terms.ts';
import { toShownGroups } from './toVisible.ts';

export type Depth = 1 | 2 | 3;
export const DEPTHS = [1, 2, 3] as const satisfies Depth[];

/** How many steps from the focus each card of a view stands, by the expansions that lead to it. */
const toRings = (
  view: View,
  data: GraphData,
  options: { terms: Terms; showImplied: boolean },
): Map<string, number> => {
  if (!view.explored) return new Map();
  const { focus, extents } = view.explored;
  const visible = new Set(view.entities.map(({ id }) => id));
  const rings = new Map<string, number>();
  if (focus === null || !visible.has(focus)) return rings;
  const queue = [focus];
  rings.set(focus, 0);
  for (const id of queue) {
    const extent = extents.get(id);
    if (!extent) continue;
    for (const { members } of toShownGroups(data, options.terms, {
      id,
      extent,
      isFocus: id === focus,
      showImplied: options.showImplied,
    }))
      for (const member of members) {
        if (!visible.has(member) || rings.has(member)) continue;
        rings.set(member, (rings.get(id) ?? 0) + 1);
        queue.push(member);
      }
  }
  return rings;
};

/** Cards below this ring that are yet to be expanded, and expanded ones from it on, outermost first. */
const toUneven = (
  view: View,
  rings: ReadonlyMap<string, number>,
  depth: number,
): { lacking: string[]; excess: string[] } => {
  const ringOf = (id: string): number => rings.get(id) ?? Infinity;
  const others = view.entities.filter(({ role }) => role !== 'focus');
  return {
    lacking: others
      .filter(({ id, role, toggle }) => role === 'neighbour' && toggle && ringOf(id) < depth)
      .map(({ id }) => id),
    excess: others
      .filter(({ id, role }) => role === 'expanded' && ringOf(id) >= depth)
      .toSorted((a, b) => ringOf(b.id) - ringOf(a.id))
      .map(({ id }) => id),
  };
};

/** The depth that a view has: the least that it has throughout; null where it was expanded otherwise. */
export const findDepth = (
  view: View,
  data: GraphData,
  options: { terms: Terms; showImplied: boolean },
): Depth | null => {
  const rings = toRings(view, data, options);
  if (rings.size === 0) return null;
  const isEven = (depth: Depth): boolean => {
    const { lacking, excess } = toUneven(view, rings, depth);
    return lacking.length === 0 && excess.length === 0;
  };
  return DEPTHS.find(isEven) ?? null;
};

/**
 * What leads from a view one ring nearer to a depth. `data` must be complete for all that is expanded in the view.
 * Empty once the depth is reached.
 */
export const toDepthSteps = (
  view: View,
  data: GraphData,
  depth: Depth,
  options: { terms: Terms; showImplied: boolean },
): Extract<Step, { type: 'expand' | 'collapse' }>[] => {
  const { lacking, excess } = toUneven(view, toRings(view, data, options), depth);
  return [
    ...excess.map((id) => ({ type: 'collapse' as const, id })),
    ...lacking.map((id) => ({ type: 'expand' as const, id })),
  ];
};
