import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
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
const readFace = (name: string, family: string): Range[] =>
  readRanges(readFileSync(resolve(`@fontsource-variable/${name}/index.css`), 'utf8'), family);
/** What stands in the stacks of tokens.css and comes with the page. */
const STACKS: Readonly<Record<string, readonly Range[]>> = {
  sans: [
    ...readRanges(own, 'Source Sans 3 Variable'),
    ...readFace('noto-sans-sc', 'Noto Sans SC Variable'),
  ],
  serif: [
    ...readRanges(own, 'Source Serif 4 Variable'),
    ...readFace('noto-serif-sc', 'Noto Serif SC Variable'),
  ],
};

/** Everything that the page itself says: its sources, without their comments. */
function readPage(): string {
  return readdirSync(join(root, 'client'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/graphiql|generated/.test(name))
    .map((name) => readFileSync(join(root, 'client', name), 'utf8'))
    .join('')
    .replaceAll(/\/\*[\s\S]*?\*\/|\/\/ .*/g, '');
}

describe.each(Object.entries(STACKS))('the %s faces that come with the page', (_, ranges) => {
  const lacks = (text: string): string[] =>
    [...new Set(text)].filter((character) => {
      const code = character.codePointAt(0) ?? 0;
      return code > 31 && !ranges.some(([from, to]) => from <= code && code <= to);
    });

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
