import { usePartWords } from '../messages/LanguageContext.ts';
import { notesEn } from '../messages/notesEn.ts';
import { notesZh } from '../messages/notesZh.ts';

const WORDS = { zh: notesZh, en: notesEn };

export type NoteWords = typeof notesZh;

/** The words of the notes, in the page's language. */
export const useNoteWords = (): NoteWords => usePartWords(WORDS);
