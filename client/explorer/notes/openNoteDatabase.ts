import { openDB, type DBSchema } from 'idb';
import type { NoteDatabase } from './createNoteStore.ts';
import type { Note } from './Note.ts';

const NAME = 'fazhi-graph.notes';
const VERSION = 1;

interface NoteSchema extends DBSchema {
  notes: { key: string; value: Note };
}

/** The notes in this browser's IndexedDB, by id. Fails where it may not be opened. */
export async function openNoteDatabase(): Promise<NoteDatabase> {
  const database = await openDB<NoteSchema>(NAME, VERSION, {
    upgrade(opened) {
      opened.createObjectStore('notes', { keyPath: 'id' });
    },
    // Another tab has a newer page: it is not to wait for this one.
    blocking: (_, __, event) => (event.target as IDBDatabase).close(),
  });
  return {
    readAll: () => database.getAll('notes'),
    async write(put, remove) {
      const transaction = database.transaction('notes', 'readwrite');
      const { store } = transaction;
      // Whatever fails aborts the transaction, whose error says why.
      const requests = [
        ...remove.map((id) => store.delete(id)),
        ...put.map((note) => store.put(note)),
      ];
      try {
        await Promise.all([...requests, transaction.done]);
      } catch (error) {
        await Promise.allSettled([...requests, transaction.done]);
        throw transaction.error ?? error;
      }
    },
  };
}
