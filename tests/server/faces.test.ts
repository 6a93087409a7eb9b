import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { STATIC_WEIGHTS, toStaticFaceAddress } from '../../client/api/staticFaces.ts';
import { createFaceHandler } from '../../server/faces/createFaceHandler.ts';
import { listVariableFaces } from '../../server/faces/listVariableFaces.ts';
import { createMemoryStore } from '../../server/store/memory/createMemoryStore.ts';
import { openService } from '../support/openService.ts';
import { SMALL_SEED } from '../support/smallSeed.ts';

const { resolve } = createRequire(import.meta.url);
const FONTS = join(dirname(resolve('@fontsource-variable/source-sans-3/index.css')), 'files');
const LATIN = 'source-sans-3-latin-wght-normal';
const BUILT = `${LATIN}-B1RLK0Nf`;

const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((close) => close()));
});

/** A server of a page with this one variable face, and one that is static. Its address, without a slash at its end. */
async function serve(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'fazhi-faces-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Explorer</title>');
  const font = await readFile(join(FONTS, `${LATIN}.woff2`));
  await writeFile(join(folder, `assets/${BUILT}.woff2`), font);
  await writeFile(join(folder, 'assets/marks-serif-DShnyx2R.woff2'), font);
  const { address, stop } = await openService(createMemoryStore(SMALL_SEED), {}, folder);
  open.push(stop, () => rm(folder, { recursive: true }));
  return address;
}

/** The tables of a TrueType font: where each begins. */
function readTables(font: DataView): Map<string, number> {
  return new Map(
    Array.from({ length: font.getUint16(4) }, (_, at) => {
      const from = 12 + at * 16;
      const tag = String.fromCharCode(...[0, 1, 2, 3].map((each) => font.getUint8(from + each)));
      return [tag, font.getUint32(from + 8)];
    }),
  );
}

describe('a face at one weight', () => {
  it.each(STATIC_WEIGHTS)('%i is TrueType without axes, kept for ever', async (weight) => {
    const address = `${await serve()}${toStaticFaceAddress(`/assets/${BUILT}.woff2`, weight)}`;
    const response = await fetch(address);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('font/ttf');
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    const font = new DataView(await response.arrayBuffer());
    expect(font.getUint32(0)).toBe(0x0001_0000);
    const tables = readTables(font);
    expect([...tables.keys()]).toEqual(expect.arrayContaining(['glyf', 'cmap', 'GPOS', 'GSUB']));
    expect(tables.has('fvar')).toBe(false);
    expect(font.getUint16((tables.get('OS/2') ?? 0) + 4)).toBe(weight);

    const head = await fetch(address, { method: 'HEAD' });
    expect(head.headers.get('content-length')).toBe(String(font.byteLength));
    expect(await head.text()).toBe('');
  });

  it.each([
    [`/faces/450/${BUILT}.ttf`, 400, 'No face has the weight “450”; use 400, 500, 600, 700.'],
    [`/faces/600.0/${BUILT}.ttf`, 400, 'No face has the weight “600.0”'],
    ['/faces/600/source-sans-3.ttf', 404, 'The page has no variable face “source-sans-3”'],
    ['/faces/600/marks-serif-DShnyx2R.ttf', 404, 'The page has no variable face “marks-serif'],
    ['/faces/600/..%2f..%2fpackage.ttf', 404, 'The page has no variable face “..%2f..%2fpackage”'],
    ['/faces/600/__proto__.ttf', 404, 'The page has no variable face “__proto__”'],
    [`/faces/600/${BUILT}.woff2`, 404, `A face is at /faces/<weight>/<name>.ttf`],
    [`/faces/600/a/${BUILT}.ttf`, 404, `as /faces/600/${BUILT}.ttf.`],
    ['/faces/', 404, 'Nothing is at /faces/.'],
  ])('is not at %s', async (path, status, sentence) => {
    const response = await fetch(`${await serve()}${path}`);
    expect(response.status).toBe(status);
    expect(response.headers.get('cache-control')).toBeNull();
    expect(await response.text()).toContain(sentence);
  });

  it('is not answered to what would change it', async () => {
    const response = await fetch(`${await serve()}/faces/600/${BUILT}.ttf`, { method: 'PUT' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD');
  });
});

describe('the faces that were made', () => {
  const ask = (handle: (request: Request) => Promise<Response>, weight: number) =>
    handle(new Request(`http://localhost/faces/${weight}/${LATIN}.ttf`));

  it('are kept, no more than may be, those asked for last', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'fazhi-faces-'));
    open.push(() => rm(folder, { recursive: true }));
    const file = join(folder, `${LATIN}.woff2`);
    await writeFile(file, await readFile(join(FONTS, `${LATIN}.woff2`)));
    const faults: unknown[] = [];
    const handle = createFaceHandler({
      faces: listVariableFaces([folder]),
      cacheControl: 'no-cache',
      onFault: (error) => faults.push(error),
      mostKept: 2,
    });
    for (const weight of [400, 500, 400, 600]) expect((await ask(handle, weight)).status).toBe(200);
    await rm(file);
    expect((await ask(handle, 400)).status).toBe(200);
    expect((await ask(handle, 600)).status).toBe(200);
    // Let go of, and its file is there no more.
    const gone = await ask(handle, 500);
    expect(gone.status).toBe(500);
    expect(await gone.text()).toContain(`failed to make the face “${LATIN}”; the fault is logged.`);
    expect(faults).toHaveLength(1);
    // A fault is not kept.
    await writeFile(file, await readFile(join(FONTS, `${LATIN}.woff2`)));
    expect((await ask(handle, 500)).status).toBe(200);
  });

  it('are of faces with an axis of weights alone, and of none where there is no folder', async () => {
    const files = await readdir(FONTS);
    expect(listVariableFaces([FONTS, join(FONTS, 'nowhere')]).size).toBe(
      files.filter((name) => name.endsWith('wght-normal.woff2')).length,
    );
  });
});
