import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { PART_IDS } from '../../client/offline/OfflineFile.ts';
import { toUnicodeRange } from '../../client/api/toUnicodeRange.ts';
import { subsetFaces } from '../../server/offline/subsetFaces.ts';
import { toCommentText, toHtml, toInline } from '../../server/offline/toHtml.ts';
import { SMALL_SEED } from '../support/smallSeed.ts';
import { TINY_SHELL } from '../support/tinyShell.ts';

const CONTENT = {
  shell: TINY_SHELL,
  faces: '/* no faces */',
  start: { revision: 'r1', writtenAt: '2026-11-26T00:00:00.000Z', answers: {}, network: null },
  graph: {
    seed: SMALL_SEED,
    loadedAt: '2026-11-26T00:00:00.000Z',
    dictionaries: { traditional: '', simplified: '', readings: { '</script>': ['<!--'] } },
  },
};
const html = toHtml(CONTENT).toString();

const toHash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the file for offline use', () => {
  it('has as many elements as were written, whatever stands in them', () => {
    // What a parser of HTML takes for the end of a script or style is its end tag alone.
    const scripts = [...html.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, text]) => text);
    const styles = [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, text]) => text);
    expect(scripts).toHaveLength(1 + Object.keys(PART_IDS).length);
    expect(styles).toHaveLength(2);
    expect(html.match(/<!--/g)).toHaveLength(1);
    expect(html.match(/-->/g)).toHaveLength(1);
    expect(html.trimEnd().endsWith('</html>')).toBe(true);
  });

  it('lets run and show exactly what stands in it, and reach nothing', () => {
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
    const [guard = ''] = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, text]) => text);
    const styles = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, text = '']) => text);
    const directives = policy.split('; ');
    expect(directives).toContain(
      `script-src ${[guard, TINY_SHELL.main, TINY_SHELL.engine].map(toHash).join(' ')}`,
    );
    expect(directives).toContain(`style-src ${styles.map(toHash).join(' ')}`);
    expect(directives).toEqual(
      expect.arrayContaining(["default-src 'none'", "connect-src 'none'", "form-action 'none'"]),
    );
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    // Nor does anything in it name another file.
    expect(html.replace(/<!--.*?-->/s, '')).not.toMatch(/\b(?:src|href)="(?!data:)/);
  });

  it('gives back its parts as they were', () => {
    const read = (id: string): string => {
      const packed = new RegExp(`id="${id}">([^<]*)<`).exec(html)?.[1] ?? '';
      return gunzipSync(Buffer.from(packed, 'base64')).toString();
    };
    expect(read(PART_IDS.page)).toBe(TINY_SHELL.main);
    expect(read(PART_IDS.engine)).toBe(TINY_SHELL.engine);
    expect(JSON.parse(read(PART_IDS.start))).toEqual(CONTENT.start);
    expect(JSON.parse(read(PART_IDS.graph))).toEqual(CONTENT.graph);
  });

  it('is not written where it is too large: what is how large is said', () => {
    const faces = `/*${'x'.repeat(30_000)}*/`;
    expect(() => toHtml({ ...CONTENT, faces }, 20_000)).toThrow(
      /^The file would have 0\.0\d MB, and 0\.02 MB are allowed: fonts 0\.03 MB, .+ MB\. Give it fewer reports\.$/,
    );
  });
});

describe('a text inside an element', () => {
  it.each([
    ['script', 'a = "</script>";', 'a = "<\\/script>";'],
    ['script', '`</SCRIPT\n>`', '`<\\/SCRIPT\n>`'],
    ['script', '"<!--"', '"<\\!--"'],
    ['script', '"</style>"', '"</style>"'],
    ['style', '"</Style"', '"<\\/Style"'],
  ] as const)('%s: %s cannot end it', (element, text, written) => {
    expect(toInline(element, text)).toBe(written);
  });

  it('means the same in a script', () => {
    const text = 'return ["</script>", `<!--`, /<\\/script>/.test("</script>")]';
    const run = (code: string): unknown => runInNewContext(`(() => { ${code} })()`);
    expect(run(toInline('script', text))).toEqual(run(text));
  });

  it.each(['-->', '->', '>', '--!>', 'a -- b --> c', '---'])('%s cannot end a comment', (text) => {
    const written = toCommentText(text);
    expect(`<!--${written}-->`.indexOf('-->')).toBe(`<!--${written}`.length);
    expect(written).not.toMatch(/^-?>/);
  });
});

describe('faces', () => {
  it('write neighbours as one range', () => {
    expect(toUnicodeRange(['丁', '一', 'c', 'a', 'b', '𠀀'])).toBe('U+61-63,U+4E00-4E01,U+20000');
  });

  it('are left out where they have none of the characters', async () => {
    const face = {
      family: 'A',
      isStatic: false,
      file: '/none.woff2',
      ranges: [[0x4e00, 0x9fff]] as [number, number][],
    };
    expect(await subsetFaces([face], new Set('abc'))).toBe('');
  });
});
