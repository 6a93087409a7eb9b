import { Converter } from 'opencc-js/t2cn';

const toSimplified = Converter({ from: 't', to: 'cn' });
const known = new Map<string, string>();

/**
 * Text as search compares it: lower case, full-width forms as their plain ones, traditional characters as simplified.
 * One UTF-16 code unit stays one, so that an offset in the result is the same offset in the text.
 */
export function normalise(text: string): string {
  let result = '';
  for (const character of text) {
    let plain = known.get(character);
    if (plain === undefined) {
      const changed = toSimplified(character.normalize('NFKC').toLowerCase());
      plain = changed.length === character.length ? changed : character;
      known.set(character, plain);
    }
    result += plain;
  }
  return result;
}
