import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changeViews,
  toUndo,
  type KeptViews,
  type ViewChange,
} from '../../../../client/explorer/views/changeViews.ts';
import {
  createViewStore,
  type ChangeOutcome,
} from '../../../../client/explorer/views/createViewStore.ts';
import { encodeViews } from '../../../../client/explorer/views/encodeViews.ts';
import { MOST_VIEWS, type View } from '../../../../client/explorer/views/View.ts';
import { view, views } from './viewArbitrary.ts';

const toView = (name: string, address = `?e=r.${name}`): View => ({
  name,
  address,
  kept: '2026-11-25T08:00:00.000Z',
});
const [A, B, C] = [toView('a'), toView('b'), toView('c')];
const add = (...added: View[]): ViewChange => ({ type: 'add', views: added, at: 0 });

/** A storage that several tabs share, and that may be full. */
const createShared = (text: string | null = null) => {
  const shared = { text, isFull: false };
  const open = () =>
    createViewStore({
      read: () => shared.text,
      write: (written) => {
        if (shared.isFull) return false;
        shared.text = written;
        return true;
      },
    });
  return { shared, open };
};
const undoOf = (outcome: ChangeOutcome): ViewChange => {
  if ('refused' in outcome) throw new Error(`The change was refused: ${outcome.refused}.`);
  return outcome.undo;
};
const namesOf = ({ views: kept }: KeptViews): string[] => kept.map(({ name }) => name);

describe('kept views', () => {
  it('are as before once a change is taken back', () => {
    const change = fc.oneof(
      fc
        .tuple(view, fc.nat(20))
        .map(([added, at]) => ({ type: 'add' as const, views: [added], at })),
      fc.tuple(fc.nat(20), view).map(([at, put]) => ({ type: 'put' as const, at, view: put })),
      fc.nat(20).map((at) => ({ type: 'remove' as const, at })),
      fc.array(fc.string()).map((aside) => ({ type: 'setAside' as const, aside })),
    );
    fc.assert(
      fc.property(views, fc.array(fc.string()), change, (kept, aside, picked) => {
        const before: KeptViews = { views: kept, aside };
        const at = (index: number): View => kept[index % Math.max(kept.length, 1)] ?? A;
        const made: ViewChange =
          picked.type === 'put'
            ? { type: 'put', former: at(picked.at), view: picked.view }
            : picked.type === 'remove'
              ? { type: 'remove', views: [at(picked.at)].filter((each) => kept.includes(each)) }
              : picked;
        const after = changeViews(before, made);
        expect(new Set(namesOf(after)).size).toBe(after.views.length);
        expect(changeViews(after, toUndo(before, made))).toEqual(before);
      }),
    );
  });

  it('are there for the next page, and after what other tabs did', () => {
    const { shared, open } = createShared();
    const [one, other] = [open(), open()];
    one.change(add(A));
    other.change(add(B));
    one.change({ type: 'put', former: A, view: { ...A, name: 'd' } });
    expect(namesOf(one.read())).toEqual(['b', 'd']);
    expect(other.read()).toEqual(open().read());
    const undo = undoOf(other.change({ type: 'remove', views: [B] }));
    one.change(add(toView('b', '?e=r.z')));
    other.change(undo);
    expect(namesOf(open().read())).toEqual(['b (2)', 'b', 'd']);
    const gone = one.read().views;
    one.change({ type: 'remove', views: gone });
    expect(shared.text).toBeNull();
  });

  it('stay in the page where they cannot be written, and are written with the next that can be', () => {
    const { shared, open } = createShared(encodeViews([A]));
    const store = open();
    let told = 0;
    store.subscribe(() => (told += 1));
    shared.isFull = true;
    store.change(add(B));
    expect(store.read()).toMatchObject({ views: [B, A], isUnsaved: true });
    expect(told).toBe(1);
    // Another tab has more luck: neither loses what the other has.
    shared.text = encodeViews([C, A]);
    expect(namesOf(store.read())).toEqual(['b', 'c', 'a']);
    store.save();
    expect(store.read().isUnsaved).toBe(true);
    shared.isFull = false;
    store.save();
    expect(store.read()).toMatchObject({ views: [B, C, A], isUnsaved: false });
    expect(namesOf(open().read())).toEqual(['b', 'c', 'a']);
  });

  it('put aside what cannot be read, and lose nothing of it', () => {
    const broken = encodeViews([A, B]).replace('?e=r.b', 'https://example.org/');
    const { shared, open } = createShared(broken);
    const store = open();
    const [raw = ''] = store.read().aside;
    expect(JSON.parse(raw)).toMatchObject({ name: 'b', address: 'https://example.org/' });
    store.change(add(C));
    expect(open().read()).toMatchObject({ views: [C, A], aside: [raw] });
    const undo = undoOf(store.change({ type: 'setAside', aside: [] }));
    expect(open().read().aside).toEqual([]);
    store.change(undo);
    expect(open().read().aside).toEqual([raw]);

    for (const text of ['{"format":', encodeViews([A]).replace('"version": 1', '"version": 9')]) {
      shared.text = text;
      expect(store.read()).toMatchObject({ views: [], aside: [text] });
      store.change(add(B));
      expect(open().read()).toMatchObject({ views: [B], aside: [text] });
    }
  });

  it('are the same object until something changes', () => {
    const store = createShared(encodeViews([A])).open();
    expect(store.read()).toBe(store.read());
  });

  it('are not more, nor larger, than a file may be', () => {
    const { open } = createShared();
    const store = open();
    const many = Array.from({ length: MOST_VIEWS }, (_, at) => toView(`v${at}`));
    expect(store.change(add(...many))).toHaveProperty('undo');
    expect(store.change(add(A))).toEqual({ refused: 'many' });
    expect(store.read().views).toHaveLength(MOST_VIEWS);
    const other = createShared().open();
    const toLarge = (length: number): string => `?e=r.a&later=${'a'.repeat(length)}`;
    const large = Array.from({ length: 12 }, (_, at) => toView(`v${at}`, toLarge(90_000)));
    expect(Object.keys(other.change(add(...large)))).toEqual(['refused']);
    expect(Object.keys(other.change(add(...large.slice(0, 11))))).toEqual(['undo']);
    const [first = A] = other.read().views;
    expect(first.name).toBe('v0');
    const put: ViewChange = {
      type: 'put',
      former: first,
      view: { ...first, address: toLarge(190_000) },
    };
    expect(Object.keys(other.change(put))).toEqual(['refused']);
    expect(other.read().views[0] === first).toBe(true);
  });
});
