/**
 * Stand in the engine for `opencc-js/t2cn` and `pinyin-pro`: they answer what those have answered when the file was written.
 * The build puts them in their place.
 */
import type { Dictionaries } from './OfflineFile.ts';

let simplified: ReadonlyMap<string, string> = new Map();
let readings: Dictionaries['readings'] = {};

/** To be called before the index is built. */
export function openDictionaries(dictionaries: Dictionaries): void {
  const to = Array.from(dictionaries.simplified);
  simplified = new Map(
    Array.from(dictionaries.traditional, (character, at) => [character, to[at] ?? character]),
  );
  readings = dictionaries.readings;
}

/** As `Converter` of `opencc-js/t2cn`, for single characters. */
export function Converter(): (text: string) => string {
  return (text) => Array.from(text, (each) => simplified.get(each) ?? each).join('');
}

/** As `pinyin` of `pinyin-pro` with `{ toneType: 'none', type: 'array', v: true }`, for names and aliases of the graph. */
export function pinyin(text: string): string[] {
  return readings[text] ?? Array.from(text);
}
