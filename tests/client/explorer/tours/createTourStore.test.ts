import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTourStore } from '../../../../client/explorer/tours/createTourStore.ts';
import { decodeTour, encodeTour } from '../../../../client/explorer/tours/decodeTour.ts';
import { MOST_TOURS, toSlug, type MyTour } from '../../../../client/explorer/tours/MyTour.ts';
import { tour } from './tourArbitrary.ts';

const toNamed = (slug: string, made = '2026-11-26T08:00:00.000Z'): MyTour => ({
  slug,
  report: 'wancheng-2025',
  title: { zh: slug, en: '' },
  summary: { zh: '', en: '' },
  steps: [],
  made,
  revision: null,
});
const [A, B] = [toNamed('a'), toNamed('b', '2026-11-26T09:00:00.000Z')];

/** A storage that several tabs share, and that may be full. */
const createShared = () => {
  const texts = new Map<string, string>();
  const shared = { texts, isFull: false };
  const open = () =>
    createTourStore({
      list: () => [...texts.keys()],
      read: (slug) => texts.get(slug) ?? null,
      write: (slug, text) => {
        if (shared.isFull) return false;
        if (text === null) texts.delete(slug);
        else texts.set(slug, text);
        return true;
      },
    });
  return { shared, open };
};

describe('kept tours', () => {
  it('are the same when they are read again', () => {
    fc.assert(
      fc.property(tour, (kept) => {
        expect(decodeTour(kept.slug, encodeTour(kept))).toEqual(kept);
      }),
    );
  });

  it('are seen in another tab, the latest first, and two tabs do not undo each other', () => {
    const { open } = createShared();
    const [one, other] = [open(), open()];
    expect(one.put(A)).toBe('kept');
    expect(other.put(B)).toBe('kept');
    expect(one.read().tours).toEqual([B, A]);
    one.remove('a');
    expect(other.read().tours).toEqual([B]);
  });

  it('stay in the page where they cannot be written, and are written once they can', () => {
    const { shared, open } = createShared();
    const store = open();
    store.put(A);
    shared.isFull = true;
    expect(store.put({ ...A, title: { zh: '新', en: '' } })).toBe('unsaved');
    expect(store.put(B)).toBe('unsaved');
    expect(store.read().unsaved).toEqual(new Set(['a', 'b']));
    expect(store.find('a')?.title.zh).toBe('新');
    expect(open().find('b')).toBeNull();
    store.remove('b');
    expect(store.find('b')).toBeNull();
    shared.isFull = false;
    store.save();
    expect(store.read().unsaved.size).toBe(0);
    expect(open().find('a')?.title.zh).toBe('新');
  });

  it('that cannot be read are put aside as they stand, and stay until they are discarded', () => {
    const { shared, open } = createShared();
    const faulty = [
      '',
      '{',
      'null',
      '[]',
      '{"version":2}',
      encodeTour({ ...A, made: 'now' }),
      encodeTour(A).replace('"steps":[]', '"steps":[{}]'),
      encodeTour(A).replace('"title":{', '"title":{"__proto__":1,').replace('"zh"', '"xx"'),
    ];
    faulty.forEach((text, at) => shared.texts.set(`bad-${at}`, text));
    const store = open();
    store.put(A);
    expect(store.read().tours).toEqual([A]);
    expect(store.read().aside.map(({ text }) => text)).toEqual(faulty);
    store.remove('bad-0');
    expect(store.read().aside).toHaveLength(faulty.length - 1);
  });

  it('are refused where there are too many, and still can be changed', () => {
    const { open } = createShared();
    const store = open();
    for (let at = 0; at < MOST_TOURS; at += 1) store.put(toNamed(`t-${at}`));
    expect(store.put(A)).toBe('many');
    expect(store.find('a')).toBeNull();
    expect(store.put({ ...toNamed('t-3'), revision: 'x' })).toBe('kept');
  });

  it('are told when another one changes', () => {
    const { open } = createShared();
    const store = open();
    let told = 0;
    const leave = store.subscribe(() => (told += 1));
    store.put(A);
    expect(store.read()).toBe(store.read());
    leave();
    store.remove('a');
    expect(told).toBe(1);
  });
});

describe('slugs', () => {
  it.each([
    ['Government & court, together!', 'government-court-together'],
    ['  --x--  ', 'x'],
    ['Überblick 2025', 'u-berblick-2025'],
    ['府院联动', ''],
    ['a'.repeat(60), 'a'.repeat(40)],
  ])('of “%s” is “%s”', (text, slug) => {
    expect(toSlug(text)).toBe(slug);
  });
});
