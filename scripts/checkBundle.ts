/**
 * Builds the page and weighs the scripts of its first screen. Fails above the limit; prints each of them, and what grew
 * since `bundle.json` was written, which `--write` does anew.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { buildClient } from '../server/buildClient.ts';
import { listFirstScreen } from './firstScreen.ts';

const LIMIT_KIB = 320;
const RECORD = new URL('./bundle.json', import.meta.url);

const toKib = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KiB`;
const toChange = (bytes: number): string => `${bytes < 0 ? '−' : '+'}${toKib(Math.abs(bytes))}`;

await buildClient((message) => console.log(message));
const chunks = await listFirstScreen();
const record = JSON.parse(await readFile(RECORD, 'utf8').catch(() => '{}')) as Record<
  string,
  number
>;
const sum = (sizes: readonly number[]): number => sizes.reduce((all, size) => all + size, 0);
const total = sum(chunks.map(({ gzipBytes }) => gzipBytes));

const names = new Set([...chunks.map(({ name }) => name), ...Object.keys(record)]);
for (const name of names) {
  const now = chunks.find((chunk) => chunk.name === name)?.gzipBytes ?? 0;
  console.log(`  ${name}: ${toKib(now)} gzip (${toChange(now - (record[name] ?? 0))})`);
}
console.log(
  `  first screen: ${toKib(total)} of ${LIMIT_KIB} KiB (${toChange(total - sum(Object.values(record)))})`,
);
if (process.argv.includes('--write')) {
  const sizes = Object.fromEntries(chunks.map(({ name, gzipBytes }) => [name, gzipBytes]));
  await writeFile(RECORD, `${JSON.stringify(sizes, null, 2)}\n`);
}
if (total > LIMIT_KIB * 1024) {
  console.error(
    `The scripts of the first screen are ${toKib(total)} gzip, above ${LIMIT_KIB} KiB: load what grew when it is needed.`,
  );
  process.exitCode = 1;
}
