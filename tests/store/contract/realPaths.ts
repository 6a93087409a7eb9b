import { describe, expect, test } from 'vitest';
import type { Entity, Relation, Seed } from '../../../graph-seed/model.ts';
import type { GraphStore } from '../../../server/store/GraphStore.ts';
import { toIds } from '../../support/smallSeedIds.ts';

const MAX_LENGTH = 3;

/** Paths of the real seed, against all ways there are, walked and ranked here without any cleverness. */
export function describeRealPaths(store: () => GraphStore, seed: () => Seed): void {
  describe('paths of the real graph', () => {
    test('from the issuer to every third entity: all there are, best first', async () => {
      const { report, entities, relations } = getFirstGraph(seed());
      const byId = new Map(entities.map((entity) => [entity.id, entity]));
      const targets = entities.filter((_, index) => index % 3 === 0);
      const lengths = new Set<number>();
      for (const { id } of targets.filter((entity) => entity.id !== report.issuer)) {
        const query = {
          from: report.issuer,
          to: id,
          maxLength: MAX_LENGTH,
          direction: 'BOTH',
        } as const;
        const paths = await store().findPaths({ ...query, limit: 100_000 });
        const expected = listWays(report.issuer, id, relations)
          .map((way) => ({ ids: toIds(way), key: toKey(report.issuer, way, byId) }))
          .sort((a, b) => (a.key < b.key ? -1 : 1));
        expect(paths.map((path) => toIds(path.relations))).toEqual(expected.map(({ ids }) => ids));
        for (const path of paths) lengths.add(path.relations.length);
      }
      expect(lengths.size).toBeGreaterThan(1);
    });
  });
}

function getFirstGraph(seed: Seed): Seed['reports'][number] {
  const [graph] = seed.reports;
  if (!graph) throw new Error('The seed has no report.');
  return graph;
}

function toOther({ source, target }: Relation, id: string): string {
  return source === id ? target : source;
}

function listWays(from: string, to: string, relations: readonly Relation[]): Relation[][] {
  const walk = (id: string, seen: readonly string[], way: readonly Relation[]): Relation[][] => {
    if (id === to) return [[...way]];
    if (way.length === MAX_LENGTH) return [];
    return relations
      .filter((each) => each.source === id || each.target === id)
      .filter((each) => !seen.includes(toOther(each, id)))
      .flatMap((each) => walk(toOther(each, id), [...seen, toOther(each, id)], [...way, each]));
  };
  return walk(from, [from], []);
}

/** Sorts as `GraphStore.findPaths` ranks: every count has one digit, and ids here are plain ASCII. */
function toKey(from: string, way: readonly Relation[], byId: ReadonlyMap<string, Entity>): string {
  const ids = way.reduce<string[]>(
    (seen, each) => [...seen, toOther(each, seen.at(-1) ?? '')],
    [from],
  );
  const loose = ids.slice(1, -1).filter((id) => {
    const entity = byId.get(id);
    return entity?.collective === true || entity?.category === 'body.higher-level';
  });
  const firm = way.filter(({ basis, agent }) => basis === 'STATED' && agent !== 'IMPLIED');
  return [way.length, 9 - firm.length, loose.length, ...toIds(way)].join('\u0000');
}
