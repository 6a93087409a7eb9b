import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toGridCommand, type GridPlace } from '../../../client/tables/gridKeys.ts';

const SIZE = { rows: 100, columns: 5, page: 10 };
const NONE = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
const press = (key: string, place: GridPlace, more: Partial<typeof NONE> = {}) =>
  toGridCommand({ key, ...NONE, ...more }, place, SIZE);
const go = (row: number, column: number) => ({ type: 'go', to: { row, column } });

describe('toGridCommand', () => {
  it('leads from cell to cell, to ends and by pages', () => {
    const at = { row: 50, column: 2 };
    expect(press('ArrowDown', at)).toEqual(go(51, 2));
    expect(press('ArrowUp', at)).toEqual(go(49, 2));
    expect(press('ArrowLeft', at)).toEqual(go(50, 1));
    expect(press('ArrowRight', at)).toEqual(go(50, 3));
    expect(press('Home', at)).toEqual(go(50, 0));
    expect(press('End', at)).toEqual(go(50, 4));
    expect(press('Home', at, { ctrlKey: true })).toEqual(go(0, 0));
    expect(press('End', at, { ctrlKey: true })).toEqual(go(99, 4));
    expect(press('PageDown', at)).toEqual(go(60, 2));
    expect(press('PageUp', at)).toEqual(go(40, 2));
  });

  it('reaches the head from the first row, and stays within the table', () => {
    expect(press('ArrowUp', { row: 0, column: 1 })).toEqual(go(-1, 1));
    expect(press('ArrowDown', { row: -1, column: 1 })).toEqual(go(0, 1));
    fc.assert(
      fc.property(
        fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown'),
        fc.record({
          row: fc.integer({ min: -1, max: 99 }),
          column: fc.integer({ min: 0, max: 4 }),
        }),
        fc.boolean(),
        (key, place, ctrlKey) => {
          const command = press(key, place, { ctrlKey });
          if (command?.type !== 'go') throw new Error(`${key} leads nowhere`);
          expect(command.to.row).toBeGreaterThanOrEqual(-1);
          expect(command.to.row).toBeLessThan(100);
          expect(command.to.column).toBeGreaterThanOrEqual(0);
          expect(command.to.column).toBeLessThan(5);
        },
      ),
    );
  });

  it('selects, opens and copies; leaves the head’s own keys and all others alone', () => {
    const at = { row: 3, column: 0 };
    expect(press(' ', at)).toEqual({ type: 'select', beside: false });
    expect(press(' ', at, { ctrlKey: true })).toEqual({ type: 'select', beside: true });
    expect(press(' ', at, { shiftKey: true })).toEqual({ type: 'select', beside: true });
    expect(press('Enter', at)).toEqual({ type: 'open' });
    expect(press('c', at, { metaKey: true })).toEqual({ type: 'copy' });
    for (const key of [' ', 'Enter']) expect(press(key, { row: -1, column: 0 })).toBeNull();
    for (const key of ['c', 'Tab', 'Escape', 'a']) expect(press(key, at)).toBeNull();
    expect(press('ArrowLeft', at, { altKey: true })).toBeNull();
  });
});
