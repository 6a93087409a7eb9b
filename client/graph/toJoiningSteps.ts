/** From ways between entities to a view that shows them. */
import type { GraphData, Step } from './model.ts';
import type { Terms } from './Terms.ts';
import { toNeighbours } from './toNeighbours.ts';
import { GROUP_CAP } from './toVisible.ts';

/**
 * Steps that open the first entity of the ways and expand, entity by entity, the group in which the next one on a
 * way stands; twice where it stands among those that a first expansion leaves out. `data` is complete for all
 * entities on the ways but their last ones.
 */
export const toJoiningSteps = (
  ways: readonly (readonly string[])[],
  data: GraphData,
  terms: Terms,
): Step[] => {
  const first = ways[0]?.[0];
  if (first === undefined) return [];
  const steps: Step[] = [{ type: 'open', id: first }];
  const done = new Set<string>();
  const expand = (id: string, next: string): void => {
    const group = toNeighbours(data, id, terms, () => true).find(({ members }) =>
      members.includes(next),
    );
    if (!group || done.has(`${group.id} ${next}`)) return;
    done.add(`${group.id} ${next}`);
    const isBeyond = group.members.indexOf(next) >= GROUP_CAP;
    // Opening the first has shown the beginning of its groups.
    const times = (id === first ? 0 : 1) + (isBeyond ? 1 : 0);
    const { type, reading } = group;
    for (let time = 0; time < times; time += 1)
      steps.push({ type: 'expand', id, group: { type, reading } });
  };
  for (const way of ways)
    for (const [at, id] of way.entries()) {
      const next = way[at + 1];
      if (next !== undefined) expand(id, next);
    }
  return steps;
};
