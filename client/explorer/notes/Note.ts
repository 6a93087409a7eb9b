import type { Selection } from '../../graph/Selection.ts';

/** A passage of a report as a note keeps it: by its place and by its words, so that it is found again. */
export interface PassageTarget {
  type: 'passage';
  /** Report id. */
  report: string;
  /**
   * In characters of the report's text, as Web Annotation counts them, where offsets elsewhere are UTF-16 units; end
   * exclusive. Null where only the words are known.
   */
  place: { start: number; end: number } | null;
  /** The words themselves, and a few before and after them; empty where only the place is known. */
  exact: string;
  prefix: string;
  suffix: string;
}

/** What a note is about. */
export type NoteTarget = { type: 'entity' | 'relation'; id: string } | PassageTarget;

/** What a person has written about something in the graph. It is no claim of the report's. */
export interface Note {
  /** An IRI: `urn:uuid:…`, or the one that an imported annotation has. */
  id: string;
  target: NoteTarget;
  /** Plain text, as `toNoteText` leaves it. */
  text: string;
  /** A BCP 47 tag; null where nobody has said. */
  language: string | null;
  /** Whom an imported annotation names as its author; null: nobody is named. */
  creator: string | null;
  /** ISO 8601 in UTC; null where an imported annotation does not say. */
  created: string | null;
  modified: string | null;
  /** Of the graph that the note was written about; null where unknown. */
  revision: string | null;
}

/** Of a note's text, in characters. */
export const LONGEST_TEXT = 10_000;
export const MOST_NOTES = 5_000;
/** Of a file: 5 MB. */
export const MOST_BYTES = 5_242_880;

export const countCharacters = (text: string): number => Array.from(text).length;

/** A text as it is kept: line ends as one sign, halves of characters as U+FFFD, no blank lines around it. */
export const toNoteText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/^(?:[^\S\n]*\n)+/, '')
    .trimEnd();

/** Equal where two notes are about the same thing. */
export function toTargetKey(target: NoteTarget): string {
  if (target.type !== 'passage') return `${target.type} ${target.id}`;
  const { report, place, exact } = target;
  return `passage ${report} ${place ? `${place.start}-${place.end}` : exact}`;
}

/** Equal where something selected is the same; of a draft, too. */
export const toSelectionKey = ({ type, id }: Selection): string => `${type} ${id}`;

/** A new note's IRI. `crypto.randomUUID` would be missing where the page is not served over HTTPS. */
export function toNewId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes.set([((bytes[6] ?? 0) & 0x0f) | 0x40], 6);
  bytes.set([((bytes[8] ?? 0) & 0x3f) | 0x80], 8);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const uuid = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return `urn:uuid:${uuid}`;
}

/** When a note was last written, in ms; 0 where unknown. */
export const readTime = ({ modified, created }: Note): number =>
  new Date(modified ?? created ?? 0).getTime();
