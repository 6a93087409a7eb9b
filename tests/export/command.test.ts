import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRealSeed } from '../support/readRealSeed.ts';
import { exportSeed } from './exportText.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Ended {
  status: number;
  output: string;
}

function run(words: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(
      'node',
      ['--import', 'jiti/register', 'server/exportCommand.ts', ...words],
      { cwd: root, env: { ...process.env, NEO4J_URI: '' } },
      (error, stdout, stderr) =>
        resolve({ status: error ? Number(error.code) : 0, output: stdout + stderr }),
    );
  });
}

describe('npm run export', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fazhi-export-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('writes what the server would send, by the same parameters', async () => {
    const seed = await readRealSeed();
    const out = join(folder, 'graph.gexf');
    const words = [
      '--format',
      'gexf',
      '--kinds',
      'BODY',
      '--kinds=MECHANISM',
      '--edges',
      'directed',
      '--out',
      out,
    ];
    expect(await run(words)).toEqual({
      status: 0,
      output: `${out}: written, of the graph ${seed.revision}.\n`,
    });
    expect(await readFile(out, 'utf8')).toBe(
      await exportSeed(seed, 'gexf?kinds=BODY&kinds=MECHANISM&edges=directed'),
    );
  });

  it.each([
    [
      ['--format', 'gexf'],
      '--out is missing; give it: npm run export -- --format graphml --out graph.graphml.',
    ],
    [
      ['--out', 'FOLDER/a', '--format'],
      '--format is missing; give it: npm run export -- --format graphml --out graph.graphml.',
    ],
    [
      ['--format', 'gexff', '--out', 'FOLDER/a'],
      'There is no format “gexff”; write “gexf”, or use one of',
    ],
    [['gexf', '--out', 'FOLDER/a'], 'A word stands alone; give options only, as in'],
    [
      ['--format', 'gexf', '--out', 'FOLDER/a', '--kind', 'BODY'],
      'kind: there is no such parameter for gexf; write “kinds”',
    ],
    [
      ['--format', 'gexf', '--out', 'FOLDER/a', '--kinds'],
      'kinds: the value is empty; give one, or leave kinds out.',
    ],
    [
      ['--format', 'gexf', '--out', 'FOLDER/a', '--neo4j'],
      'NEO4J_URI is not set; give the address of the database',
    ],
    [
      ['--format', 'gexf', '--out', 'FOLDER/none/a'],
      '--out: the file cannot be written (ENOENT); give a path in a folder that is there and may be written to.',
    ],
  ])('%j is told what to do, in one line, and leaves no file', async (words, message) => {
    const { status, output } = await run(words.map((word) => word.replace('FOLDER', folder)));
    expect(status).toBe(1);
    expect(output).toContain(message);
    expect(output.trim().split('\n')).toHaveLength(1);
    expect((await readdir(folder)).filter((name) => name.startsWith('a'))).toEqual([]);
  });
});
