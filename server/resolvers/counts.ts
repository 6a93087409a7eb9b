import type { Text } from '../../graph-seed/model.ts';
import type { Count, NamedCount } from '../store/GraphStore.ts';

/** Gives each count the name of what it counts; `named` has one for each. */
export function toCounts(
  counts: readonly Count[],
  named: readonly { id: string; name: Text }[],
): NamedCount[] {
  const names = new Map(named.map(({ id, name }) => [id, name]));
  return counts.map(({ id, count }) => ({ id, count, name: names.get(id) ?? { zh: id, en: id } }));
}
