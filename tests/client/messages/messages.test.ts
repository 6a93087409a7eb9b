import { describe, expect, it } from 'vitest';
import { citeEn } from '../../../client/messages/citeEn.ts';
import { citeZh } from '../../../client/messages/citeZh.ts';
import { en } from '../../../client/messages/en.ts';
import { queryEn } from '../../../client/messages/queryEn.ts';
import { queryZh } from '../../../client/messages/queryZh.ts';
import { matrixEn } from '../../../client/messages/matrixEn.ts';
import { matrixZh } from '../../../client/messages/matrixZh.ts';
import { tablesEn } from '../../../client/messages/tablesEn.ts';
import { tablesZh } from '../../../client/messages/tablesZh.ts';
import { readerEn } from '../../../client/messages/readerEn.ts';
import { readerZh } from '../../../client/messages/readerZh.ts';
import { notesEn } from '../../../client/messages/notesEn.ts';
import { notesZh } from '../../../client/messages/notesZh.ts';
import { zh } from '../../../client/messages/zh.ts';

/** Every message with its path; functions are called with a number, which stands for text as well. */
function listMessages(messages: object, path = ''): [path: string, text: string][] {
  return Object.entries(messages).flatMap(([key, value]: [string, unknown]) => {
    const at = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'function')
      return [
        [at, String((value as (...parts: number[]) => unknown)(7, 8, 9))] as [string, string],
      ];
    return typeof value === 'object' && value !== null
      ? listMessages(value, at)
      : [[at, String(value)] as [string, string]];
  });
}
/** With those of parts that are loaded when they are shown. */
const allZh = {
  ...zh,
  cite: citeZh,
  matrix: matrixZh,
  notes: notesZh,
  query: queryZh,
  reader: readerZh,
  tables: tablesZh,
};
const allEn = {
  ...en,
  cite: citeEn,
  matrix: matrixEn,
  notes: notesEn,
  query: queryEn,
  reader: readerEn,
  tables: tablesEn,
};
const chinese = listMessages(allZh);
const english = listMessages(allEn);

describe('messages', () => {
  it('have the same keys in both languages', () => {
    expect(english.map(([path]) => path).sort()).toEqual(chinese.map(([path]) => path).sort());
  });

  it('are nowhere empty', () => {
    for (const [path, text] of [...chinese, ...english]) expect(text.trim(), path).not.toBe('');
  });

  it('use every part that they are given', () => {
    const parts = (messages: object): string[] =>
      listMessages(messages)
        .filter(([, text]) => /7|8|9/.test(text))
        .map(([path]) => path)
        .sort();
    expect(parts(allEn)).toEqual(parts(allZh));
  });

  it('neither exclaim nor apologise', () => {
    for (const [path, text] of [...chinese, ...english])
      expect(text, path).not.toMatch(/[!！]|请|您|抱歉|sorry|please/i);
  });

  it('set Chinese punctuation full width, and spaces between Chinese and Latin', () => {
    // These are given a Chinese word, not a number, and run on without a space.
    const isGivenWords = (key: string): boolean =>
      /^questions\.|^links\.byBasis$|^why\.|^explore\.change\.screen$|^matrix\.(byCategory|inGroup)$|^reader\.(sentenceAt|source)$/.test(
        key,
      );
    for (const [path, text] of chinese.filter(([key]) => !isGivenWords(key))) {
      expect(text, path).not.toMatch(/\p{Script=Han}[,;:()]/u);
      expect(text, path).not.toMatch(/\p{Script=Han}[0-9A-Za-z]|[0-9A-Za-z]\p{Script=Han}/u);
    }
  });
});
