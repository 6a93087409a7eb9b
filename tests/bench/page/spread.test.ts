import { describe, expect, it } from 'vitest';
import type { Drawing } from './Drawing.ts';
import { toGrowth } from './Drawing.ts';
import { duel, holds, toRatio, toSpread } from './spread.ts';

const toDuel = (ours: number[], bare: number[], most: number | null) => ({
  name: 'a frame',
  ours: toSpread(ours),
  bare: toSpread(bare),
  most,
});

describe('what was measured', () => {
  it('is summed up by its median and its least', () => {
    expect(toSpread([9, 1, 5, 100, 3])).toEqual({ median: 5, least: 1, rounds: 5 });
  });

  it('is nothing where there is no number', () => {
    expect(() => toSpread([])).toThrow(/Nothing was measured/);
  });

  it('holds up to the limit, and is only reported without one', () => {
    expect(toRatio(toDuel([30, 3], [2, 20], 1.5))).toBe(1.5);
    expect(holds(toDuel([3], [2], 1.5))).toBe(true);
    expect(holds(toDuel([3.1], [2], 1.5))).toBe(false);
    expect(holds(toDuel([3], [2], null))).toBeNull();
  });

  it('is measured in turns, each round begun by the other', async () => {
    const calls: string[] = [];
    const note = (name: string) => () => Promise.resolve(`${name}${calls.push(name)}`);
    const readings = await duel(3, note('a'), note('b'));
    expect(calls.join('')).toBe('abbaab');
    expect(readings).toEqual({ ours: ['a1', 'a4', 'a5'], bare: ['b2', 'b3', 'b6'] });
  });
});

describe('the step from one drawing to the next', () => {
  const toDrawing = (ids: readonly string[], x: number): Drawing => ({
    elements: ids.map((id) => ({ data: { id }, position: { x, y: 0 } })),
    zoom: 1,
    pan: { x, y: 2 },
    width: 10,
    height: 10,
  });

  it('adds what is new, takes away what is gone, and says where all shall stand', () => {
    const growth = toGrowth(toDrawing(['a', 'b'], 1), toDrawing(['b', 'c'], 2));
    expect(growth.added.map(({ data }) => data.id)).toEqual(['c']);
    expect(growth.gone).toEqual(['a']);
    expect(growth.positions).toEqual({ b: { x: 2, y: 0 }, c: { x: 2, y: 0 } });
    expect(growth.pan).toEqual({ x: 2, y: 2 });
  });
});
