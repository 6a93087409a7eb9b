import type { Note } from './Note.ts';

/** Where notes are kept. */
export interface NoteDatabase {
  /** All that is kept, whoever wrote it. */
  readAll: () => Promise<unknown[]>;
  /** Writes and removes all of it or, with an error, nothing. */
  write: (put: readonly Note[], remove: readonly string[]) => Promise<void>;
}

export interface NoteStorage {
  /** Fails where the browser keeps nothing. */
  open: () => Promise<NoteDatabase>;
  /** Tells the other tabs that something was written. */
  announce: () => void;
  /** Calls back when another tab has written something, until the answer is called. */
  listen: (onWritten: () => void) => () => void;
}

export interface NoteChange {
  put: readonly Note[];
  /** Ids. */
  remove: readonly string[];
}

export interface NoteSnapshot {
  /** False until what is kept has been read. */
  isReady: boolean;
  notes: readonly Note[];
  /** What is kept and cannot be read; it is left as it stands. */
  unread: readonly unknown[];
  /** The browser keeps nothing: notes are there as long as the page. */
  isUnsaved: boolean;
}

/** `full`: nothing was changed, since there is no room. */
export type NoteOutcome = { undo: NoteChange } | 'full';

export interface NoteStore {
  read: () => NoteSnapshot;
  change: (change: NoteChange) => Promise<NoteOutcome>;
  /** Tries once more to have the browser keep what it did not. */
  save: () => Promise<'kept' | 'full' | 'denied'>;
  subscribe: (listener: () => void) => () => void;
}

/** Whether an error says that there is no room. */
const isFull = (error: unknown): boolean =>
  error instanceof Error && error.name === 'QuotaExceededError';

/** What takes a change back. */
export function toUndo(notes: readonly Note[], { put, remove }: NoteChange): NoteChange {
  const byId = new Map(notes.map((note) => [note.id, note]));
  const former = [...put.map(({ id }) => id), ...remove].flatMap((id) => byId.get(id) ?? []);
  return { put: former, remove: put.map(({ id }) => id).filter((id) => !byId.has(id)) };
}

function applyChange(notes: readonly Note[], { put, remove }: NoteChange): Note[] {
  const byId = new Map(notes.map((note) => [note.id, note]));
  for (const id of remove) byId.delete(id);
  for (const note of put) byId.set(note.id, note);
  return [...byId.values()];
}

/** `second` after `first`, as one change. */
function joinChanges(first: NoteChange, second: NoteChange): NoteChange {
  const put = new Map([...first.put, ...second.put].map((note) => [note.id, note]));
  for (const id of second.remove) put.delete(id);
  const remove = new Set([...first.remove, ...second.remove]);
  for (const { id } of second.put) remove.delete(id);
  return { put: [...put.values()], remove: [...remove].filter((id) => !put.has(id)) };
}

const NOTHING: NoteChange = { put: [], remove: [] };

/**
 * Notes in a storage that other tabs write to, too. Changes are made one after the other; those that the storage does
 * not take are held in the page, and made to whatever is read later. Where there is no room, a change is refused.
 */
export function createNoteStore(
  storage: NoteStorage,
  isNote: (kept: unknown) => kept is Note,
): NoteStore {
  const listeners = new Set<() => void>();
  let database: NoteDatabase | null = null;
  let held = NOTHING;
  let queue: Promise<unknown> | null = null;
  let snapshot: NoteSnapshot = { isReady: false, notes: [], unread: [], isUnsaved: false };

  const show = (changed: Partial<NoteSnapshot>): void => {
    snapshot = { ...snapshot, ...changed };
    for (const listener of [...listeners]) listener();
  };
  const hold = (change: NoteChange): void => {
    held = joinChanges(held, change);
    show({ notes: applyChange(snapshot.notes, change), isReady: true, isUnsaved: true });
  };
  const refresh = async (): Promise<void> => {
    try {
      database ??= await storage.open();
      const kept = await database.readAll();
      const notes = applyChange(kept.filter(isNote), held);
      const unread = kept.filter((each) => !isNote(each));
      show({ isReady: true, notes, unread });
    } catch {
      database = null;
      show({ isReady: true, isUnsaved: true });
    }
  };
  const enqueue = <Result>(task: () => Promise<Result>): Promise<Result> => {
    queue ??= refresh();
    const next = queue.then(task);
    // A task that fails holds up none of those after it.
    queue = next.catch(() => null);
    return next;
  };
  const write = async (change: NoteChange): Promise<void> => {
    database ??= await storage.open();
    await database.write(change.put, change.remove);
    storage.announce();
  };
  storage.listen(() => void enqueue(refresh));

  return {
    read: () => snapshot,
    subscribe(listener) {
      queue ??= refresh();
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (change) =>
      enqueue(async () => {
        const undo = toUndo(snapshot.notes, change);
        if (snapshot.isUnsaved) {
          hold(change);
          return { undo };
        }
        try {
          await write(change);
        } catch (error) {
          if (isFull(error)) return 'full';
          // The connection may have been lost; a new one is tried once.
          database = null;
          try {
            await write(change);
          } catch (again) {
            if (isFull(again)) return 'full';
            database = null;
            hold(change);
            return { undo };
          }
        }
        show({ notes: applyChange(snapshot.notes, change) });
        return { undo };
      }),
    save: () =>
      enqueue(async () => {
        try {
          await write(held);
        } catch (error) {
          if (!isFull(error)) database = null;
          return isFull(error) ? ('full' as const) : ('denied' as const);
        }
        held = NOTHING;
        show({ isUnsaved: false });
        await refresh();
        return 'kept' as const;
      }),
  };
}
