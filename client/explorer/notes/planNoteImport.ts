import { readTime, toTargetKey, type Note } from './Note.ts';

/** What becomes of the notes of a file. */
export interface NoteImportPlan {
  /** To be written: new ones, newer ones in the place of those with their id, and second ones beside others. */
  put: readonly Note[];
  /** Not kept before. */
  added: number;
  /** Newer than what is kept under their id. */
  changed: number;
  /** Kept already. */
  same: number;
  /** Older than what is kept under their id, which stays. */
  older: number;
  /** Of the same time as what is kept under their id, with another text: both are kept. */
  both: number;
}

const toContent = (note: Note): string => `${toTargetKey(note.target)}\n${note.text}`;

/** Merges the notes of a file with those that are kept; nothing that is newer, or only here, is lost. */
export function planNoteImport(
  kept: readonly Note[],
  read: readonly Note[],
  newId: () => string,
): NoteImportPlan {
  const byId = new Map(kept.map((note) => [note.id, note]));
  const contents = new Set(kept.map(toContent));
  const put = new Map<string, Note>();
  const count = { added: 0, changed: 0, same: 0, older: 0, both: 0 };
  const write = (note: Note): void => {
    put.set(note.id, note);
    byId.set(note.id, note);
    contents.add(toContent(note));
  };
  for (const note of read) {
    const former = byId.get(note.id);
    if (contents.has(toContent(note)) && (!former || toContent(former) === toContent(note))) {
      count.same += 1;
    } else if (!former) {
      count.added += 1;
      write(note);
    } else if (readTime(note) > readTime(former)) {
      count.changed += 1;
      write(note);
    } else if (readTime(note) < readTime(former)) {
      count.older += 1;
    } else if (contents.has(toContent(note))) {
      count.same += 1;
    } else {
      count.both += 1;
      write({ ...note, id: newId() });
    }
  }
  return { put: [...put.values()], ...count };
}
