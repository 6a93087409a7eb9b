/**
 * `buildOffline.ts --out <file>`: writes one HTML file that holds the explorer and the seed’s graph, or with `--neo4j` that of
 * the database which the environment names. Ends with 2 where the order is at fault, with 1 where it cannot be carried out.
 */
import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readEnv } from '../server/env.ts';
import { createOfflineFile } from '../server/offline/createOfflineFile.ts';
import { openShell } from '../server/offline/openShell.ts';
import { openStore } from '../server/openStore.ts';
import { createIndexSource } from '../server/search/createIndexSource.ts';

const USAGE = 'npm run build:offline -- --out fazhi.html';

/** The command was given wrongly. */
class OrderError extends Error {
  override readonly name = 'OrderError';
}

interface Order {
  out: string;
  neo4j: boolean;
}

function readOrder(words: readonly string[]): Order {
  const { tokens } = parseArgs({
    args: [...words],
    strict: false,
    tokens: true,
    options: { out: { type: 'string' }, neo4j: { type: 'boolean' } },
  });
  const order: Order = { out: '', neo4j: false };
  for (const token of tokens) {
    if (token.kind !== 'option')
      throw new OrderError(`A word stands alone; give options only, as in ${USAGE}.`);
    if (token.name === 'neo4j') order.neo4j = true;
    else if (token.name === 'out') order.out = token.value ?? '';
    else throw new OrderError(`There is no option ${token.rawName}; give --out, and --neo4j.`);
  }
  if (order.out === '' || order.out.startsWith('--'))
    throw new OrderError(`--out has no file; give one: ${USAGE}.`);
  return order;
}

/** Before anything is built: where the file is to stand. */
async function checkPlace(out: string): Promise<void> {
  const found = await stat(out).catch(() => null);
  if (found?.isDirectory())
    throw new OrderError(
      `--out: ${out} is a folder; give the path of a file in it, such as ${join(out, 'fazhi.html')}.`,
    );
  const part = toPart(out);
  try {
    await writeFile(part, '');
    await rm(part);
  } catch (error) {
    throw toUnwritable(error);
  }
}

/** Beside the file until all of it is there: what broke off is not taken for the whole. */
const toPart = (out: string): string => `${out}.${process.pid}.part`;

async function write(out: string, bytes: Buffer): Promise<void> {
  const part = toPart(out);
  try {
    await writeFile(part, bytes);
    await rename(part, out);
  } catch (error) {
    await rm(part, { force: true });
    throw toUnwritable(error);
  }
}

function toUnwritable(error: unknown): unknown {
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) return error;
  return new OrderError(
    `--out: the file cannot be written (${String(error.code)}); give a path in a folder that is there and may be written to.`,
  );
}

async function main(words: readonly string[]): Promise<void> {
  const { out, neo4j } = readOrder(words);
  const env = readEnv(process.env);
  if (neo4j && !env.neo4j)
    throw new OrderError(
      'NEO4J_URI is not set; give the address of the database, such as neo4j://127.0.0.1:7687, or leave --neo4j out.',
    );
  await checkPlace(out);
  const stops: (() => Promise<void>)[] = [];
  try {
    const store = await openStore(neo4j ? 'neo4j' : 'memory', env, {
      onProgress: () => undefined,
      shutdown: { add: (stop) => void stops.push(stop) },
    });
    stops.push(() => store.close());
    const shell = await openShell((message) => console.log(message));
    const file = await createOfflineFile(shell, { store, withIndex: createIndexSource(store) });
    await write(out, file.bytes);
    const size = (file.bytes.length / 1e6).toFixed(2);
    console.log(`${out}: written, ${size} MB, of the graph ${file.revision}.`);
  } finally {
    for (const stop of stops.reverse()) await stop();
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  const isOurs = error instanceof Error && !(error instanceof TypeError);
  console.error(isOurs ? error.message : error);
  process.exitCode = error instanceof OrderError ? 2 : 1;
}
