import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  EMPTY,
  toNames,
  toNumber,
  toTerm,
  toText,
  type TableRow,
} from '../../../client/tables/Cell.ts';
import { compareOrder } from '../../../client/tables/compareCells.ts';
import {
  holdsWords,
  listTerms,
  matchesCell,
  readLeast,
  toSearched,
} from '../../../client/tables/filterCells.ts';

const court = {
  id: 'r.court',
  kind: 'BODY' as const,
  name: { zh: '区法院', en: 'District Court' },
  supplied: false,
};
const row = (cells: TableRow['cells']): TableRow => ({ id: 'r', type: 'entity', cells });

describe('compareOrder', () => {
  it('sorts Chinese by pinyin, digits by value', () => {
    // chūjìng, fǎyuàn, gōng'ānjú, jiǎncháyuàn, zhèngfǔ; by code point it would be another order.
    const names = ['政府', '检察院', '法院', '公安局', '出警'];
    expect(names.toSorted(compareOrder)).toEqual(['出警', '法院', '公安局', '检察院', '政府']);
    expect(names.toSorted()).not.toEqual(names.toSorted(compareOrder));
    expect(['第10次', '第9次'].toSorted(compareOrder)).toEqual(['第9次', '第10次']);
  });

  it('sorts numbers by value', () => {
    expect([120, 41_000, 9, -3.5].toSorted(compareOrder)).toEqual([-3.5, 9, 120, 41_000]);
  });

  it('is an order', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(Math.sign(compareOrder(a, b)) + Math.sign(compareOrder(b, a))).toBe(0);
      }),
    );
  });
});

describe('what a table is filtered by', () => {
  const searched = toSearched(
    row({ name: toNames([court], ({ zh }) => zh, ''), total: toNumber(41), verb: toText('开展') }),
  );

  it('is found by all words, in either language, whatever width and case', () => {
    expect(holdsWords(searched, '法院 开展')).toBe(true);
    expect(holdsWords(searched, 'ＤＩＳＴＲＩＣＴ court')).toBe(true);
    expect(holdsWords(searched, '法院 督查')).toBe(false);
    expect(holdsWords(searched, '41')).toBe(false);
  });

  it('is a term, part of a text, or a least number', () => {
    expect(matchesCell('basis', toTerm('STATED', '明述', 0), 'STATED')).toBe(true);
    expect(matchesCell('basis', toTerm('INFERRED', '推断', 2), 'STATED')).toBe(false);
    expect(matchesCell('unit', toText('件'), '件')).toBe(true);
    expect(
      matchesCell(
        'source',
        toNames([court], ({ zh }) => zh, ''),
        'court',
      ),
    ).toBe(true);
    expect(matchesCell('value', toNumber(120), '120')).toBe(true);
    expect(matchesCell('value', toNumber(119), '120')).toBe(false);
    expect(matchesCell('value', EMPTY, '0')).toBe(false);
    expect(matchesCell('value', toNumber(1), 'many')).toBe(true);
  });

  it('reads numbers in either width, and nothing else', () => {
    expect(readLeast(' １２．５ ')).toBe(12.5);
    expect(readLeast('-3')).toBe(-3);
    for (const text of ['', '4.1万', '1e3', '--1']) expect(readLeast(text)).toBeNull();
  });

  it('is chosen among the terms that there are, with their counts', () => {
    const rows = ['推断', '明述', '推断', ''].map((text) =>
      row({ basis: text === '' ? EMPTY : toTerm(text, text, text === '明述' ? 0 : 1) }),
    );
    expect(listTerms(rows, 'basis', compareOrder)).toEqual([
      { value: '明述', text: '明述', count: 1 },
      { value: '推断', text: '推断', count: 2 },
    ]);
  });
});
