import { isLikeId, MOST_BYTES, toPasted, type Pasted, type Place } from './Pasted.ts';
import { readJson } from './readJson.ts';
import { readRows } from './readRows.ts';

/** What stands around an id in a list that was copied from a text or from code. */
const AROUND = /^["'`“”‘’«»()[\]{}<>]+|["'`“”‘’«»()[\]{}<>.:]+$/g;

/** Word by word. */
function readWords(text: string): Place[] {
  return text.split('\n').flatMap((line, at) =>
    line
      .split(/[\s,;|，；、]+/)
      .map((word) => word.replaceAll(AROUND, ''))
      .filter((word) => word !== '')
      .map((word) => ({ text: word, line: at + 1 })),
  );
}

function toBytes(text: string): number {
  // No UTF-16 unit takes more than three bytes: most texts need not be encoded to be measured.
  return text.length * 3 <= MOST_BYTES ? 0 : new TextEncoder().encode(text).length;
}

/**
 * The ids of whatever was pasted: a GraphQL result or other JSON, a table, or a list. Never an error: what cannot be
 * read is told with its place, and what can be is used.
 */
export function readPasted(given: string): Pasted {
  const size = toBytes(given);
  if (size > MOST_BYTES) return toPasted([], { fault: { type: 'large', size } });
  const text = given.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (text.trim() === '') return toPasted([], { fault: { type: 'empty' } });
  if (/^\s*[[{]/.test(text)) {
    const { places, messages, fault } = readJson(text);
    // As where ids stand in brackets without quotation marks.
    const words =
      fault && places.length === 0 ? readWords(text).filter((each) => isLikeId(each.text)) : [];
    const found = toPasted([...places, ...words], { messages, fault });
    return found.ids.length + found.odd.length > 0 || fault || messages.length > 0
      ? found
      : { ...found, fault: { type: 'noIds' } };
  }
  const { places, fault } = readRows(text);
  return toPasted(places ?? readWords(text), { fault });
}
