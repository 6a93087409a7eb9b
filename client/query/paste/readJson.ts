import { visit, type JSONPath } from 'jsonc-parser';
import type { PasteFault, Place } from './Pasted.ts';

/** Keys whose text is an id, in the API's answers and in files for other programs. */
const KEYS = new Set(['id', 'source', 'target']);

export interface JsonIds {
  places: readonly Place[];
  /** The texts of `errors` at the top, where there are any. */
  messages: readonly string[];
  /** Beside errors, the answer has data. */
  fault: Extract<PasteFault, { type: 'json' | 'deep' }> | null;
}

function toPathText(path: JSONPath): string {
  return path
    .map((part, at) => (typeof part === 'number' ? `[${part}]` : `${at === 0 ? '' : '.'}${part}`))
    .join('');
}

/** Under a key for ids, in a list of `ids`, or in a list that is all there is. */
function isPlaceOfId(path: JSONPath): boolean {
  const key = path.findLast((part) => typeof part === 'string') ?? null;
  if (typeof path.at(-1) === 'string') return key !== null && KEYS.has(key);
  return key === null || /^ids\d*$/.test(key);
}

/** All ids of a JSON text, with their places; of one that is faulty or cut off, those that can be read. */
export function readJson(text: string): JsonIds {
  const places: Place[] = [];
  const messages: string[] = [];
  let fault: JsonIds['fault'] = null;
  try {
    visit(
      text,
      {
        onLiteralValue(value: unknown, _offset, _length, line, _column, toPath) {
          const path = toPath();
          if (path[0] === 'errors' || path[0] === 'extensions') {
            const isMessage = path.length === 3 && path[0] === 'errors' && path[2] === 'message';
            if (isMessage && typeof value === 'string') messages.push(value);
            return;
          }
          const isText = typeof value === 'string' || typeof value === 'number';
          if (isText && isPlaceOfId(path))
            places.push({ text: String(value), line: line + 1, path: toPathText(path) });
        },
        onError(_code, _offset, _length, line, column) {
          fault ??= { type: 'json', line: line + 1, column: column + 1 };
        },
      },
      { disallowComments: true, allowTrailingComma: false },
    );
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // It reads by calling itself: what is nested too deeply for the stack ends there.
    fault = { type: 'deep' };
  }
  return { places, messages, fault };
}
