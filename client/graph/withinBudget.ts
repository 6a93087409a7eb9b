import type { GraphData } from './model.ts';
import type { ShownGroup } from './toVisible.ts';

/** Cards and the relations among them: no more are painted unless somebody asks for all of an entity's neighbours. */
export const MOST_ELEMENTS = 1500;

/** How many relations each entity has with each other one. */
const countLinks = (data: GraphData): Map<string, Map<string, number>> => {
  const links = new Map<string, Map<string, number>>();
  const add = (from: string, to: string): void => {
    const own = links.get(from) ?? new Map<string, number>();
    links.set(from, own.set(to, (own.get(to) ?? 0) + 1));
  };
  for (const { source, target } of data.relations.values()) {
    if (source.id === target.id) continue;
    add(source.id, target.id);
    add(target.id, source.id);
  }
  return links;
};

/**
 * The groups, of which those that would lead to more than `MOST_ELEMENTS` beside what is shown already are folded: they
 * keep their count and have no members.
 */
export const withinBudget = (
  data: GraphData,
  shown: Iterable<string>,
  groups: readonly ShownGroup[],
): ShownGroup[] => {
  const links = countLinks(data);
  const visible = new Set<string>();
  /** Elements that showing these as well would add; they are shown where that is within the budget. */
  const show = (ids: Iterable<string>, room: number): number | null => {
    const added: string[] = [];
    let elements = 0;
    for (const id of ids) {
      if (visible.has(id)) continue;
      elements += 1;
      for (const [other, count] of links.get(id) ?? []) if (visible.has(other)) elements += count;
      visible.add(id);
      added.push(id);
      if (elements <= room) continue;
      for (const each of added) visible.delete(each);
      return null;
    }
    return elements;
  };
  let room = MOST_ELEMENTS - (show(shown, Infinity) ?? 0);
  return groups.map((group) => {
    const elements = show(group.members, room);
    if (elements === null) return { ...group, members: [] };
    room -= elements;
    return group;
  });
};
