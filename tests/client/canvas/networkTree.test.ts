import { describe, expect, it } from 'vitest';
import { findNearestMark, findNextMark } from '../../../client/canvas/network/findNextMark.ts';
import { toTreeItems, toTreeMove } from '../../../client/canvas/network/toTreeItems.ts';
import type {
  NetworkLine,
  NetworkMark,
  NetworkView,
} from '../../../client/graph/network/NetworkView.ts';

const toMark = (id: string, x: number, y: number, field = 'one'): NetworkMark => ({
  id,
  kind: 'BODY',
  x,
  y,
  field,
  weight: 1,
});
const toLine = (from: string, to: string): NetworkLine => ({
  id: `${from}~${to}`,
  from,
  to,
  directed: true,
  implied: false,
  basis: 'STATED',
  across: to === 'below',
});
const cell = { left: 0, top: 0, width: 300, height: 300 };
/** a – far to its right, b right beside it; a line leads from a to far. */
const VIEW: NetworkView = {
  fields: [
    { id: 'one', names: ['One'], cell, members: ['a', 'b', 'far'], folded: false },
    { id: 'two', names: ['Two'], cell, members: ['below'], folded: false },
    { id: 'three', names: ['Three'], cell, members: ['unseen'], folded: true },
  ],
  marks: [
    toMark('a', 0, 0),
    toMark('b', 30, 0),
    toMark('far', 200, 40),
    toMark('below', 5, 90, 'two'),
  ],
  lines: [toLine('a', 'far'), toLine('far', 'below')],
  folded: 0,
};

describe('arrow keys on the map', () => {
  it('lead along a relation before they lead to what is nearest', () => {
    expect(findNextMark(VIEW, 'a', 'right')).toBe('far');
    expect(findNextMark(VIEW, 'b', 'right')).toBe('far');
    expect(findNextMark(VIEW, 'b', 'left')).toBe('a');
    expect(findNextMark(VIEW, 'a', 'down')).toBe('below');
    expect(findNextMark(VIEW, 'a', 'up')).toBeNull();
    expect(findNextMark(VIEW, 'gone', 'up')).toBeNull();
  });
});

describe('a finger', () => {
  it('means the nearest mark within its reach', () => {
    expect(findNearestMark(VIEW.marks, { x: 18, y: 4 }, 22)).toBe('b');
    expect(findNearestMark(VIEW.marks, { x: 100, y: 100 }, 22)).toBeNull();
  });
});

describe('the tree', () => {
  const toKeys = (expanded: readonly string[]): string[] =>
    toTreeItems(VIEW, new Set(expanded)).map(({ key }) => key);

  it('has the children of what is expanded, and no others', () => {
    expect(toKeys([])).toEqual(['field one', 'field two', 'field three']);
    expect(toKeys(['field one', 'entity far'])).toEqual([
      'field one',
      'entity a',
      'entity b',
      'entity far',
      'entity far a~far',
      'entity far far~below',
      'field two',
      'field three',
    ]);
    const items = toTreeItems(VIEW, new Set(['field one']));
    expect(items.map(({ expanded }) => expanded)).toEqual([true, false, null, false, false, null]);
    expect(items.map(({ position, size }) => `${position}/${size}`)).toEqual([
      '1/3',
      '1/3',
      '2/3',
      '3/3',
      '2/3',
      '3/3',
    ]);
  });

  it('is walked through as trees are', () => {
    const items = toTreeItems(VIEW, new Set(['field one']));
    const move = (from: string, key: string) => toTreeMove(items, from, key);
    expect(move('field one', 'ArrowDown')).toEqual({ type: 'focus', key: 'entity a' });
    expect(move('field one', 'ArrowUp')).toBeNull();
    expect(move('field one', 'ArrowRight')).toEqual({ type: 'focus', key: 'entity a' });
    expect(move('field two', 'ArrowRight')).toEqual({ type: 'expand', key: 'field two' });
    expect(move('field one', 'ArrowLeft')).toEqual({ type: 'collapse', key: 'field one' });
    expect(move('entity b', 'ArrowLeft')).toEqual({ type: 'focus', key: 'field one' });
    expect(move('entity b', 'ArrowRight')).toBeNull();
    expect(move('entity b', 'End')).toEqual({ type: 'focus', key: 'field three' });
    expect(move('entity b', 'Home')).toEqual({ type: 'focus', key: 'field one' });
    expect(move('entity b', 'x')).toBeNull();
  });
});
