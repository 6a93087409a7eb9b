import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Drawing } from './Drawing.ts';

const SERVER = fileURLToPath(new URL('./pagesServer.ts', import.meta.url));
/** Each page is built on its own, as ours are, so that none loads a byte for the other's sake. */
const PAGES = [
  { folder: './bare', base: '/' },
  { folder: './layouts', base: '/layouts/' },
];

export interface BenchPages {
  /** Addresses of pages. */
  bare: string;
  layouts: string;
  close(): Promise<void>;
}

/** Builds the bench's own pages as ours is built, into a folder of their own, and serves them by our own server. */
export async function openBenchPages(overview: Drawing): Promise<BenchPages> {
  const folder = await mkdtemp(join(tmpdir(), 'fazhi-bench-'));
  try {
    for (const { folder: page, base } of PAGES)
      await build({
        root: fileURLToPath(new URL(page, import.meta.url)),
        base,
        configFile: false,
        logLevel: 'error',
        build: { outDir: join(folder, base), emptyOutDir: false, assetsInlineLimit: 0 },
      });
    await writeFile(join(folder, 'drawing.json'), JSON.stringify(overview));
    const server = fork(SERVER, [folder], {
      execArgv: ['--import', 'jiti/register'],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    const ended = once(server, 'exit');
    const answer = (await Promise.race([
      once(server, 'message'),
      ended.then(() => Promise.reject(new Error('The server of the bench’s pages has ended.'))),
    ])) as [{ address: string }];
    const { address } = answer[0];
    return {
      bare: address,
      layouts: new URL('layouts/', address).href,
      close: async () => {
        server.disconnect();
        await ended;
        await rm(folder, { recursive: true });
      },
    };
  } catch (error) {
    await rm(folder, { recursive: true });
    throw error;
  }
}
