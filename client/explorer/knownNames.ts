import type { Text } from '../messages/Language.ts';

/** Names of all entities loaded so far: the history speaks of some that are no longer in view. */
const names = new Map<string, Text>();

export function keepNames(entities: Iterable<{ id: string; name: Text }>): void {
  for (const { id, name } of entities) names.set(id, name);
}

/** Null where nothing with this id has been loaded. */
export function findName(id: string): Text | null {
  return names.get(id) ?? null;
}
