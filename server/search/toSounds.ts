import { pinyin } from 'pinyin-pro';
import { normalise } from './normalise.ts';

/** A character of a Chinese text that can be typed, and how it sounds. */
export interface Sound {
  /** Where it stands in the text. */
  start: number;
  end: number;
  /** The character itself, normalised. */
  character: string;
  /** Its reading in this text without tone, as it may be typed: lü as `lv` or `lu`. None where it is not Chinese. */
  syllables: readonly string[];
  /** The first letter of the reading, or the character itself. */
  initial: string;
}

const TYPED = /[\p{L}\p{N}+]/u;

/** The text's characters with their sounds; marks and spaces, which nobody types, are left out. */
export function toSounds(text: string): Sound[] {
  const characters = Array.from(text);
  const readings = pinyin(text, { toneType: 'none', type: 'array', v: true });
  let end = 0;
  return characters.flatMap((character, at) => {
    const start = end;
    end += character.length;
    if (!TYPED.test(character)) return [];
    const plain = normalise(character);
    const reading = readings[at] ?? '';
    const isChinese = /^[a-z]+$/u.test(reading) && /\p{Script=Han}/u.test(character);
    const syllables = isChinese ? [...new Set([reading, reading.replace('v', 'u')])] : [];
    return [{ start, end, character: plain, syllables, initial: syllables[0]?.charAt(0) ?? plain }];
  });
}
