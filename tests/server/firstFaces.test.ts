import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { HEAD_WORDS, packFaces, unpackFaces } from '../../client/api/firstFaces.ts';
import {
  createFirstFacesHandler,
  type FirstPage,
} from '../../server/faces/createFirstFacesHandler.ts';
import { readFirstWords } from '../../server/readFirstWords.ts';
import { createMemoryStore } from '../../server/store/memory/createMemoryStore.ts';
import { SMALL_SEED } from '../support/smallSeed.ts';

const { resolve } = createRequire(import.meta.url);
const FONTS = join(dirname(resolve('@fontsource-variable/noto-sans-sc/index.css')), '..');
const HAN: [number, number][] = [[0x4e00, 0x9fff]];
const PAGE: FirstPage = {
  folder: FONTS,
  faces: [
    {
      family: '"Noto Sans SC Variable"',
      ranges: HAN,
      isStatic: false,
      file: 'noto-sans-sc/files/noto-sans-sc-119-wght-normal.woff2',
    },
    {
      family: 'Noto Serif SC Rare Variable',
      ranges: HAN,
      isStatic: false,
      file: 'noto-serif-sc/files/noto-serif-sc-119-wght-normal.woff2',
    },
    {
      family: 'Source Sans 3 Variable',
      ranges: [[0x20, 0x7e]],
      isStatic: false,
      file: 'source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
    },
  ],
  words: 'const own = "的";',
};

let page: FirstPage | null;
let revision: string;
let words: { sans: string; serif: string };
let read: number;
let faults: unknown[];
let handle: (request: Request) => Promise<Response>;
beforeEach(() => {
  page = PAGE;
  revision = 'one';
  words = { sans: '一了', serif: '人' };
  read = 0;
  faults = [];
  handle = createFirstFacesHandler({
    readPage: () => Promise.resolve(page),
    readRevision: () => Promise.resolve(revision),
    readWords: () => {
      read += 1;
      return words.sans === '' ? Promise.reject(new Error('down')) : Promise.resolve(words);
    },
    onFault: (error) => faults.push(error),
  });
});

const get = (headers: Record<string, string> = {}, method = 'GET'): Promise<Response> =>
  handle(new Request('http://fazhi.test/faces/first', { method, headers }));

describe('the faces of the first screen', () => {
  it('have what the page’s scripts and the graph’s names say, each by what it is set in', async () => {
    const answer = await get();
    expect(answer.status).toBe(200);
    const faces = unpackFaces(await answer.arrayBuffer());
    expect(faces.map(({ family, characters }) => [family, [...characters].sort()])).toEqual([
      ['Noto Sans SC First Variable', ['一', '了', '的']],
      ['Noto Serif SC First Variable', ['人']],
    ]);
    for (const { bytes } of faces) {
      const font = Buffer.from(bytes);
      expect(font.readUInt32BE(0)).toBe(0x0001_0000);
      // It keeps its weights.
      expect(font.includes('fvar')).toBe(true);
      expect(font.length).toBeLessThan(10_000);
    }
  });

  it('are made once for a graph, and not sent to who has them', async () => {
    const tag = (await get()).headers.get('etag') ?? '';
    const known = await get({ 'If-None-Match': tag });
    expect([known.status, await known.text()]).toEqual([304, '']);
    expect(read).toBe(1);
    revision = 'two';
    words = { sans: '一了不', serif: '人' };
    const changed = await get({ 'If-None-Match': tag });
    expect(changed.status).toBe(200);
    expect(changed.headers.get('etag')).not.toBe(tag);
    expect(read).toBe(2);
  });

  it('come compressed as they are accepted', async () => {
    const plain = Buffer.from(await (await get()).arrayBuffer());
    for (const [accepted, coding, unpack] of [
      ['gzip, deflate, br', 'br', brotliDecompressSync],
      ['gzip;q=0.8', 'gzip', gunzipSync],
    ] as const) {
      const answer = await get({ 'Accept-Encoding': accepted });
      expect(answer.headers.get('content-encoding')).toBe(coding);
      expect(answer.headers.get('vary')).toBe('Accept-Encoding');
      const body = Buffer.from(await answer.arrayBuffer());
      expect(Number(answer.headers.get('content-length'))).toBe(body.length);
      expect(unpack(body).equals(plain)).toBe(true);
    }
    const head = await get({}, 'HEAD');
    expect(head.headers.get('content-length')).toBe(String(plain.length));
    expect(await head.text()).toBe('');
  });

  it('are not there without a page, and a fault is told and not kept', async () => {
    words = { sans: '', serif: '' };
    const failed = await get();
    expect([failed.status, await failed.text()]).toEqual([
      503,
      'The faces of the first screen cannot be made now; the fault is logged.\n',
    ]);
    expect(faults).toEqual([new Error('down')]);
    words = { sans: '一', serif: '' };
    expect((await get()).status).toBe(200);
    expect((await get({}, 'POST')).status).toBe(405);
    [page, revision] = [null, 'three'];
    expect((await get()).status).toBe(404);
  });
});

it('their words are the names of a graph, its heads those of kinds and issuers, and titles', async () => {
  const store = createMemoryStore(SMALL_SEED);
  const { sans, serif } = await readFirstWords(store);
  const { items } = await store.listEntities({}, 'TEXT', { offset: 0, limit: 1000 });
  const [report] = await store.listReports();
  for (const text of [...items.map(({ name }) => name.zh), report?.title.zh ?? 'no report'])
    expect(sans).toContain(text);
  const [issuer] = await store.getEntities([report?.issuer ?? '']);
  const titles = report?.sections.map(({ title }) => title.zh) ?? ['no report'];
  for (const text of [HEAD_WORDS, issuer?.name.zh ?? 'no issuer', ...titles])
    expect(serif).toContain(text);
});

it('unpacks what was packed', () => {
  const faces = [
    { family: 'A', characters: '𪚥“', bytes: new Uint8Array([1, 2, 3]) },
    { family: 'B', characters: '', bytes: new Uint8Array() },
  ];
  expect(unpackFaces(packFaces(faces).buffer)).toEqual(faces);
  expect(() => unpackFaces(new ArrayBuffer(2))).toThrow();
});
