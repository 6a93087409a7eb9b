/**
 * A thousand clients ask the server on Neo4j for a minute, and in the middle of it Neo4j is stopped and started again.
 * Every answer is compared with that of the embedded store. Prints what came of it; fails where an answer was wrong, an
 * error had no honest code, or the server did not recover.
 *
 * `npm run soak`, or `npm run soak -- --clients 100 --seconds 20`
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import neo4j from 'neo4j-driver';
import { writeNeo4j } from '../../graph-seed/write/writeNeo4j.ts';
import { createApp } from '../../server/app.ts';
import { fetchNeo4j } from '../../server/local-neo4j/fetchNeo4j.ts';
import { findFreePort } from '../../server/local-neo4j/findFreePort.ts';
import { findJava } from '../../server/local-neo4j/findTool.ts';
import { startNeo4j } from '../../server/local-neo4j/startNeo4j.ts';
import { openEmbeddedStore, readCheckedSeed } from '../../server/openEmbeddedStore.ts';
import { ask } from '../support/ask.ts';
import { startServer } from '../support/startServer.ts';
import { askFor, type Tally } from './askFor.ts';
import { QUESTIONS } from './questions.ts';

const MOST_TO_SETTLE_MS = 120_000;
const PASSWORD = 'soak-password';

const { values } = parseArgs({
  options: {
    clients: { type: 'string', default: '1000' },
    seconds: { type: 'string', default: '60' },
  },
});
const clients = Number(values.clients);
const seconds = Number(values.seconds);

const say = (line: string): void => console.log(line);
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const home = await mkdtemp(join(tmpdir(), 'fazhi-soak-'));
const java = await findJava();
const jars = await fetchNeo4j('.data/neo4j', say);
const boltPort = await findFreePort();
const open = () =>
  startNeo4j({ java, jars, home: join(home, 'neo4j'), boltPort, password: PASSWORD });
let database = await open();
const driver = neo4j.driver(database.uri, neo4j.auth.basic('neo4j', PASSWORD));
await writeNeo4j(driver, 'neo4j', await readCheckedSeed());
await driver.close();

const embedded = createApp({ store: await openEmbeddedStore() });
const expected = new Map<string, string>();
for (const query of QUESTIONS)
  expected.set(query, JSON.stringify((await ask(embedded, query)).data));

const server = await startServer({
  args: ['neo4j'],
  env: { NEO4J_URI: database.uri, NEO4J_PASSWORD: PASSWORD, LOG_LEVEL: 'error' },
});
await settle();
say(`${clients} clients, ${seconds} s, ${QUESTIONS.length} questions`);

const until = performance.now() + seconds * 1000;
const running = Array.from({ length: clients }, (_, at) =>
  askFor({ url: `${server.address}graphql`, expected, until, first: at }),
);
await wait(seconds * 400);
say('Neo4j stops');
await database.stop();
await wait(seconds * 100);
database = await open();
say('Neo4j is back');
const tally = sum(await Promise.all(running));

await settle();
const after = await askFor({
  url: `${server.address}graphql`,
  expected,
  until: performance.now() + 3_000,
  first: 0,
});
say(JSON.stringify({ during: tally, after }, null, 2));
const lives = server.process.exitCode === null;
await server.stop();
await database.stop();
await rm(home, { recursive: true, force: true, maxRetries: 3 });

const HONEST = ['STORE_UNAVAILABLE', 'TIMEOUT'];
const dishonest = Object.keys(tally.codes).filter((code) => !HONEST.includes(code));
const isWhole =
  lives &&
  tally.right > 0 &&
  tally.wrong === 0 &&
  dishonest.length === 0 &&
  after.right > 0 &&
  after.wrong === 0 &&
  Object.keys(after.codes).length === 0;
say(isWhole ? 'No wrong answer, only honest codes, and whole again.' : 'It did not hold.');
process.exitCode = isWhole ? 0 : 1;

/** Asks each question until it is answered: a database that has just started makes its plans first. */
async function settle(): Promise<void> {
  const begun = performance.now();
  for (const [query, data] of expected) {
    const one = new Map([[query, data]]);
    for (let isRight = false; !isRight;) {
      const url = `${server.address}graphql`;
      const { right } = await askFor({
        url,
        expected: one,
        until: performance.now() + 1,
        first: 0,
      });
      isRight = right > 0;
      if (performance.now() - begun > MOST_TO_SETTLE_MS)
        throw new Error('The server does not come to answer; see its log.');
    }
  }
  say(`Settled in ${Math.round((performance.now() - begun) / 1000)} s`);
}

function sum(tallies: readonly Tally[]): Tally {
  const total: Tally = { right: 0, wrong: 0, codes: {} };
  for (const { right, wrong, codes } of tallies) {
    total.right += right;
    total.wrong += wrong;
    for (const [code, count] of Object.entries(codes))
      total.codes[code] = (total.codes[code] ?? 0) + count;
  }
  return total;
}
