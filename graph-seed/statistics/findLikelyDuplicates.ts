import type { Entity } from '../model.ts';

/** What two names may differ in and still mean one thing. */
const DROPPED = /全区|区|机制|工作/gu;

/** Groups of entities of one kind whose Chinese names are the same once such words are dropped. */
export function findLikelyDuplicates(entities: readonly Entity[]): Entity[][] {
  const groups = new Map<string, Entity[]>();
  for (const entity of entities) {
    const core = entity.name.zh.replaceAll(DROPPED, '');
    const key = `${entity.kind} ${core}`;
    if (core !== '') groups.set(key, [...(groups.get(key) ?? []), entity]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
