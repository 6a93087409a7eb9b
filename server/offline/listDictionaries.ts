import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import type { Entity } from '../../graph-seed/model.ts';
import type { Dictionaries } from '../../client/offline/OfflineFile.ts';

/** Behind the last Han character. */
const LAST = 0x3ffff;

let simplifications: Pick<Dictionaries, 'traditional' | 'simplified'> | null = null;

/** What the dictionaries of search have to say of any character, and of the names of these entities. */
export function listDictionaries(entities: readonly Entity[]): Dictionaries {
  simplifications ??= listSimplifications();
  const names = new Set(entities.flatMap(({ name, aliases }) => [name.zh, ...aliases]));
  return {
    ...simplifications,
    readings: Object.fromEntries(
      [...names].map((name) => [name, pinyin(name, { toneType: 'none', type: 'array', v: true })]),
    ),
  };
}

function listSimplifications(): Pick<Dictionaries, 'traditional' | 'simplified'> {
  const toSimplified = Converter({ from: 't', to: 'cn' });
  let traditional = '';
  let simplified = '';
  for (let point = 0x80; point <= LAST; point += 1) {
    if (point >= 0xd800 && point <= 0xdfff) continue;
    const character = String.fromCodePoint(point);
    const changed = toSimplified(character);
    // One that becomes several would be left as it is by search, which keeps every character in its place.
    if (changed === character || Array.from(changed).length !== 1) continue;
    traditional += character;
    simplified += changed;
  }
  return { traditional, simplified };
}
