/** A field's name and what stands below it. */
import { measureText } from '../measureText.ts';
import type { Language } from '../Terms.ts';
import { wrapText } from '../wrapText.ts';
import type { FieldRow } from './toRows.ts';

const LABEL_SIZE: Record<Language, number> = { zh: 13, en: 12 };
export const LABEL_LINE = 16;
export const NOTE_SIZE = 12;
/** From the row's top to the first line of its label, so that it is level with the first card's. */
export const LABEL_TOP = 2;

/** Between a name and a note on the same line. */
const NOTE_GAP = 6;

export interface FieldLabel {
  /** Of the name, in px. */
  size: number;
  lines: string[];
  note: string;
  /** Where the note begins, and its line, counted from the first of the name. */
  noteLeft: number;
  noteLine: number;
  noteWidth: number;
  height: number;
}

/** The note stands behind the name's last line where there is room, else below it. */
export const toLabel = (
  { section, count }: FieldRow,
  options: { language: Language; width: number; isFolded: boolean },
): FieldLabel => {
  const { language, width, isFolded } = options;
  const widthOf = (text: string): number => measureText(text, LABEL_SIZE[language], 600);
  const lines = wrapText(section.title[language], {
    language,
    maxWidth: width,
    measure: widthOf,
  });
  const note = isFolded
    ? ''
    : [section.number[language], String(count)].filter((part) => part !== '').join(' · ');
  const noteWidth = note === '' ? 0 : measureText(note, NOTE_SIZE);
  const behind = widthOf(lines.at(-1) ?? '') + NOTE_GAP;
  const isBehind = behind + noteWidth <= width;
  const noteLine = isBehind ? lines.length - 1 : lines.length;
  return {
    size: LABEL_SIZE[language],
    lines,
    note,
    noteLeft: isBehind ? behind : 0,
    noteLine,
    noteWidth,
    height: LABEL_TOP + LABEL_LINE * (note === '' ? lines.length : noteLine + 1),
  };
};
