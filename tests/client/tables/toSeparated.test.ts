import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toNumber, toText, type TableRow } from '../../../client/tables/Cell.ts';
import { toSafeText } from '../../../client/graph/csv/toSafeText.ts';
import { toCsv, toTsv, type SeparatedTable } from '../../../client/tables/toSeparated.ts';
import { toSafeText as toSafeTextOfServer } from '../../../server/export/csv/toSafeText.ts';

const COLUMNS = [
  { id: 'a', head: 'name' },
  { id: 'b', head: 'degree' },
];
const toTable = (texts: readonly [string, number | null][]): SeparatedTable => ({
  columns: COLUMNS,
  rows: texts.map(([a, b], at): TableRow => ({
    id: String(at),
    type: 'entity',
    cells: { a: toText(a), b: toNumber(b) },
  })),
});
const read = (text: string, delimiter: string): string[][] =>
  parse(text, { bom: true, delimiter, relax_column_count: false });

/** Texts with all that means something to a reader of CSV or to a spreadsheet. */
const hostile = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        '=',
        '＝',
        '+',
        '-',
        '@',
        '"',
        ',',
        '\t',
        '\n',
        '\r',
        ' ',
        "'",
        '\u200b',
        '甲',
        '1',
      ),
      {
        maxLength: 8,
      },
    )
    .map((signs) => signs.join('')),
);

describe('toCsv and toTsv', () => {
  it('write what a reader reads back, whatever the texts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(hostile, fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })))),
        (texts) => {
          const table = toTable(texts);
          const rows = [
            ['name', 'degree'],
            ...texts.map(([a, b]) => [toSafeText(a), b === null ? '' : String(b)]),
          ];
          expect(read(toCsv(table), ',')).toEqual(rows);
          expect(read(toTsv(table), '\t')).toEqual(rows);
        },
      ),
    );
  });

  it('write a byte order mark for Excel into the file alone, and end rows with CRLF', () => {
    const table = toTable([['区法院', 12]]);
    expect(toCsv(table)).toBe('\uFEFFname,degree\r\n区法院,12\r\n');
    expect(toTsv(table)).toBe('name\tdegree\r\n区法院\t12\r\n');
  });

  it('quote fields with separators, quotes and line ends, and leave absent ones empty', () => {
    expect(toCsv(toTable([['a,"b"\nc', null]]))).toBe('\uFEFFname,degree\r\n"a,""b""\nc",\r\n');
    expect(toTsv(toTable([['a\tb,c', null]]))).toBe('name\tdegree\r\n"a\tb,c"\t\r\n');
  });

  it('leave no formula but keep numbers numbers', () => {
    const text = toCsv(toTable([['=1+1', -3]]));
    expect(text).toContain("'=1+1,-3");
  });

  it('hold formulas back by the rule of the server', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(toSafeText(text)).toBe(toSafeTextOfServer(text));
      }),
    );
  });
});
