import { changeViews, toUndo, type KeptViews, type ViewChange } from './changeViews.ts';
import { decodeViews } from './decodeViews.ts';
import { checkRoom, encodeViews } from './encodeViews.ts';

/** Where the views are kept: a text, which others may change, too. */
export interface ViewStorage {
  /** Null where nothing is kept, or nothing may be read. */
  read: () => string | null;
  /** Whether it was written; null forgets what is kept. */
  write: (text: string | null) => boolean;
}

export interface ViewSnapshot extends KeptViews {
  /** Not all of it could be written: it is there as long as the page. */
  isUnsaved: boolean;
}

/** What takes a change back; or why it was not made. */
export type ChangeOutcome = { undo: ViewChange } | { refused: 'many' | 'large' };

export interface ViewStore {
  read: () => ViewSnapshot;
  change: (change: ViewChange) => ChangeOutcome;
  /** Tries to write what could not be written. */
  save: () => void;
  /** Looks at what is kept anew, and tells the listeners. */
  refresh: () => void;
  subscribe: (listener: () => void) => () => void;
}

/** What cannot be read is put aside as it stands, so that writing anew loses nothing of it. */
function readText(text: string | null): KeptViews {
  if (text === null) return { views: [], aside: [] };
  const { views, faulty, aside, file } = decodeViews(text);
  if (file) return { views: [], aside: [text] };
  const read = views.map(({ view }) => view);
  // Equal names come only from other hands: they get a number, as in a file.
  const { views: named } = changeViews(
    { views: [], aside: [] },
    { type: 'add', views: read, at: 0 },
  );
  return { views: named, aside: [...aside, ...faulty] };
}

/**
 * Views in a storage. What is kept there is read before each change, since another tab may have changed it; changes
 * that could not be written are kept and made again to whatever is read next.
 */
export function createViewStore(storage: ViewStorage): ViewStore {
  const listeners = new Set<() => void>();
  let pending: readonly ViewChange[] = [];
  let last: { text: string | null; pending: readonly ViewChange[]; snapshot: ViewSnapshot } | null =
    null;

  const read = (): ViewSnapshot => {
    const text = storage.read();
    if (last?.text === text && last.pending === pending) return last.snapshot;
    const kept = pending.reduce(changeViews, readText(text));
    const snapshot = { ...kept, isUnsaved: pending.length > 0 };
    last = { text, pending, snapshot };
    return snapshot;
  };
  const refresh = (): void => {
    for (const listener of [...listeners]) listener();
  };
  const write = ({ views, aside }: KeptViews): void => {
    const isEmpty = views.length + aside.length === 0;
    if (storage.write(isEmpty ? null : encodeViews(views, aside))) pending = [];
    refresh();
  };
  return {
    read,
    refresh,
    save: () => write(read()),
    change(change) {
      const before = read();
      const after = changeViews(before, change);
      const refused = after.views.length > before.views.length ? checkRoom(after.views) : null;
      const isLarger = change.type === 'put' && checkRoom(after.views) === 'large';
      if (refused !== null) return { refused };
      if (isLarger) return { refused: 'large' };
      pending = [...pending, change];
      write(after);
      return { undo: toUndo(before, change) };
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
