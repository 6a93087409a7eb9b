import { foldText, toOriginalSpan } from '../../graph-seed/text/foldText.ts';
import type { Span } from './Span.ts';

/**
 * Where the words stand in the text, one behind the other: the width of characters, the form of quotation marks, spaces,
 * and the case of letters do not matter.
 */
export function findInText(text: string, words: string): Span[] {
  const wanted = foldText(words).text.toLowerCase();
  if (wanted === '') return [];
  const folded = foldText(text);
  const lower = folded.text.toLowerCase();
  // A letter whose lower case is longer would move all that follows.
  const within = lower.length === folded.text.length ? lower : folded.text;
  const found: Span[] = [];
  let at = within.indexOf(wanted);
  while (at !== -1) {
    found.push(toOriginalSpan(folded, at, wanted.length));
    at = within.indexOf(wanted, at + wanted.length);
  }
  return found;
}
