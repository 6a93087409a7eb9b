import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findInText } from '../../../client/reader/findInText.ts';
import { narrow } from '../../../client/reader/narrow.ts';
import { joinSpans } from '../../../client/reader/Span.ts';
import { toReaderCommand } from '../../../client/reader/toReaderCommand.ts';
import { NO_LAYERS, toRuns } from '../../../client/reader/toRuns.ts';
import { KEY_ROWS } from '../../../client/shell/keyRows.ts';

const TEXT = '召开区委全面依法治区委员会第五次(扩大)会议,“五个一” 工作机制;开展Wi-Fi检查2次。';
const show = (words: string): string[] =>
  findInText(TEXT, words).map(({ start, end }) => TEXT.slice(start, end));

describe('findInText', () => {
  it('finds marks of either width, quotation marks of any form, and letters in either case', () => {
    expect(show('（扩大）会议，')).toEqual(['(扩大)会议,']);
    expect(show('(扩大)会议,')).toEqual(['(扩大)会议,']);
    expect(show('"五个一"工作')).toEqual(['“五个一” 工作']);
    expect(show('wi-fi检查２次')).toEqual(['Wi-Fi检查2次']);
  });

  it('finds all of them, in order and apart', () => {
    expect(findInText('区区区区', '区区')).toEqual([
      { start: 0, end: 2 },
      { start: 2, end: 4 },
    ]);
    expect(show('没有')).toEqual([]);
    expect(show('  ')).toEqual([]);
  });

  it('finds every part of a text in it', () => {
    fc.assert(
      fc.property(fc.nat(TEXT.length - 1), fc.integer({ min: 1, max: 12 }), (start, length) => {
        const part = TEXT.slice(start, start + length);
        if (part.trim() === '') return;
        expect(
          show(part).some((found) => part.includes(found) || found.includes(part.trim())),
        ).toBe(true);
      }),
    );
  });
});

describe('toRuns', () => {
  const span = fc
    .tuple(fc.nat(TEXT.length), fc.nat(TEXT.length))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  const spans = fc.array(span, { maxLength: 4 });

  it('cuts any text at all that lies over it, and joined is the text', () => {
    fc.assert(
      fc.property(span, spans, spans, spans, (stretch, lit, found, unquoted) => {
        const runs = toRuns(TEXT, stretch, { ...NO_LAYERS, lit, found, unquoted });
        expect(runs.map(({ text }) => text).join('')).toBe(TEXT.slice(stretch.start, stretch.end));
        for (const run of runs)
          for (let at = run.start; at < run.end; at += 1)
            expect(run.over.includes('lit')).toBe(
              lit.some(({ start, end }) => start <= at && at < end),
            );
      }),
    );
  });

  it('joins spans that meet', () => {
    expect(
      joinSpans([
        { start: 4, end: 6 },
        { start: 0, end: 2 },
        { start: 2, end: 5 },
      ]),
    ).toEqual([{ start: 0, end: 6 }]);
  });
});

describe('a click', () => {
  const claims = {
    entities: [{ evidence: [{ start: 2, end: 9 }] }],
    relations: [{ evidence: [{ start: 2, end: 5 }] }],
  } as unknown as Parameters<typeof narrow>[0];
  const sentence = { start: 0, end: 20 };

  it('selects the sentence, then the shortest quote in it, then the sentence', () => {
    expect(narrow(claims, sentence, 3, [])).toEqual(sentence);
    expect(narrow(claims, sentence, 3, [sentence])).toEqual({ start: 2, end: 5 });
    expect(narrow(claims, sentence, 6, [sentence])).toEqual({ start: 2, end: 9 });
    expect(narrow(claims, sentence, 12, [sentence])).toEqual(sentence);
    expect(narrow(claims, sentence, 3, [{ start: 2, end: 5 }])).toEqual(sentence);
  });
});

describe('the keys of the text', () => {
  const press = (key: string, more: Partial<KeyboardEvent> = {}) =>
    toReaderCommand({
      key,
      ctrlKey: false,
      metaKey: false,
      altKey: false,
      shiftKey: false,
      ...more,
    });

  test.each(['ctrlKey', 'metaKey', 'altKey'] as const)(
    'leave those with %s to the browser',
    (modifier) => {
      for (const key of ['f', 'ArrowDown', 'n', 'p', 'Enter'])
        expect(press(key, { [modifier]: true })).toBeNull();
    },
  );

  it('walk, extend, choose, and lead from quote to quote', () => {
    expect(press('ArrowDown')).toEqual({ type: 'move', by: 1, extend: false });
    expect(press('K', { shiftKey: true })).toEqual({ type: 'move', by: -1, extend: true });
    expect(press('End')).toEqual({ type: 'end', by: 1, extend: false });
    expect(press('p')).toEqual({ type: 'quote', by: -1 });
    expect(press('a')).toBeNull();
  });

  it('are in the help, every letter of them', () => {
    const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(97 + at));
    const listed = new Set(KEY_ROWS.flatMap(({ keys }) => keys));
    for (const letter of letters.filter((key) => press(key) !== null))
      expect(listed).toContain(letter.toUpperCase());
  });
});
