/**
 * `npm run bench`: the API against the bare driver and @neo4j/graphql on synthetic graphs in a Neo4j of its own, what our
 * protections cost, what the server holds, how the search index grows, and in a browser the page against a bare Cytoscape
 * page and the file for offline use against the page. Prints tables, writes .cache/bench.json.
 * `-- --sizes 10000,100000,1000000` says how many relations the graphs have; `-- --only browser` measures that part alone,
 * which is written to a file of its own.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Driver } from 'neo4j-driver';
import { writeNeo4j } from '../../graph-seed/write/writeNeo4j.ts';
import { readNeo4jVersion } from '../../server/local-neo4j/fetchNeo4j.ts';
import { createMemoryStore } from '../../server/store/memory/createMemoryStore.ts';
import { createNeo4jStore } from '../../server/store/neo4j/createNeo4jStore.ts';
import { openNeo4jDriver } from '../../server/store/neo4j/openNeo4jDriver.ts';
import { readRealSeed } from '../support/readRealSeed.ts';
import { benchMemory } from './benchMemory.ts';
import { benchProtections } from './benchProtections.ts';
import { benchGrowth, benchQuestions } from './benchQuestions.ts';
import { benchSearch } from './benchSearch.ts';
import { describeMachine } from './describeMachine.ts';
import { loadGraph, type LoadedSize } from './loadGraph.ts';
import { openBenchNeo4j, toConnection } from './openBenchNeo4j.ts';
import { benchOffline } from './page/benchOffline.ts';
import { benchPage } from './page/benchPage.ts';
import { PARTS, readOptions, type Part } from './readOptions.ts';
import type { Result } from './Result.ts';
import { toTables } from './toTables.ts';

const FOLDER = fileURLToPath(new URL('../../.cache', import.meta.url));

interface OpenGraph {
  size: number;
  uri: string;
  driver: Driver;
  loaded: LoadedSize;
  close(): Promise<void>;
}

const say =
  (part: string) =>
  (message: string): void =>
    console.log(`${part}: ${message}`);

const { sizes, parts } = readOptions(process.argv.slice(2));
const has = (part: Part): boolean => parts.includes(part);
const isWhole = parts.length === PARTS.length;
const RESULT = join(FOLDER, `bench${isWhole ? '' : `-${parts.join('-')}`}.json`);
const seed = await readRealSeed();
const result: Result = {
  date: new Date().toISOString().slice(0, 10),
  machine: describeMachine(readNeo4jVersion()),
  loadAfter: 0,
  sizes: [],
  growth: [],
  protections: [],
  memory: [],
  search: [],
  page: null,
  offline: null,
};
const graphs: OpenGraph[] = [];
try {
  // Before the databases take their share of the machine.
  if (has('browser')) result.page = await benchPage(say('browser'));
  await save();
  if (has('offline')) result.offline = await benchOffline(say('offline'));
  await save();
  if (has('questions')) for (const size of sizes) graphs.push(await openGraph(size));
  // The server's memory needs one graph, and no more.
  else if (has('memory')) for (const size of sizes.slice(0, 1)) graphs.push(await openGraph(size));
  if (has('questions')) await askQuestions();
  if (has('protections')) result.protections = await benchProtectionsOfBoth();
  if (has('search')) result.search = await benchSearch(seed, say('search index'));
  await save();
  const [smallest] = graphs;
  if (has('memory') && smallest)
    result.memory = await benchMemory(smallest.uri, smallest.loaded.reports, say('memory'));
  await save();
} finally {
  for (const { close } of graphs) await close();
}
console.log(`\n${JSON.stringify(result.machine)}\n\n${toTables(result)}\n\nWritten to ${RESULT}.`);

/** After each part, so that one that fails costs only itself. */
async function save(): Promise<void> {
  result.loadAfter = loadavg()[0] ?? 0;
  await mkdir(FOLDER, { recursive: true });
  await writeFile(RESULT, `${JSON.stringify(result, null, 2)}\n`);
}

async function askQuestions(): Promise<void> {
  for (const { size, driver, loaded } of graphs) {
    const questions = await benchQuestions(driver, loaded.reports, say(`${size} relations`));
    result.sizes.push({ size, loaded, questions });
    await save();
  }
  result.growth = await benchGrowth(
    graphs.map(({ size, driver, loaded }) => ({ size, driver, reports: loaded.reports })),
    say('growth'),
  );
}

/** Over the embedded store, and over a Neo4j that holds the same. */
async function benchProtectionsOfBoth(): Promise<Result['protections']> {
  const progress = say('protections');
  progress('starting Neo4j …');
  const server = await openBenchNeo4j('neo4j-seed', progress);
  const driver = await openNeo4jDriver(toConnection(server.uri));
  try {
    await writeNeo4j(driver, 'neo4j', seed);
    const stores = [
      { name: 'embedded', store: createMemoryStore(seed) },
      { name: 'Neo4j', store: createNeo4jStore({ driver, database: 'neo4j' }) },
    ];
    return await benchProtections(stores, progress);
  } finally {
    await driver.close();
    await server.stop();
  }
}

/** A graph of this size in a Neo4j of its own. */
async function openGraph(size: number): Promise<OpenGraph> {
  const progress = say(`${size} relations`);
  progress('starting Neo4j …');
  const server = await openBenchNeo4j(`neo4j-${size}`, progress);
  const driver = await openNeo4jDriver(toConnection(server.uri));
  const close = async (): Promise<void> => {
    await driver.close();
    await server.stop();
  };
  try {
    progress('loading …');
    const loaded = await loadGraph(driver, seed, size, progress);
    progress(`${loaded.written} reports written in ${loaded.seconds} s.`);
    return { size, uri: server.uri, driver, loaded, close };
  } catch (error) {
    await close();
    throw error;
  }
}
