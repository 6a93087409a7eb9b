import { describe, expect, test } from 'vitest';
import { findNext } from '../../../client/canvas/findNext.ts';
import { toCommand } from '../../../client/canvas/toCommand.ts';
import { toView } from '../../../client/graph/toView.ts';
import { SAMPLE_DATA, SAMPLE_TERMS } from '../graph/sample.ts';

const FOCUS = 'government-court-linkage-mechanism';
const view = toView(SAMPLE_DATA, [{ type: 'open', id: FOCUS }], {
  language: 'zh',
  terms: SAMPLE_TERMS,
  showImplied: false,
  selection: null,
});

describe('findNext', () => {
  test('leads sideways along a relation, to the nearest of them', () => {
    const joined = view.lines.flatMap(({ from, to }) =>
      from === FOCUS ? [to] : to === FOCUS ? [from] : [],
    );
    const right = findNext(view, FOCUS, 'right');
    expect(joined).toContain(right);
    const distance = (id: string | null): number =>
      Math.abs(view.entities.find((entity) => entity.id === id)?.y ?? Infinity);
    const initiatives = view.entities.filter(
      ({ id, kind }) => kind === 'INITIATIVE' && joined.includes(id),
    );
    expect(distance(right)).toBe(Math.min(...initiatives.map(({ id }) => distance(id))));
  });

  test('leads to the next lane where no relation does', () => {
    const from = findNext(view, FOCUS, 'down') ?? '';
    expect(from).toBe('court-appearance-guidelines');
    const right = findNext(view, from, 'right');
    expect(view.entities.find(({ id }) => id === right)?.kind).toBe('INITIATIVE');
  });

  test('reaches every card of a lane by going up and down', () => {
    const lane = view.entities
      .filter(({ kind }) => kind === 'INITIATIVE')
      .toSorted((a, b) => a.y - b.y);
    let id: string | null = lane[0]?.id ?? null;
    const walked: (string | null)[] = [];
    while (id !== null) {
      walked.push(id);
      id = findNext(view, id, 'down');
    }
    expect(walked).toEqual(lane.map((card) => card.id));
  });

  test('leads nowhere beyond the outermost', () => {
    expect(findNext(view, 'district-court', 'left')).toBeNull();
    expect(findNext(view, 'nobody', 'left')).toBeNull();
  });
});

describe('toCommand', () => {
  const plain = { keyCode: 0, isComposing: false, ctrlKey: false, metaKey: false, altKey: false };

  test('knows its keys and no others', () => {
    expect(toCommand({ ...plain, key: 'ArrowUp' })).toEqual({ type: 'move', direction: 'up' });
    expect(toCommand({ ...plain, key: 'O' })).toEqual({ type: 'open' });
    expect(toCommand({ ...plain, key: 'Tab' })).toBeNull();
    expect(toCommand({ ...plain, key: '/' })).toBeNull();
  });

  test('adds to the selection with Shift and Enter, or Ctrl or Command and Space', () => {
    const also = { type: 'selectAlso' };
    expect(toCommand({ ...plain, key: 'Enter', shiftKey: true })).toEqual(also);
    expect(toCommand({ ...plain, key: ' ', ctrlKey: true })).toEqual(also);
    expect(toCommand({ ...plain, key: ' ', metaKey: true })).toEqual(also);
    expect(toCommand({ ...plain, key: 'Enter', shiftKey: true, keyCode: 229 })).toBeNull();
    expect(toCommand({ ...plain, key: 'Enter', shiftKey: true, ctrlKey: true })).toBeNull();
  });

  test.each([
    { isComposing: true },
    { keyCode: 229 },
    { ctrlKey: true },
    { metaKey: true },
    { altKey: true },
  ])('is silent with %o', (state) => {
    expect(toCommand({ ...plain, key: 'Enter', ...state })).toBeNull();
  });
});
