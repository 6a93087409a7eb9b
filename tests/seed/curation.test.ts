import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const CURATION = 'docs/curation';
const COMPARE = ['graph-seed/cli.ts', 'compare', 'wancheng-2025', `${CURATION}/wancheng-2025`];

/** The cells of a Markdown table's rows, however wide they are set. */
const toRows = (text: string): string[][] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('|') && !line.includes('---'))
    .map((line) => line.split('|').map((cell) => cell.trim()));

test('the table of the two curations is the one that is printed', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...['--import', 'jiti/register'],
    ...COMPARE,
  ]);
  const page = await readFile(`${CURATION}/README.md`, 'utf8');
  const printed = toRows(stdout);
  expect(printed.length).toBeGreaterThan(13);
  expect(toRows(page)).toEqual(printed);
});
