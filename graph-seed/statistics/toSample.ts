import { createHash } from 'node:crypto';
import type { Relation } from '../model.ts';

/**
 * So many relations, taken in turn from each pair of type and basis that there is; which of a pair's relations, and in
 * which order, the seed decides by hashing.
 */
export function toSample(
  relations: readonly Relation[],
  { seed, count }: { seed: number; count: number },
): Relation[] {
  const strata = new Map<string, Relation[]>();
  for (const relation of sortByHash(relations, ({ id }) => id, seed)) {
    const key = `${relation.type} ${relation.basis}`;
    strata.set(key, [...(strata.get(key) ?? []), relation]);
  }
  const lists = sortByHash([...strata], ([key]) => key, seed).map(([, list]) => list);
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, round) => lists.flatMap((list) => list[round] ?? []))
    .flat()
    .slice(0, count);
}

function sortByHash<T>(items: readonly T[], idOf: (item: T) => string, seed: number): T[] {
  const hashes = new Map(
    items.map((item) => [
      item,
      createHash('sha256')
        .update(`${seed} ${idOf(item)}`)
        .digest('hex'),
    ]),
  );
  const hashOf = (item: T): string => hashes.get(item) ?? '';
  return [...items].sort((a, b) => (hashOf(a) < hashOf(b) ? -1 : hashOf(a) > hashOf(b) ? 1 : 0));
}
