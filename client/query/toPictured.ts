import { encode } from '../explorer/address/AddressPart.ts';
import { MOST_PICTURED } from '../explorer/address/screenPart.ts';
import type { Known } from './requestKnown.ts';

/** Characters of all ids in the address: this server, like most, takes 16 KB of headers, of which the address is one. */
const LONGEST = 12_000;

export interface Pictured {
  /** For a picture: relations bring their ends, which are not named again. */
  ids: readonly string[];
  /** How many of the ids given it shows. */
  shown: number;
  /** How many of them a picture could show. */
  all: number;
}

/** As many of the entities and relations as one picture holds, the first ones. */
export function toPictured({
  entities,
  relations,
}: Pick<Known, 'entities' | 'relations'>): Pictured {
  const ends = new Set(relations.flatMap(({ ends: own }) => own));
  const wanted = [
    ...relations,
    ...entities.filter((id) => !ends.has(id)).map((id) => ({ id, ends: [] as string[] })),
  ];
  const ids: string[] = [];
  const shown = new Set<string>();
  let length = 0;
  for (const { id, ends: own } of wanted) {
    length += encode(id).length + 1;
    if (ids.length >= MOST_PICTURED || length > LONGEST) break;
    ids.push(id);
    for (const each of [id, ...own]) shown.add(each);
  }
  const all = new Set([...entities, ...relations.map(({ id }) => id)]);
  return { ids, shown: [...shown].filter((id) => all.has(id)).length, all: all.size };
}
