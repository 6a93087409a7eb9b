import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listInView, moveBy, toScroll, toTrack } from '../../../../client/graph/matrix/grid.ts';
import { toCsvText } from '../../../../client/graph/csv/toCsvText.ts';

const name = { zh: '类', en: 'Group' };

describe('the grid', () => {
  it('leaves room for headings, and lists what is in view', () => {
    const groups = [
      { id: 'a', name, from: 0, to: 1 },
      { id: 'b', name, from: 2, to: 2 },
    ];
    const track = toTrack(3, 36, { groups, heading: 30 });
    expect(track).toEqual({ starts: [30, 66, 132], size: 36, length: 168 });
    const long = toTrack(300, 36);
    const seen = listInView(long, { from: 3600, to: 3960, also: 7 });
    expect(seen[0]).toBe(7);
    for (let at = 100; at < 110; at += 1) expect(seen).toContain(at);
    expect(seen.length).toBeLessThan(16);
  });

  it('scrolls by as little as brings a line into view', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), (from, start) => {
        const to = from + 400;
        const at = toScroll({ from, to }, { start, end: start + 36 });
        expect(at).toBeLessThanOrEqual(start);
        expect(at + 400).toBeGreaterThanOrEqual(start + 36);
        if (start >= from && start + 36 <= to) expect(at).toBe(from);
      }),
    );
  });

  it('moves within heads and totals, whatever is pressed', () => {
    const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp'];
    const press = fc.record({ key: fc.constantFrom(...keys, 'PageDown'), far: fc.boolean() });
    fc.assert(
      fc.property(fc.array(press), fc.nat(20), fc.nat(20), (pressed, rows, columns) => {
        let at = { row: 0, column: 0 };
        for (const key of pressed) at = moveBy(key, at, { rows, columns, page: 5 }) ?? at;
        expect(at.row).toBeGreaterThanOrEqual(-1);
        expect(at.row).toBeLessThanOrEqual(rows);
        expect(at.column).toBeGreaterThanOrEqual(-1);
        expect(at.column).toBeLessThanOrEqual(columns);
      }),
    );
    const size = { rows: 9, columns: 4, page: 5 };
    expect(moveBy({ key: 'x', far: false }, { row: 0, column: 0 }, size)).toBeNull();
    expect(moveBy({ key: 'End', far: true }, { row: 0, column: 0 }, size)).toEqual({
      row: 9,
      column: 4,
    });
  });
});

describe('CSV', () => {
  it('quotes what has to be, and makes no formula of a text', () => {
    expect(
      toCsvText([
        ['a,b', 'say "x"', 'two\nlines'],
        ['=1+1', -3, null],
        ['＋1', "'=2", '正文'],
      ]),
    ).toBe('\uFEFF"a,b","say ""x""","two\nlines"\r\n\'=1+1,-3,\r\n\'＋1,\'\'=2,正文\r\n');
  });
});
