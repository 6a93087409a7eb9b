import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { firstMoment } from '../../../client/explorer/Moment.ts';
import { pickFaces, type FaceRule } from '../../../client/picture/faceRules.ts';
import { setRuns } from '../../../client/picture/ladder/setRuns.ts';
import { toGreatestScale, toPixels } from '../../../client/picture/limits.ts';
import { FACES, toPalette } from '../../../client/picture/palettes.ts';
import { FIRST_CHOICES, readChoices } from '../../../client/picture/pictureChoices.ts';
import { createStyler } from '../../../client/picture/svg/Styled.ts';
import { toBytesText, toFileName } from '../../../client/picture/toFileName.ts';

const TOKENS = readFileSync('client/styles/tokens.css', 'utf8');
const readBlock = (selector: string): Map<string, string> => {
  // Alone, or the first of several.
  const at = [`${selector} {`, `${selector},\n`]
    .map((head) => TOKENS.indexOf(head))
    .find((found) => found >= 0);
  if (at === undefined) throw new Error(`tokens.css has no ${selector}.`);
  const body = TOKENS.slice(at, TOKENS.indexOf('\n}', at));
  return new Map(
    [...body.matchAll(/--(?<name>[\w-]+):\s*(?<value>[^;]+);/g)].map(({ groups }) => [
      groups?.['name'] ?? '',
      (groups?.['value'] ?? '').replaceAll(/\s+/g, ' ').trim(),
    ]),
  );
};

describe('the colours and faces of pictures', () => {
  it.each([
    ['light', ':root'],
    ['dark', ":root[data-theme='dark']"],
  ] as const)('are the page’s in %s', (theme, selector) => {
    const tokens = readBlock(selector);
    const { kinds, fontFamily: _, ...colours } = toPalette(theme, 'zh');
    const named = {
      ...colours,
      body: kinds.BODY,
      mechanism: kinds.MECHANISM,
      initiative: kinds.INITIATIVE,
      outcome: kinds.OUTCOME,
    };
    for (const [name, colour] of Object.entries(named)) {
      const token = name
        .replace(/(?<=[a-z])(?=\d)/, '-')
        .replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      expect([token, tokens.get(token)]).toEqual([token, colour]);
    }
  });

  it.each([
    ['zh', ':lang(zh-Hans)'],
    ['en', ':lang(en)'],
  ] as const)('are the page’s in %s', (language, selector) => {
    const root = readBlock(':root');
    const own = readBlock(selector);
    // A picture is set anywhere, in the files of whole slices: what is cut for the page's first screen stays with it.
    const whole = (name: string): string =>
      (own.get(name) ?? '')
        .replace(/var\(--([\w-]+)\)/, (_, part: string) => root.get(part) ?? '')
        .replace(/'Noto \w+ SC First Variable', /, '');
    expect(FACES[language].serif).toBe(whole('serif'));
    expect(FACES[language].sans).toBe(whole('sans'));
  });
});

describe('choices', () => {
  it('are remembered, and what cannot be read is as at first', () => {
    const chosen = { ...FIRST_CHOICES, format: 'svg', scale: 4, legend: false } as const;
    expect(readChoices(JSON.stringify(chosen))).toEqual(chosen);
    for (const stored of [
      null,
      '',
      '{',
      '[]',
      'null',
      '7',
      '{"scale":9,"format":"gif","title":"no"}',
    ])
      expect(readChoices(stored)).toEqual(FIRST_CHOICES);
  });
});

describe('sizes', () => {
  it('offer the greatest scale that a canvas holds', () => {
    expect(toGreatestScale(1000, 500)).toBe(16.38);
    expect(toGreatestScale(16_384, 16_384)).toBe(1);
    const scale = toGreatestScale(5000, 4321);
    const { width, height } = toPixels({ width: 5000, height: 4321 }, scale);
    expect(Math.max(width, height)).toBeLessThanOrEqual(16_384);
    expect(width * height).toBeLessThanOrEqual(16_384 ** 2);
  });

  it('are said in KB and MB', () => {
    expect(['1 KB', '12 KB', '1.5 MB']).toEqual([10, 12_345, 1_500_000].map(toBytesText));
  });
});

describe('file names', () => {
  it('say what is shown, in letters that every system knows', () => {
    expect(toFileName(firstMoment, 'png')).toBe('fazhi-fields.png');
    const steps = [{ type: 'open', id: 'wancheng-2025.district-court' }] as const;
    expect(toFileName({ ...firstMoment, steps }, 'svg')).toBe('fazhi-district-court.svg');
    const odd = [{ type: 'open', id: 'x.../../中<>"' }] as const;
    expect(toFileName({ ...firstMoment, steps: odd }, 'svg')).toMatch(/^[\w-]+\.svg$/);
  });
});

describe('faces', () => {
  const rule = (family: string, unicodeRange: string): FaceRule => ({
    family,
    unicodeRange,
    weight: '400',
    style: 'normal',
    source: `${family} ${unicodeRange}`,
  });
  const rules = [
    rule('A', 'U+20-7E'),
    rule('B', 'U+4E00-4EFF, U+5??'),
    rule('B', 'U+6C??'),
    rule('B', 'U+20-7E'),
  ];

  it('are those that have a character of the text, of each the first family that has it', () => {
    const picked = pickFaces(rules, ['A', 'B'], 'a一法').map(({ source }) => source);
    expect(picked).toEqual(['A U+20-7E', 'B U+4E00-4EFF, U+5??', 'B U+6C??']);
    expect(pickFaces(rules, ['A', 'B'], '')).toEqual([]);
    expect(pickFaces(rules, ['C'], 'a')).toEqual([]);
  });
});

describe('selectors of the map', () => {
  it('that the picture cannot read are named, not passed over', () => {
    expect(() => createStyler([{ selector: 'node:selected', style: {} }])).toThrow('node:selected');
  });
});

describe('a quote set in lines', () => {
  const run = (text: string) => ({
    text,
    kind: null,
    verb: false,
    punctuation: false,
    quoted: true,
  });
  it('loses nothing, and begins no line with what ends a clause', () => {
    const text =
      '区法院常态化与涉诉单位联动，化解行政争议；组织100余名行政机关负责人旁听庭审（2025年）。';
    for (const maxWidth of [60, 90, 133, 200, 520]) {
      const lines = setRuns([run(text)], { size: 15, maxWidth }).map((pieces) =>
        pieces.map((piece) => piece.text).join(''),
      );
      expect(lines.join('')).toBe(text);
      for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，；）。]/u);
      for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/（$/u);
    }
  });
});
