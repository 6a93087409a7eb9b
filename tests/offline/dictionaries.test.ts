import { beforeAll, expect, it } from 'vitest';
import { Converter as FullConverter } from 'opencc-js/t2cn';
import { pinyin as fullPinyin } from 'pinyin-pro';
import { Converter, openDictionaries, pinyin } from '../../client/offline/dictionaries.ts';
import { listDictionaries } from '../../server/offline/listDictionaries.ts';
import { readRealSeed } from '../support/readRealSeed.ts';

let names: string[] = [];
beforeAll(async () => {
  const entities = (await readRealSeed()).reports.flatMap((report) => report.entities);
  names = entities.flatMap(({ name, aliases }) => [name.zh, ...aliases]);
  openDictionaries(listDictionaries(entities));
}, 60_000);

it('what stands in for OpenCC simplifies every character as search has it', () => {
  const toSimplified = FullConverter({ from: 't', to: 'cn' });
  const own = Converter();
  // As search asks: one character at a time, made plain before; what changes its length is kept as it was.
  const fold = (convert: (text: string) => string, character: string): string => {
    const changed = convert(character.normalize('NFKC').toLowerCase());
    return changed.length === character.length ? changed : character;
  };
  const different: string[] = [];
  let folded = 0;
  for (let point = 0; point <= 0x323af; point += 1) {
    if (point >= 0xd800 && point <= 0xdfff) continue;
    const character = String.fromCodePoint(point);
    const expected = fold(toSimplified, character);
    if (expected !== character) folded += 1;
    if (fold(own, character) !== expected) different.push(character);
  }
  expect(different).toEqual([]);
  expect(folded).toBeGreaterThan(3000);
});

it('what stands in for pinyin-pro reads every name of the graph as it does', () => {
  expect(names.length).toBeGreaterThan(300);
  for (const name of names)
    expect(pinyin(name)).toEqual(fullPinyin(name, { toneType: 'none', type: 'array', v: true }));
});
