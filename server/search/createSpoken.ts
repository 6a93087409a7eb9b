import { toSounds, type Sound } from './toSounds.ts';

/** A Chinese text as it can be typed by its sounds. */
export interface Spoken {
  text: string;
  sounds: readonly Sound[];
  /** Its readings and its initials in one word each, to pass over quickly what cannot match. */
  written: readonly string[];
  initials: string;
  /** Its characters as search compares them. */
  characters: string;
}

export function createSpoken(text: string): Spoken {
  const sounds = toSounds(text);
  const pinyin = sounds.map(({ syllables, character }) => syllables[0] ?? character).join('');
  return {
    text,
    sounds,
    written: pinyin.includes('v') ? [pinyin, pinyin.replaceAll('v', 'u')] : [pinyin],
    initials: sounds.map(({ initial }) => initial).join(''),
    characters: sounds.map(({ character }) => character).join(''),
  };
}

/** Whether a query can match at all; what is typed with characters in it is not judged beyond those. */
export function mayMatch({ characters, written, initials }: Spoken, query: string): boolean {
  const [character] = /\p{Script=Han}/u.exec(query) ?? [];
  if (character !== undefined) return characters.includes(character);
  return initials.includes(query) || written.some((one) => one.includes(query));
}
