import type { Relation } from '../model.ts';

/** How many groups of entities hang together over these relations; an entity without any is a group of its own. */
export function countComponents(
  ids: readonly string[],
  relations: readonly Pick<Relation, 'source' | 'target'>[],
): number {
  const leaders = new Map(ids.map((id) => [id, id]));
  const toLeader = (id: string): string => {
    const next = leaders.get(id) ?? id;
    if (next === id) return id;
    const leader = toLeader(next);
    leaders.set(id, leader);
    return leader;
  };
  for (const { source, target } of relations) leaders.set(toLeader(source), toLeader(target));
  return ids.filter((id) => toLeader(id) === id).length;
}
