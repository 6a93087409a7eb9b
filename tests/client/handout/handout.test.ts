import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromSearch } from '../../../client/explorer/address/fromSearch.ts';
import { FIRST_HANDOUT } from '../../../client/explorer/screens/HandoutState.ts';
import { readRanges } from '../../../client/handout/faces.ts';
import { fitDrawing, packPages } from '../../../client/handout/packPages.ts';
import { toStaticFaces } from '../../../client/handout/staticFaces.ts';
import { splitNote } from '../../../client/handout/splitNote.ts';
import { toQuoted } from '../../../client/handout/toQuoted.ts';

describe('pages of a handout', () => {
  const heights = fc.array(
    fc.array(fc.integer({ min: 1, max: 130 }), { minLength: 1, maxLength: 6 }),
  );

  it('hold every block once, in order, and none more than fits', () => {
    fc.assert(
      fc.property(heights, (groups) => {
        const pages = packPages(groups, 100);
        expect(pages.flat()).toEqual(
          groups.flatMap((blocks, group) => blocks.map((_, block) => ({ group, block }))),
        );
        for (const page of pages) {
          const used = page.map(({ group, block }) => groups[group]?.[block] ?? 0);
          const sum = used.reduce((all, height) => all + height, 0);
          expect(page.length === 1 || sum <= 100).toBe(true);
        }
      }),
    );
  });

  it('take a step that fits below another, and begin anew for one that does not', () => {
    const place = (group: number, block: number) => ({ group, block });
    expect(packPages([[30, 20], [40], [60, 30]], 100)).toEqual([
      [place(0, 0), place(0, 1), place(1, 0)],
      [place(2, 0), place(2, 1)],
    ]);
  });

  it('make a drawing smaller where that spares a page, never too small to read', () => {
    expect(fitDrawing(90, 50, 100)).toBe(1);
    expect(fitDrawing(105, 50, 100)).toBe(0.9);
    expect(fitDrawing(140, 50, 100)).toBe(1);
    expect(fitDrawing(140, 0, 100)).toBe(1);
  });
});

describe('a note in pieces', () => {
  it('loses no character of its lines and has no long piece', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a一。.! ？x\u{20BB7}]{0,900}$/u), { maxLength: 3 }),
        (lines) => {
          const pieces = splitNote(lines.join('\n'));
          expect(pieces.join('')).toBe(lines.filter((line) => line.trim() !== '').join(''));
          for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(420);
        },
      ),
    );
  });
});

describe('the list of what is quoted', () => {
  const section = (id: string, start: number, end: number) => ({
    id,
    number: id,
    start,
    end,
    title: { zh: id, en: id },
    part: null,
  });
  const report = {
    sections: [section('1', 0, 20), section('2', 20, 40)],
    sentences: [0, 10, 20, 30].map((start) => ({ start, translation: null })),
  };
  const line = (id: string, start: number) => ({
    quote: 'q',
    start,
    end: start + 1,
    section: { id },
    sentence: { start, end: start + 9, text: 'q' },
  });

  it('names sections and sentences in text order, each with the steps that quote it', () => {
    const steps = [
      { evidence: [line('2', 30), line('1', 10)] },
      { evidence: [line('1', 10), line('1', 0)] },
    ];
    expect(
      toQuoted({ steps }, report as never).map(({ section: { id }, sentences }) => [id, sentences]),
    ).toEqual([
      [
        '1',
        [
          { number: 1, steps: [2] },
          { number: 2, steps: [1, 2] },
        ],
      ],
      ['2', [{ number: 2, steps: [1] }]],
    ]);
  });
});

describe('the range of a face', () => {
  it.each([
    ['U+4E00-9FFF, U+2C', 0x4e2d, true],
    ['U+4E00-9FFF, U+2C', 0x2c, true],
    ['U+4E00-9FFF, U+2C', 0x2d, false],
    ['U+4??', 0x4ff, true],
    ['U+4??', 0x500, false],
    ['nonsense', 0x41, false],
  ])('%s holds %i: %s', (range, point, held) => {
    expect(readRanges(range).some(([first, last]) => first <= point && point <= last)).toBe(held);
  });
});

describe('faces to print with', () => {
  const rule = (family: string, source: string) => ({
    family,
    source,
    weight: '200 900',
    style: 'normal',
    unicodeRange: 'U+4E00',
  });

  it('are those that text is set in, at each weight, with the variable one behind', () => {
    const faces = toStaticFaces([
      rule('Noto Serif SC Variable', 'https://a.example/assets/noto-1-Ab.woff2'),
      rule('Source Sans 3 Punctuation', 'https://a.example/assets/sans-Cd.woff2'),
      rule('Source Code Pro Variable', 'https://a.example/assets/code-Ef.woff2'),
      rule('Fazhi Marks', 'https://a.example/assets/marks-Gh.woff2'),
    ]);
    expect(faces.map(({ family, descriptors }) => `${family} ${descriptors.weight}`)).toEqual(
      ['Noto Serif SC Static', 'Source Sans 3 Punctuation Static'].flatMap((family) =>
        [400, 500, 600, 700].map((weight) => `${family} ${weight}`),
      ),
    );
    expect(faces[2]).toEqual({
      family: 'Noto Serif SC Static',
      source:
        'url("https://a.example/faces/600/noto-1-Ab.ttf"),url("https://a.example/assets/noto-1-Ab.woff2")',
      descriptors: { weight: '600', style: 'normal', unicodeRange: 'U+4E00', display: 'swap' },
    });
  });

  it('are not there where faces stand in the page itself', () => {
    expect(toStaticFaces([rule('Noto Serif SC Variable', 'data:font/woff2;base64,AA')])).toEqual(
      [],
    );
  });
});

describe('a handout in an address', () => {
  it.each([
    ['a4', FIRST_HANDOUT, []],
    [
      '16x9,no-legend,no-source',
      { ...FIRST_HANDOUT, paper: '16x9', legend: false, source: false },
      [],
    ],
    ['a4,no-pages', FIRST_HANDOUT, ['handout=no-pages']],
    ['a5,no-notes', null, ['handout=a5']],
  ])('%s', (text, handout, dropped) => {
    const read = fromSearch(`?on=present&tour=a.b&handout=${text}`);
    expect(read.moment.handout).toEqual(handout);
    expect(read.dropped).toEqual(dropped);
  });
});
