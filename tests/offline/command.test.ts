import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MOST_BYTES } from '../../server/offline/toHtml.ts';
import { runBuildOffline } from '../support/buildOffline.ts';
import { readRealSeed } from '../support/readRealSeed.ts';

describe('npm run build:offline', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fazhi-offline-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('writes a file within its size, of the seed', async () => {
    const out = join(folder, 'whole.html');
    const { status, output } = await runBuildOffline(['--out', out]);
    const { revision } = await readRealSeed();
    expect(output).toContain(`of the graph ${revision}.`);
    expect(status).toBe(0);
    const bytes = await readFile(out);
    expect(bytes.length).toBeLessThan(MOST_BYTES);
    expect(bytes.toString().slice(0, 15)).toBe('<!doctype html>');
    // The licences of fonts and scripts go along.
    expect(bytes.toString()).toContain('SIL OPEN FONT LICENSE');
    expect(bytes.toString()).toContain('graphql-yoga');
    expect(await readdir(folder)).toEqual(['whole.html']);
  }, 240_000);

  it.each([
    [[], '--out has no file; give one'],
    [['--out'], '--out has no file; give one'],
    [['--out', 'FOLDER'], 'is a folder; give the path of a file in it'],
    [['--out', 'FOLDER/none/a.html'], '--out: the file cannot be written (ENOENT)'],
    [['--out', 'FOLDER/a.html', '--format', 'pdf'], 'There is no option --format'],
    [['FOLDER/a.html'], 'A word stands alone; give options only'],
    [['--out', 'FOLDER/a.html', '--neo4j'], 'NEO4J_URI is not set; give the address'],
  ])('%j is told what to do, in one line, and leaves no file', async (words, message) => {
    const before = await readdir(folder);
    const { status, output } = await runBuildOffline(
      words.map((word) => word.replace('FOLDER', folder)),
    );
    expect(status).toBe(2);
    expect(output).toContain(message);
    expect(output.trim().split('\n')).toHaveLength(1);
    expect(await readdir(folder)).toEqual(before);
  });
});
