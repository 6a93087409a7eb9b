import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Seed } from '../../graph-seed/model.ts';
import { createMemoryStore } from '../../server/store/memory/createMemoryStore.ts';
import { seedArbitrary } from '../support/seedArbitrary.ts';
import { toExpectedGraph, withoutEmpty } from './expectedRows.ts';
import { exportSeed, fetchExport } from './exportText.ts';
import { toHostile } from './hostileSeed.ts';
import { readArchive, toGraph } from './readCsv.ts';
import { readWithCytoscape } from './readCyjs.ts';
import { readWithNetworkx, whyNoNetworkx } from './networkx.ts';
import { canonizeJsonld, canonizeTurtle, toTriples } from './readRdf.ts';
import { readElements, readWithGraphology } from './readXml.ts';

const hostileSeed = seedArbitrary.chain(toHostile);

/** What the document on exports says of XML: what it cannot hold becomes U+FFFD. */
function toXmlText(text: string): string {
  const isLegal = (code: number) =>
    [0x9, 0xa, 0xd].includes(code) ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    code >= 0x10000;
  return Array.from(text, (each) => (isLegal(each.codePointAt(0)!) ? each : '\uFFFD')).join('');
}

/** What it says of all that is UTF-8: a lone surrogate becomes U+FFFD. */
function toUtf8(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}

/** The evidence is JSON, which escapes control characters and lone surrogates: there, only U+FFFE and U+FFFF are lost. */
function toXmlJson<T>(graph: T): T {
  return mapStrings(graph, (text) => text.replaceAll(/[\uFFFE\uFFFF]/g, '\uFFFD'));
}

function mapStrings<T>(value: T, map: (text: string) => string): T {
  return JSON.parse(JSON.stringify(value), (_, each: unknown) =>
    typeof each === 'string' ? map(each) : each,
  ) as T;
}

async function check(runs: number, hold: (seed: Seed) => Promise<void>): Promise<void> {
  await fc.assert(fc.asyncProperty(hostileSeed, hold), { numRuns: runs, endOnFailure: true });
}

describe('hostile texts', () => {
  it.each(['graphml', 'gexf'] as const)(
    'survive in %s, but for what XML cannot hold',
    async (format) => {
      await check(40, async (seed) => {
        const text = await exportSeed(seed, format);
        expect(() => readElements(text, 'edge')).not.toThrow();
        expect(readWithGraphology(format, text)).toEqual(
          toXmlJson(toExpectedGraph(seed, toXmlText)),
        );
      });
    },
  );

  const why = whyNoNetworkx();
  it.skipIf(why !== null).each(['graphml', 'gexf'] as const)(
    `survive in %s for networkx${why === null ? '' : ` [skipped: ${why}]`}`,
    async (format) => {
      await check(4, async (seed) => {
        const text = await exportSeed(seed, `${format}?edges=directed`);
        expect(readWithNetworkx(format, text)).toEqual(toXmlJson(toExpectedGraph(seed, toXmlText)));
      });
    },
  );

  it('survive in Cytoscape’s JSON as they are', async () => {
    await check(40, async (seed) => {
      expect(readWithCytoscape(await exportSeed(seed, 'cyjs'))).toEqual(toExpectedGraph(seed));
    });
  });

  it('survive in CSV, but for lone surrogates, and none begins a formula', async () => {
    await check(40, async (seed) => {
      const tables = readArchive(await fetchExport(createMemoryStore(seed), 'csv'));
      expect(toGraph(tables)).toEqual(withoutEmpty(mapStrings(toExpectedGraph(seed), toUtf8)));
      const texts = Object.values(tables).flatMap((rows) =>
        rows.flatMap((row: Record<string, string>) =>
          Object.entries(row).flatMap(([name, cell]) => (name === 'measureValue' ? [] : [cell])),
        ),
      );
      expect(
        texts.filter((cell) => /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r]/u.test(cell)),
      ).toEqual([]);
    });
  });

  it('survive in Turtle and JSON-LD, which say the same, but for lone surrogates', async () => {
    await check(15, async (seed) => {
      const turtle = await canonizeTurtle(await exportSeed(seed, 'turtle'));
      expect(await canonizeJsonld(await exportSeed(seed, 'jsonld'))).toBe(turtle);
      const said = toTriples(turtle);
      for (const { id, name } of seed.reports.flatMap(({ entities }) => entities))
        expect(
          said
            .get(`urn:fazhi:entity:${id}`, 'http://www.w3.org/2004/02/skos/core#prefLabel')
            .toSorted(),
        ).toEqual([`${toUtf8(name.zh)}@zh`, `${toUtf8(name.en)}@en`].toSorted());
    });
  });
});
