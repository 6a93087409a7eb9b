import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createNoteStore,
  toUndo,
  type NoteChange,
  type NoteOutcome,
} from '../../../../client/explorer/notes/createNoteStore.ts';
import { isNote } from '../../../../client/explorer/notes/isNote.ts';
import type { Note } from '../../../../client/explorer/notes/Note.ts';
import { planNoteImport } from '../../../../client/explorer/notes/planNoteImport.ts';
import { note, notes } from './noteArbitrary.ts';

const toNote = (id: string, text = id, modified = '2026-01-01T00:00:00.000Z'): Note => ({
  id,
  target: { type: 'entity', id: 'r.a' },
  text,
  language: null,
  creator: null,
  created: '2026-01-01T00:00:00.000Z',
  modified,
  revision: null,
});
const [A, B, C] = [toNote('urn:a'), toNote('urn:b'), toNote('urn:c')];
const put = (...put: Note[]): NoteChange => ({ put, remove: [] });
const remove = (...remove: string[]): NoteChange => ({ put: [], remove });

/** A database that several tabs share, and that may be full, denied or lost. */
const createShared = (kept: readonly unknown[] = []) => {
  const rows = new Map<string, unknown>(kept.map((each, at) => [`${at}`, each]));
  const listeners = new Set<() => void>();
  const shared = { rows, fault: null as null | 'QuotaExceededError' | 'SecurityError' | 'once' };
  const fail = (): void => {
    const { fault } = shared;
    if (fault === 'once') shared.fault = null;
    if (fault) throw new DOMException('no', fault === 'once' ? 'InvalidStateError' : fault);
  };
  const openTab = () => {
    const own = new Set<() => void>();
    const store = createNoteStore(
      {
        open: () => {
          if (shared.fault === 'SecurityError') fail();
          return Promise.resolve({
            readAll: () => Promise.resolve([...rows.values()]),
            write: (written, removed) => {
              fail();
              for (const id of removed) rows.delete(id);
              for (const each of written) rows.set(each.id, structuredClone(each));
              return Promise.resolve();
            },
          });
        },
        announce: () => {
          for (const listener of listeners) if (!own.has(listener)) listener();
        },
        listen: (listener) => {
          own.add(listener);
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
      },
      isNote,
    );
    store.subscribe(() => undefined);
    return store;
  };
  return { shared, openTab };
};
const undoOf = (outcome: NoteOutcome): NoteChange => {
  if (outcome === 'full') throw new Error('The change was refused.');
  return outcome.undo;
};
const idsOf = ({ notes: kept }: { notes: readonly Note[] }): string[] => kept.map(({ id }) => id);

describe('kept notes', () => {
  it('are as before once a change is taken back', async () => {
    await fc.assert(
      fc.asyncProperty(notes, fc.array(note), fc.array(fc.nat(20)), async (kept, added, gone) => {
        const store = createShared().openTab();
        await store.change(put(...kept));
        const sort = (all: readonly Note[]) => all.toSorted((a, b) => (a.id < b.id ? -1 : 1));
        const before = sort(store.read().notes);
        const undo = undoOf(
          await store.change({
            put: added,
            remove: gone.flatMap((at) => kept[at]?.id ?? []),
          }),
        );
        await store.change(undo);
        expect(sort(store.read().notes)).toEqual(before);
      }),
    );
    expect(toUndo([A], { put: [{ ...A, text: 'x' }, B], remove: [] })).toEqual({
      put: [A],
      remove: [B.id],
    });
  });

  it('are seen in other tabs, and both tabs lose nothing', async () => {
    const { openTab, shared } = createShared();
    const [one, other] = [openTab(), openTab()];
    await Promise.all([one.change(put(A)), other.change(put(B))]);
    await one.change(put(C));
    await expect.poll(() => idsOf(other.read()).toSorted()).toEqual([A.id, B.id, C.id]);
    await expect.poll(() => idsOf(one.read()).toSorted()).toEqual([A.id, B.id, C.id]);
    await other.change(remove(A.id));
    await expect.poll(() => idsOf(one.read()).toSorted()).toEqual([B.id, C.id]);
    expect(shared.rows.size).toBe(2);
  });

  it('stay in the page where the browser keeps nothing, until it does', async () => {
    const { openTab, shared } = createShared([B]);
    shared.fault = 'SecurityError';
    const store = openTab();
    await store.change(put(A, C));
    await store.change(remove(C.id));
    expect(store.read()).toMatchObject({ isReady: true, isUnsaved: true, notes: [A] });
    expect(await store.save()).toBe('denied');
    expect(shared.rows.size).toBe(1);
    shared.fault = 'QuotaExceededError';
    expect(await store.save()).toBe('full');
    expect(idsOf(store.read())).toEqual([A.id]);
    shared.fault = null;
    expect(await store.save()).toBe('kept');
    expect(store.read().isUnsaved).toBe(false);
    expect(idsOf(store.read()).toSorted()).toEqual([A.id, B.id]);
  });

  it('are not changed where there is no room, and are once there is', async () => {
    const { openTab, shared } = createShared();
    const store = openTab();
    await store.change(put(A));
    shared.fault = 'QuotaExceededError';
    expect(await store.change(put(B))).toBe('full');
    expect(store.read()).toMatchObject({ notes: [A], isUnsaved: false });
    shared.fault = null;
    undoOf(await store.change(put(B)));
    expect(idsOf(store.read())).toEqual([A.id, B.id]);
  });

  it('are written by a new connection where the former one was lost', async () => {
    const { openTab, shared } = createShared();
    const store = openTab();
    await store.change(put(A));
    shared.fault = 'once';
    undoOf(await store.change(put(B)));
    expect(store.read().isUnsaved).toBe(false);
    expect(shared.rows.size).toBe(2);
  });

  it('are shown without those that cannot be read, which are left as they stand', async () => {
    const broken = { id: 'x', text: 7 };
    const { openTab, shared } = createShared([
      A,
      broken,
      null,
      { ...A, target: { type: 'passage' } },
    ]);
    const store = openTab();
    await store.change(put(B));
    expect(idsOf(store.read())).toEqual([A.id, B.id]);
    expect(store.read().unread).toEqual([broken, null, { ...A, target: { type: 'passage' } }]);
    expect([...shared.rows.values()]).toContain(broken);
    fc.assert(fc.property(note, (each) => isNote(each)));
  });
});

describe('an import of notes', () => {
  let number = 0;
  const newId = (): string => `urn:new:${(number += 1)}`;
  const plan = (kept: Note[], read: Note[]) => planNoteImport(kept, read, newId);

  it('keeps what is newer, and both where neither is', () => {
    const newer = toNote(A.id, 'newer', '2026-02-01T00:00:00.000Z');
    const other = toNote(A.id, 'other');
    expect(plan([A], [A, B])).toMatchObject({ put: [B], added: 1, same: 1 });
    expect(plan([A], [newer])).toMatchObject({ put: [newer], changed: 1 });
    expect(plan([newer], [A])).toMatchObject({ put: [], older: 1 });
    const both = plan([A], [other, other]);
    expect(both).toMatchObject({ both: 1, same: 1 });
    expect(both.put[0]).toMatchObject({ text: 'other' });
    expect(both.put[0]?.id).not.toBe(A.id);
    expect(plan([A], [{ ...A, id: 'urn:z' }])).toMatchObject({ put: [], same: 1 });
  });

  it('accounts for every note, brings nothing twice and loses none', () => {
    fc.assert(
      fc.property(notes, notes, (kept, read) => {
        const first = plan(kept, read);
        const { added, changed, same, older, both } = first;
        expect(added + changed + same + older + both).toBe(read.length);
        const ids = new Set(first.put.map(({ id }) => id));
        const merged = [...kept.filter(({ id }) => !ids.has(id)), ...first.put];
        expect(merged.length).toBe(kept.length + added + both);
        expect(plan(merged, read).put).toEqual([]);
      }),
    );
  });
});
