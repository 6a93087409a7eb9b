/** What somebody has pasted, read as far as it can be. */

/** A text that may be an id, and where it stands first. */
export interface Place {
  text: string;
  /** From 1. */
  line: number;
  /** In JSON: as in `data.nodes[0].id`. */
  path?: string;
}

/** Why a text could not be read, or not wholly: what was read of it counts all the same. */
export type PasteFault =
  | { type: 'empty' }
  /** In bytes. */
  | { type: 'large'; size: number }
  | { type: 'json'; line: number; column: number }
  | { type: 'deep' }
  /** A quotation mark that is not closed. */
  | { type: 'quote'; line: number }
  | { type: 'noIds' };

export interface Pasted {
  /** What may be an id, each once, in the order of the text. */
  ids: readonly Place[];
  /** What stands where an id should, and cannot be one; each once. */
  odd: readonly Place[];
  /** How many stood there again. */
  repeated: number;
  /** What a server said went wrong. */
  messages: readonly string[];
  fault: PasteFault | null;
}

/** In bytes of UTF-8. */
export const MOST_BYTES = 2_000_000;

/** As ids of this graph are spelt, of entities, sections, categories and relations: with a dot. */
const LIKE_ID = /^[a-z0-9][a-z0-9-]*(\.[a-z0-9-]+)+(~[A-Z_]+~[a-z0-9-]+(~\d+)?)?$/;
/** What any id is spelt with. */
const CAN_BE_ID = /^[a-z0-9][\w.~-]{0,199}$/i;

export const isLikeId = (text: string): boolean => LIKE_ID.test(text);

/** Takes what was found apart: what may be an id, what cannot be one, and what is there already. */
export function toPasted(
  found: readonly Place[],
  more: Partial<Pick<Pasted, 'messages' | 'fault'>> = {},
): Pasted {
  const first = new Map<string, Place>();
  for (const place of found) if (!first.has(place.text)) first.set(place.text, place);
  const all = [...first.values()];
  return {
    ids: all.filter(({ text }) => CAN_BE_ID.test(text)),
    odd: all.filter(({ text }) => !CAN_BE_ID.test(text)),
    repeated: found.length - all.length,
    messages: [],
    fault: null,
    ...more,
  };
}
