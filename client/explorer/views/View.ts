/** A view that somebody has named. */
export interface View {
  /** As `toViewName` leaves it; no two kept views have the same. */
  name: string;
  /** What a link keeps, from its `?` on: any text that `fromSearch` reads something from. */
  address: string;
  /** When it was kept, as ISO 8601 in UTC. */
  kept: string;
}

/** Views that one browser keeps, or one file holds. */
export const MOST_VIEWS = 500;
/** Of all of them, written as a file: 1 MB. */
export const MOST_BYTES = 1_048_576;
/** In code points. */
export const LONGEST_NAME = 100;
export const LONGEST_ADDRESS = 100_000;

/** Marks that turn the direction of whatever text follows them, and halves of characters. */
const UNFIT = /[\u200E\u200F\u202A-\u202E\u2066-\u2069\p{Cs}]/gu;

export function countCharacters(text: string): number {
  return Array.from(text).length;
}

/** A name as it is kept: one line, single spaces, nothing that turns the text beside it; it may be empty. */
export function toViewName(text: string): string {
  return text
    .replace(UNFIT, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .normalize('NFC');
}

/** The name, or where it is taken the first free one of `name (2)`, `name (3)`, …, none longer than a name may be. */
export function toFreeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  const stem = name.replace(/ \(\d{1,4}\)$/, '');
  for (let number = 2; ; number += 1) {
    const mark = ` (${number})`;
    const free = `${Array.from(stem)
      .slice(0, LONGEST_NAME - mark.length)
      .join('')
      .trimEnd()}${mark}`;
    if (!taken.has(free)) return free;
  }
}
