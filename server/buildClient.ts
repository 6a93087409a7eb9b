import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { fileURLToPath } from 'node:url';

const toGzip = promisify(gzip);
const toBrotli = promisify(brotliCompress);
const root = fileURLToPath(new URL('..', import.meta.url));

/** Where the built page is. */
export const CLIENT_FOLDER = join(root, 'dist/client');
const STAMP = join(CLIENT_FOLDER, '.sources');
/** Which script of the explorer loads which, within that folder. */
export const MANIFEST = '.vite/index.json';
const SOURCES = ['client', 'docs/queries', 'package-lock.json', 'vite.config.ts'];

/** The pages, each built on its own, so that none loads a byte for another’s sake. */
const PAGES = { index: 'index.html', graphiql: 'graphiql/index.html' };

/** The page cannot be built; the message says what to do. */
export class BuildError extends Error {
  override readonly name = 'BuildError';
}

/** Builds the page, unless the one that is there was built from the same sources. Throws `BuildError`. */
export async function buildClient(onProgress: (message: string) => void): Promise<void> {
  const stamp = await toStamp(SOURCES);
  if ((await readFile(STAMP, 'utf8').catch(() => null)) === stamp) return;
  onProgress('Building the page …');
  // Only here: a server whose page is built never loads the bundler.
  const { build } = await import('vite').catch(() => {
    throw new BuildError(
      'The page is not built and Vite is not installed; run npm ci --include=dev.',
    );
  });
  await rm(CLIENT_FOLDER, { recursive: true, force: true });
  for (const [name, page] of Object.entries(PAGES))
    await build({
      root: join(root, 'client'),
      configFile: join(root, 'vite.config.ts'),
      logLevel: 'warn',
      build: {
        emptyOutDir: false,
        manifest: `.vite/${name}.json`,
        rolldownOptions: { input: { [name]: join(root, 'client', page) } },
      },
    });
  await compress(CLIENT_FOLDER);
  await writeFile(STAMP, stamp);
}

/** Below this, headers outweigh what is saved. In bytes. */
const LEAST_COMPRESSED = 1_024;

/** Of 11: with the best a build would have to be waited for. */
const BROTLI_QUALITY = 9;

/** Puts compressed copies beside each text of the folder, so that no visit has to wait for one to be made. */
async function compress(folder: string): Promise<void> {
  const files = await readdir(folder, { withFileTypes: true, recursive: true });
  for (const { name, parentPath } of files) {
    if (!/\.(?:js|css|svg|html)$/.test(name)) continue;
    const file = join(parentPath, name);
    const content = await readFile(file);
    if (content.length < LEAST_COMPRESSED) continue;
    const [gz, br] = await Promise.all([
      toGzip(content, { level: constants.Z_BEST_COMPRESSION }),
      toBrotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }),
    ]);
    await writeFile(`${file}.gz`, gz);
    await writeFile(`${file}.br`, br);
  }
}

/** SHA-256 over the names and contents of all in these folders and files of the project. */
export async function toStamp(sources: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const source of sources)
    for (const file of await listFiles(source))
      hash.update(`${file}\0`).update(await readFile(join(root, file)));
  return hash.digest('hex');
}

async function listFiles(path: string): Promise<string[]> {
  const entries = await readdir(join(root, path), { withFileTypes: true, recursive: true }).catch(
    () => null,
  );
  if (!entries) return [path];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .sort();
}
