import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import type { Env } from '../../server/env.ts';
import { createMemoryStore } from '../../server/store/memory/createMemoryStore.ts';
import { openService } from '../support/openService.ts';
import { SMALL_SEED } from '../support/smallSeed.ts';

const PAGE = `<!doctype html><title>Explorer</title>${'<p>Words.</p>'.repeat(200)}`;
const BUILD = {
  'index.html': PAGE,
  'graphiql/index.html': '<!doctype html><title>GraphiQL</title>',
  'assets/index-B1RLK0Nf.js': 'export {};',
};

const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((close) => close()));
});

/** A server over a folder with these files, written in that year. Its address, without a slash at its end. */
async function serve(
  files: Record<string, string | Buffer>,
  year: string,
  more: Partial<Env> = {},
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'fazhi-pages-'));
  const written = new Date(year);
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    await utimes(path, written, written);
  }
  const { address, stop } = await openService(createMemoryStore(SMALL_SEED), more, folder);
  open.push(stop, () => rm(folder, { recursive: true }));
  return address;
}

const get = (address: string, headers: Record<string, string> = {}) =>
  fetch(address, { headers: { Accept: 'text/html', ...headers } });
const tagOf = async (address: string) => (await get(address)).headers.get('etag');

describe('a page', () => {
  it.each(['/', '/index.html', '/graphql', '/graphiql/'])(
    'at %s has one tag, on every machine that serves the same build',
    async (path) => {
      const [one, other] = [await serve(BUILD, '2020'), await serve(BUILD, '2021')];
      const tag = await tagOf(`${one}${path}`);
      expect(tag).toMatch(/^W\/"[\w-]{43}"$/);
      expect(await tagOf(`${other}${path}`)).toBe(tag);

      const again = await get(`${other}${path}`, { 'If-None-Match': `"former", ${tag!}` });
      expect(again.status).toBe(304);
      expect(again.headers.get('etag')).toBe(tag);
      expect(again.headers.get('cache-control')).toBe('no-cache');
      expect(again.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(await again.text()).toBe('');
    },
  );

  it('is sent whole to those who have another, and compressed under the same tag', async () => {
    const one = await serve(BUILD, '2020');
    const other = await serve({ ...BUILD, 'index.html': PAGE.replace('W', 'w') }, '2020');
    const tag = await tagOf(one);
    expect(await tagOf(other)).not.toBe(tag);
    const fresh = await get(other, { 'If-None-Match': tag!, 'Accept-Encoding': 'br' });
    expect(fresh.status).toBe(200);
    expect(fresh.headers.get('cache-control')).toBe('no-cache');
    expect(fresh.headers.get('content-encoding')).toBe('br');
    expect(await fresh.text()).toBe(PAGE.replace('W', 'w'));
    expect(await tagOf(other)).toBe(fresh.headers.get('etag'));
  });
});

describe('what a page loads', () => {
  it.each([
    ['gzip, deflate, br', 'br', brotliCompressSync],
    ['gzip', 'gzip', gzipSync],
  ])('is sent to who takes %s as the build has compressed it', async (taken, coding, compress) => {
    const name = 'assets/page-B1RLK0Nf.js';
    const text = 'let answer;'.repeat(200);
    const copy = `${name}.${coding === 'br' ? 'br' : 'gz'}`;
    const address = await serve({ ...BUILD, [name]: text, [copy]: compress('as built') }, '2020');
    const response = await get(`${address}/${name}`, { 'Accept-Encoding': taken });
    expect(response.headers.get('content-encoding')).toBe(coding);
    expect(response.headers.get('content-type')).toContain('javascript');
    expect(response.headers.get('vary')).toContain('Accept-Encoding');
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect(await response.text()).toBe('as built');
    const plain = await get(`${address}/${name}`, { 'Accept-Encoding': 'identity' });
    expect(await plain.text()).toBe(text);
  });

  it('is kept for ever, as its name tells its content', async () => {
    const response = await get(`${await serve(BUILD, '2020')}/assets/index-B1RLK0Nf.js`);
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('etag')).toBeNull();
    expect(await response.text()).toBe('export {};');
  });

  it('is missing where it is missing, whatever the asker has', async () => {
    const response = await get(`${await serve(BUILD, '2020')}/assets/other.js`, {
      'If-None-Match': '*',
    });
    expect(response.status).toBe(404);
    expect(response.headers.get('cache-control')).toBeNull();
  });
});

describe('a script within the page', () => {
  it('may run by its hash, and no other', async () => {
    const code = 'document.title = "begun"';
    const page = PAGE.replace('<title>', `<script>${code}</script><title>`);
    const address = await serve({ ...BUILD, 'index.html': page }, '2020');
    const policyOf = async (path: string) =>
      (await get(`${address}${path}`)).headers.get('content-security-policy');
    const hash = createHash('sha256').update(code).digest('base64');
    expect(await policyOf('/')).toContain(`script-src 'self' 'sha256-${hash}';`);
    expect(await policyOf('/graphiql/')).toContain("script-src 'self';");
  });
});

describe('frames of other pages', () => {
  const read = async (address: string) => {
    const { headers } = await get(address);
    const policy = headers.get('content-security-policy') ?? '';
    return {
      framers: /frame-ancestors ([^;]*)/.exec(policy)?.[1],
      old: headers.get('x-frame-options'),
    };
  };
  it.each([
    [["'self'"], "'self'", 'SAMEORIGIN'],
    [["'none'"], "'none'", 'DENY'],
    [['*'], '*', null],
    [["'self'", 'https://a.example'], "'self' https://a.example", null],
  ])('may have the page as the setting says: %j', async (framers, said, old) => {
    const address = await serve(BUILD, '2020', { framers });
    expect(await read(`${address}/`)).toEqual({ framers: said, old });
    // The console is no page to stand in another one.
    expect(await read(`${address}/graphql`)).toEqual({ framers: "'self'", old: 'SAMEORIGIN' });
  });
});
