import { useSyncExternalStore } from 'react';
import { createNoteStore, type NoteSnapshot, type NoteStore } from './createNoteStore.ts';
import { isNote } from './isNote.ts';
import { openNoteDatabase } from './openNoteDatabase.ts';

/** Null in a browser without it: then other tabs are seen once the page is loaded anew. */
const channel =
  typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('fazhi-graph.notes');

const store = createNoteStore(
  {
    open: openNoteDatabase,
    announce: () => channel?.postMessage('written'),
    listen(onWritten) {
      channel?.addEventListener('message', onWritten);
      return () => channel?.removeEventListener('message', onWritten);
    },
  },
  isNote,
);

export type Notes = NoteSnapshot & Pick<NoteStore, 'change' | 'save'>;

/** The notes that this browser keeps; what another tab writes is seen at once. */
export function useNotes(): Notes {
  const snapshot = useSyncExternalStore(store.subscribe, store.read);
  return { ...snapshot, change: store.change, save: store.save };
}
