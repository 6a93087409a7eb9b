import { describe, expect, it } from 'vitest';
import {
  FIRST_SHOW,
  reduceShow,
  SHOW_KEYS,
  toShowCommand,
  type ShowState,
} from '../../../client/present/reduceShow.ts';

const COUNT = 12;

/** Presses keys one after the other, from slide `at` on. */
function press(keys: readonly string[], at = 0, from: ShowState = FIRST_SHOW) {
  return keys.reduce(
    (step, key) => {
      const command = toShowCommand({ key, ctrlKey: false, metaKey: false, altKey: false });
      return command ? reduceShow(step.state, step.at, COUNT, command) : step;
    },
    { state: from, at, leave: false },
  );
}

describe('a show', () => {
  it('goes on and back by arrows, Page keys and Space, and stays within its slides', () => {
    for (const key of ['ArrowRight', 'ArrowDown', 'PageDown', ' ']) {
      expect(press([key], 3).at).toBe(4);
      expect(press([key], COUNT - 1).at).toBe(COUNT - 1);
    }
    for (const key of ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace']) {
      expect(press([key], 3).at).toBe(2);
      expect(press([key], 0).at).toBe(0);
    }
    expect(press(['End']).at).toBe(COUNT - 1);
    expect(press(['Home'], 7).at).toBe(0);
  });

  it('goes to the slide of a number, and takes one past the end for the last', () => {
    expect(press(['1', '1', 'Enter']).at).toBe(10);
    expect(press(['9', '9', 'Enter']).at).toBe(COUNT - 1);
    expect(press(['0', '0', '7']).state.typed).toBe('7');
    expect(press(['1', '2', '3', '4']).state.typed).toBe('234');
    expect(press(['1', 'Escape'], 4)).toMatchObject({ at: 4, leave: false, state: { typed: '' } });
    expect(press(['1', 'ArrowRight'], 4)).toMatchObject({ at: 5, state: { typed: '' } });
    expect(press(['Enter'], 4).at).toBe(4);
  });

  it('goes dark by b, by a clicker’s dot and by w, and comes back to the same slide', () => {
    expect(press(['b']).state.veil).toBe('black');
    expect(press(['.']).state.veil).toBe('black');
    expect(press(['b', '.']).state.veil).toBe('none');
    expect(press(['b', 'w']).state.veil).toBe('white');
    expect(press(['B', 'PageDown'], 5)).toMatchObject({ at: 5, state: { veil: 'none' } });
    expect(press(['b', 'PageDown', 'PageDown'], 5).at).toBe(6);
    expect(press(['w', 'Escape'], 5)).toMatchObject({ leave: false, state: { veil: 'none' } });
  });

  it('closes what lies over it before it is left', () => {
    expect(press(['o']).state.overview).toBe(true);
    expect(press(['o', 'o']).state.overview).toBe(false);
    expect(press(['o', 'Escape'])).toMatchObject({ leave: false, state: { overview: false } });
    expect(press(['Escape'])).toMatchObject({ leave: true });
    const withNotes = reduceShow(FIRST_SHOW, 0, COUNT, { type: 'notes' }).state;
    expect(press(['Escape'], 0, withNotes)).toMatchObject({
      leave: false,
      state: { notes: false },
    });
  });

  it('leaves keys with Ctrl, Alt or ⌘ to the browser, and single keys to who wants them', () => {
    for (const key of SHOW_KEYS)
      for (const modifier of ['ctrlKey', 'metaKey', 'altKey'] as const) {
        const plain = { key, ctrlKey: false, metaKey: false, altKey: false };
        expect(toShowCommand({ ...plain, [modifier]: true })).toBeNull();
        const isSingle = key.length === 1 && key !== ' ';
        expect(toShowCommand(plain, false) === null).toBe(isSingle);
      }
  });
});
