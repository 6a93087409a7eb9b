import type { SlideItem } from './planSlide.ts';
import type { SlideInput } from './SlideScene.ts';

/** Entities and lines that belong together, one group for each chain; without `fields`, all of them one. */
function toGroups(
  columns: readonly SlideItem[][],
  neighbours: Map<string, SlideItem[]>,
  isParted: boolean,
): Map<string, number> {
  const groupOf = new Map<string, number>();
  let group = -1;
  for (const item of columns.flat()) {
    if (groupOf.has(item.key)) continue;
    if (isParted || group === -1) group += 1;
    const open = [item];
    for (let next = open.pop(); next; next = open.pop()) {
      if (groupOf.has(next.key)) continue;
      groupOf.set(next.key, group);
      open.push(...(neighbours.get(next.key) ?? []));
    }
  }
  return groupOf;
}

/** By hand, entities keep their order; with `fields`, each chain keeps together. Lines that pass go between. */
export function orderItems(
  named: SlideItem[][],
  ordered: SlideItem[][],
  neighbours: Map<string, SlideItem[]>,
  input: SlideInput,
): SlideItem[][] {
  if (input.places.length > 0) return named;
  if (input.layout !== 'fields') return ordered;
  const groupOf = toGroups(named, neighbours, true);
  return ordered.map((column) =>
    column.toSorted((a, b) => (groupOf.get(a.key) ?? 0) - (groupOf.get(b.key) ?? 0)),
  );
}
