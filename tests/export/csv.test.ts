import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../server/store/memory/createMemoryStore.ts';
import { toSafeText } from '../../server/export/csv/toSafeText.ts';
import { readRealSeed } from '../support/readRealSeed.ts';
import { SMALL_SEED } from '../support/smallSeed.ts';
import { toExpectedGraph, withoutEmpty } from './expectedRows.ts';
import { exportSeed, fetchExport } from './exportText.ts';
import { readArchive, readTable, toGraph } from './readCsv.ts';

describe('CSV', () => {
  it.each([
    ['the small seed', () => Promise.resolve(SMALL_SEED)],
    ['the real seed', readRealSeed],
  ])('of %s holds all it says in three tables', async (_, read) => {
    const seed = await read();
    const tables = readArchive(await fetchExport(createMemoryStore(seed), 'csv'));
    expect(toGraph(tables)).toEqual(withoutEmpty(toExpectedGraph(seed)));
  });

  it.each(['entities', 'relations', 'evidence'] as const)(
    'of one table, %s, is that of the archive, and begins with a byte order mark',
    async (table) => {
      const tables = readArchive(await fetchExport(createMemoryStore(SMALL_SEED), 'csv'));
      const text = await exportSeed(SMALL_SEED, `csv?table=${table}`);
      expect(text.startsWith('\uFEFF')).toBe(true);
      expect(readTable(text)).toEqual(tables[table]);
    },
  );

  it('is the same, byte by byte, whenever it is written', async () => {
    const first = await fetchExport(createMemoryStore(SMALL_SEED), 'csv');
    expect(await fetchExport(createMemoryStore(SMALL_SEED), 'csv')).toEqual(first);
  });

  it.each([
    '=1+1',
    '+86',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\tplain',
    '\rplain',
    '\nplain',
    '  =1',
    '\u3000=1',
    '\u200B=1',
    '＝1',
    '＋1',
    '－1',
    '＠1',
    '﹦1',
    '\uFEFF=1',
    "'=1",
    "'\t",
  ])('puts an apostrophe before %j', (text) => {
    expect(toSafeText(text)).toBe(`'${text}`);
  });

  it.each(['', '1-1', "it's", "'quoted'", '府院联动', '—1', '100%'])(
    'leaves %j as it is',
    (text) => {
      expect(toSafeText(text)).toBe(text);
    },
  );
});
