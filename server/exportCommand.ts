/**
 * `exportCommand.ts --format <format> --out <file>`: writes the graph, or a view of it, into a file. The view is given as
 * to `/export/<format>`, each parameter as an option: `--kinds BODY --kinds OUTCOME`. `--format pdf --tour <id>` prints a tour.
 */
import { constants, createWriteStream } from 'node:fs';
import { access, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { readEnv } from './env.ts';
import { openExport } from './export/openExport.ts';
import { RequestError } from './export/RequestError.ts';
import type { Parameter } from './export/view/readParameters.ts';
import { openStore } from './openStore.ts';
import { readPdfOrder } from './pdf/readPdfOrder.ts';
import { createIndexSource } from './search/createIndexSource.ts';

interface Order {
  format: string;
  out: string;
  neo4j: boolean;
  parameters: Parameter[];
}

/** Options that take no value. */
const FLAGS = /^--(?:neo4j|no-.+)$/;

const USAGE = 'npm run export -- --format graphml --out graph.graphml';

/** The command’s own options; any other is a parameter of the export. */
function readOrder(words: readonly string[]): Order {
  const { tokens } = parseArgs({
    args: toPairs(words),
    strict: false,
    tokens: true,
    options: { format: { type: 'string' }, out: { type: 'string' }, neo4j: { type: 'boolean' } },
  });
  const stray = tokens.find(({ kind }) => kind !== 'option');
  if (stray) throw new RequestError(400, `A word stands alone; give options only, as in ${USAGE}.`);
  const options = tokens.flatMap((token): Parameter[] =>
    token.kind === 'option' ? [[token.name, token.value ?? '']] : [],
  );
  const last = (name: string) => options.findLast(([each]) => each === name)?.[1] ?? '';
  for (const name of ['format', 'out'])
    if (last(name) === '') throw new RequestError(400, `--${name} is missing; give it: ${USAGE}.`);
  return {
    format: last('format'),
    out: last('out'),
    neo4j: options.some(([name]) => name === 'neo4j'),
    parameters: options.filter(([name]) => !['format', 'out', 'neo4j'].includes(name)),
  };
}

/** `--name value` as `--name=value`: only so is the value of an option that is not declared its own. */
function toPairs(words: readonly string[]): string[] {
  const pairs: string[] = [];
  for (const word of words) {
    const former = pairs.at(-1);
    const isOpen = former !== undefined && /^--[^=]+$/.test(former) && !FLAGS.test(former);
    if (isOpen && !word.startsWith('--')) pairs[pairs.length - 1] = `${former}=${word}`;
    else pairs.push(word);
  }
  return pairs;
}

/** Beside the file until all of it is there: what broke off is not taken for the whole. */
async function writeFile(out: string, pieces: AsyncIterable<string | Uint8Array>): Promise<void> {
  const part = `${out}.part`;
  try {
    await pipeline(pieces, createWriteStream(part));
    await rename(part, out);
  } catch (error) {
    await rm(part, { force: true });
    if (!isFileError(error)) throw error;
    throw new RequestError(400, toOutFault(error.code));
  }
}

/** Before minutes are spent on what cannot be kept. */
async function checkOut(out: string): Promise<void> {
  const found = await stat(out).catch(() => null);
  if (found?.isDirectory())
    throw new RequestError(400, `--out: “${out}” is a folder; give the name of a file in it.`);
  await access(dirname(out), constants.W_OK).catch((error: unknown) => {
    const code = isFileError(error) ? error.code : 'EACCES';
    throw new RequestError(400, toOutFault(code));
  });
}

const toOutFault = (code: string): string =>
  `--out: the file cannot be written (${code}); give a path in a folder that is there and may be written to.`;

function isFileError(error: unknown): error is Error & { code: string } {
  return error instanceof Error && 'syscall' in error && 'code' in error;
}

async function main(words: readonly string[]): Promise<void> {
  const { format, out, neo4j, parameters } = readOrder(words);
  const isPdf = format === 'pdf';
  const pdfOrder = isPdf ? readPdfOrder(parameters) : null;
  if (!isPdf && parameters.some(([name]) => name === 'tour'))
    throw new RequestError(400, `--tour is printed as pdf alone; write --format pdf.`);
  await checkOut(out);
  const env = readEnv(process.env);
  if (neo4j && !env.neo4j)
    throw new RequestError(
      400,
      'NEO4J_URI is not set; give the address of the database, such as neo4j://127.0.0.1:7687, or leave --neo4j out.',
    );
  const stops: (() => Promise<void>)[] = [];
  try {
    const store = await openStore(neo4j ? 'neo4j' : 'memory', env, {
      onProgress: () => undefined,
      shutdown: { add: (stop) => void stops.push(stop) },
    });
    stops.push(() => store.close());
    if (pdfOrder) {
      // Only here: nothing else needs a browser, or the page.
      const { printTour } = await import('./pdf/printTour.ts');
      const say = (message: string): void => console.log(message);
      const pdf = await printTour(pdfOrder, { store, env, say });
      await writeFile(out, Readable.from([pdf]));
      console.log(`${out}: written, ${pdfOrder.tour} on ${pdfOrder.paper}.`);
      return;
    }
    const withIndex = createIndexSource(store);
    const found = await openExport({ format, parameters }, { store, withIndex });
    await writeFile(out, await found.open());
    console.log(`${out}: written, of the graph ${found.revision}.`);
  } finally {
    for (const stop of stops.reverse()) await stop();
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  // Without a browser there is nothing wrong with what was asked.
  process.exitCode = error instanceof Error && error.name === 'BrowserError' ? 2 : 1;
}
