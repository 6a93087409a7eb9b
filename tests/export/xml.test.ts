import { describe, expect, it } from 'vitest';
import type { Seed } from '../../graph-seed/model.ts';
import { readRealSeed } from '../support/readRealSeed.ts';
import { SMALL_SEED } from '../support/smallSeed.ts';
import { toExpectedGraph } from './expectedRows.ts';
import { exportSeed } from './exportText.ts';
import { readWithNetworkx, whyNoNetworkx } from './networkx.ts';
import { readElements, readWithGraphology } from './readXml.ts';

const SEEDS: [string, () => Promise<Seed>][] = [
  ['the small seed', () => Promise.resolve(SMALL_SEED)],
  ['the real seed', readRealSeed],
];
const FORMATS = ['graphml', 'gexf'] as const;
const CASES = FORMATS.flatMap((format) =>
  SEEDS.map(([name, read]) => [format, name, read] as const),
);

describe('GraphML and GEXF', () => {
  it.each(CASES)('%s of %s is read by graphology, with all it says', async (format, _, read) => {
    const seed = await read();
    const graph = readWithGraphology(format, await exportSeed(seed, format));
    expect(graph).toEqual(toExpectedGraph(seed));
  });

  it.each(CASES)(
    '%s of %s is well-formed, and says which edges have no direction',
    async (format, _, read) => {
      const seed = await read();
      const edges = readElements(await exportSeed(seed, format), 'edge');
      const isUndirected = (edge: Record<string, string>) =>
        format === 'gexf' ? edge['type'] === 'undirected' : edge['directed'] === 'false';
      const relations = seed.reports.flatMap((graph) => graph.relations);
      const symmetric = relations.filter(({ type }) =>
        ['COORDINATES_WITH', 'CONNECTS'].includes(type),
      );
      expect(symmetric.length).toBeGreaterThan(0);
      expect(
        edges
          .filter(isUndirected)
          .map(({ id }) => id)
          .toSorted(),
      ).toEqual(symmetric.map(({ id }) => id).toSorted());
      const directed = readElements(await exportSeed(seed, `${format}?edges=directed`), 'edge');
      expect(directed).toHaveLength(edges.length);
      expect(directed.some(isUndirected)).toBe(false);
    },
  );

  it.each([
    ['graphml', 'key', 'attr.type'],
    ['gexf', 'attribute', 'type'],
  ] as const)('%s declares the types of its attributes', async (format, element, attribute) => {
    const declared = readElements(await exportSeed(SMALL_SEED, format), element);
    const nameOf = (each: Record<string, string>) => each['attr.name'] ?? each['title'];
    const typeOf = (name: string) => declared.find((each) => nameOf(each) === name)?.[attribute];
    expect(typeOf('measureValue')).toBe('double');
    expect(typeOf('collective')).toBe('boolean');
    expect(typeOf('symmetric')).toBe('boolean');
    expect(typeOf('start')).toBe(format === 'gexf' ? 'integer' : 'int');
    expect(typeOf('name')).toBe('string');
  });
});

const why = whyNoNetworkx();
describe.skipIf(why !== null)(`networkx${why === null ? '' : ` [skipped: ${why}]`}`, () => {
  // It reads graphs of one kind of edge only.
  it.each(CASES)('reads %s of %s, with all it says', async (format, _, read) => {
    const seed = await read();
    const text = await exportSeed(seed, `${format}?edges=directed`);
    expect(readWithNetworkx(format, text)).toEqual(toExpectedGraph(seed));
  });
});
