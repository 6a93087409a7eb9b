import { readPassageId } from '../../graph/passage.ts';
import type { Selection } from '../../graph/Selection.ts';
import type { Note } from './Note.ts';
import { toNoteSelection } from './toNoteSelection.ts';

export interface NoteBeside {
  note: Note;
  /** The words that it is about, where it is about others than those selected. */
  words: string | null;
}

/** In ms; 0 where unknown. A note that is changed keeps its place. */
const readBegun = ({ created, modified }: Note): number =>
  new Date(created ?? modified ?? 0).getTime();

function overlap(one: string, other: string): boolean {
  const [a, b] = [readPassageId(one), readPassageId(other)];
  return a !== null && b !== null && a.report === b.report && a.start < b.end && b.start < a.end;
}

/** The notes on what is selected, the oldest first; of a passage, those on any part of it, too. */
export function listNotesOf(
  notes: readonly Note[],
  { type, id }: Selection,
  texts: ReadonlyMap<string, string>,
): NoteBeside[] {
  return notes
    .flatMap((note): NoteBeside[] => {
      if (note.target.type !== type) return [];
      const own = toNoteSelection(note.target, texts);
      if (own?.id === id) return [{ note, words: null }];
      const isNear = type === 'passage' && own !== null && overlap(own.id, id);
      return isNear ? [{ note, words: own.quote ?? '' }] : [];
    })
    .toSorted((a, b) => readBegun(a.note) - readBegun(b.note));
}
