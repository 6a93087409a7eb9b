import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import postcss from 'postcss';
import { describe, expect, it } from 'vitest';
import { HEAD_WORDS } from '../../../client/api/firstFaces.ts';
import { WORDS } from '../../../client/canvas/words.ts';
import { zh } from '../../../client/messages/zh.ts';
import { splitFaces } from '../../../client/styles/splitFaces.ts';
import { readRealSeed } from '../../support/readRealSeed.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const { resolve } = createRequire(import.meta.url);

type Range = readonly [from: number, to: number];

/** The ranges of characters that the faces of a family, as a style sheet declares them, are there for. */
function readRanges(css: string, family: string): Range[] {
  return [...css.matchAll(/@font-face\s*\{[^}]*\}/g)]
    .map(([face]) => face)
    .filter((face) => face.includes(`'${family}'`))
    .flatMap((face) => /unicode-range:\s*([^;}]+)/.exec(face)?.[1]?.split(',') ?? [])
    .map((range) => {
      const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-');
      return [parseInt(from, 16), parseInt(to, 16)] as const;
    });
}

const own = readFileSync(join(root, 'client/styles/fonts.css'), 'utf8');
const readFace = (name: string): string =>
  readFileSync(resolve(`@fontsource-variable/${name}/index.css`), 'utf8');
/** What stands in the stacks of tokens.css and comes with the page. */
const STACKS: Readonly<Record<string, readonly Range[]>> = {
  sans: [
    ...readRanges(own, 'Source Sans 3 Variable'),
    ...readRanges(readFace('noto-sans-sc'), 'Noto Sans SC Variable'),
  ],
  serif: [
    ...readRanges(own, 'Source Serif 4 Variable'),
    ...readRanges(readFace('noto-serif-sc'), 'Noto Serif SC Variable'),
  ],
};

const inOrder = (ranges: readonly Range[]): Range[] =>
  ranges.toSorted(([from, to], [start, end]) => from - start || to - end);

/** Characters of a text that no range has. */
const toLacking = (text: string, ranges: readonly Range[]): string[] =>
  [...new Set(text)].filter((character) => {
    const code = character.codePointAt(0) ?? 0;
    return code > 31 && !ranges.some(([from, to]) => from <= code && code <= to);
  });

/** Everything that the page itself says: its sources, without their comments. */
function readPage(): string {
  return readdirSync(join(root, 'client'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/graphiql|generated/.test(name))
    .map((name) => readFileSync(join(root, 'client', name), 'utf8'))
    .join('')
    .replaceAll(/\/\*[\s\S]*?\*\/|\/\/ .*/g, '');
}

describe.each(Object.entries(STACKS))('the %s faces that come with the page', (_, ranges) => {
  const lacks = (text: string): string[] => toLacking(text, ranges);

  it('are there', () => {
    expect(ranges.length).toBeGreaterThan(100);
    expect(lacks('𪚥')).toEqual(['𪚥']);
  });

  it('have every character of the reports and of what is claimed of them', async () => {
    expect(lacks(JSON.stringify(await readRealSeed()))).toEqual([]);
  });

  it('have every character that the page says', () => {
    expect(lacks(readPage())).toEqual([]);
  });
});

describe('the two families of a Chinese face', () => {
  /** As the page has them. */
  const split = async (name: string): Promise<string> =>
    (await postcss([splitFaces()]).process(readFace(name), { from: undefined })).css;

  it.each([
    ['noto-sans-sc', 'Noto Sans SC Variable', 'Noto Sans SC Rare Variable'],
    ['noto-serif-sc', 'Noto Serif SC Variable', 'Noto Serif SC Rare Variable'],
  ])('of %s have between them all that it has', async (name, frequent, rare) => {
    const css = await split(name);
    const [first, second] = [readRanges(css, frequent), readRanges(css, rare)];
    expect(first.length).toBeGreaterThan(100);
    expect(second.length).toBeGreaterThan(first.length);
    expect(inOrder([...first, ...second])).toEqual(inOrder(readRanges(readFace(name), frequent)));
  });

  it('stand one behind the other wherever text is set in them', () => {
    const sheets = readdirSync(join(root, 'client'), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(css|tsx?)$/.test(name) && !name.endsWith('splitFaces.ts'))
      .map((name) => readFileSync(join(root, 'client', name), 'utf8'));
    const stacks = sheets.flatMap((sheet) => [
      ...sheet.matchAll(/'Noto (Sans|Serif) SC (Variable|Static)'(?:,\s*'([^']*)')?/g),
    ]);
    expect(stacks.length).toBeGreaterThan(6);
    for (const [stack, style, sort, next] of stacks)
      expect(next, stack).toBe(`Noto ${style} SC Rare ${sort}`);
  });

  it('have all names of the reports in the first, for the first screen', async () => {
    const ranges = readRanges(await split('noto-sans-sc'), 'Noto Sans SC Variable');
    const { reports } = await readRealSeed();
    const names = reports.flatMap(({ entities }) => entities.map(({ name }) => name.zh)).join('');
    expect(toLacking(names, ranges)).toEqual([]);
  });
});

it('the heads of the first screen are all in the face that comes with it', () => {
  const { brand, overview } = zh;
  const words = [brand, overview, ...Object.values(WORDS.zh.questions)].join('');
  expect(new Set(HEAD_WORDS)).toEqual(new Set(words));
});
