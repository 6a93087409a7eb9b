import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import type { Driver } from 'neo4j-driver';
import { createApp, type App } from '../../server/app.ts';
import { createNeo4jStore } from '../../server/store/neo4j/createNeo4jStore.ts';
import { recordStatements, type Statement } from '../support/recordStatements.ts';
import { toAsker, toReplayer } from './askers.ts';
import { compare, type Contestant, type Effort, type Measured } from './compare.ts';
import { openLibrary } from './openLibrary.ts';
import { SEARCH, toQuestions, type Question } from './questions.ts';

const EFFORT: Effort = { warmUp: 60, rounds: 150, block: 48, blocks: 9, mostMs: 4_000 };

/** Longer than a server waits, so that a cold database on a busy machine is measured rather than refused. */
const TIMEOUT_MS = 60_000;

const openApp = (driver: Driver): App =>
  createApp({
    store: createNeo4jStore({ driver, database: 'neo4j', timeoutMs: TIMEOUT_MS }),
    queryTimeoutMs: TIMEOUT_MS,
  });

export interface AnsweredQuestion {
  question: string;
  /** Statements that the store runs for it. */
  statements: number;
  /** By contestant: `driver`, `api`, `library`, `http`. */
  measured: Record<string, Measured>;
}
/** A question that the API did not answer. */
export interface FailedQuestion {
  question: string;
  fault: string;
}

/** Asks each question of the API, of the bare driver with the API's own statements, and of @neo4j/graphql. */
export async function benchQuestions(
  driver: Driver,
  reports: number,
  onProgress: (message: string) => void,
): Promise<(AnsweredQuestion | FailedQuestion)[]> {
  const library = await openLibrary(driver);
  const recording = recordStatements(driver);
  const recorded = openApp(recording.driver);
  const app = openApp(driver);
  const http = await listen(app);
  const results: (AnsweredQuestion | FailedQuestion)[] = [];
  try {
    for (const question of toQuestions(reports)) {
      onProgress(`${question.name} …`);
      const record = () => recordAll(recorded, question, recording.statements);
      const contest = (statements: Statement[][]): Contestant[] => [
        { name: 'driver', ask: toReplayer(driver, statements) },
        { name: 'api', ask: toAsker(app, question.query, question.variables) },
        ...(question.library
          ? [
              {
                name: 'library',
                ask: toAsker(library, question.library.query, question.library.variables),
              },
            ]
          : []),
        ...(question.name === OVER_HTTP
          ? [
              {
                name: 'http',
                ask: toAsker({ fetch }, question.query, question.variables, http.address),
              },
            ]
          : []),
      ];
      results.push(await tryQuestion(question, record, contest));
    }
    return results;
  } finally {
    http.close();
  }
}

/** Asked over a socket as well. */
const OVER_HTTP = 'neighbourhood, 1 hop';

async function tryQuestion(
  { name: question }: Question,
  record: () => Promise<Statement[][]>,
  contest: (statements: Statement[][]) => Contestant[],
): Promise<AnsweredQuestion | FailedQuestion> {
  try {
    const statements = await record();
    const measured = await compare(contest(statements), EFFORT);
    return { question, statements: statements[0]?.length ?? 0, measured };
  } catch (error) {
    // At a size that the API cannot serve any more, that it cannot is what there is to know.
    return { question, fault: error instanceof Error ? error.message : String(error) };
  }
}

/** The statements that each set of variables leads to, in their order. */
async function recordAll(
  app: App,
  { name, query, variables }: Question,
  statements: Statement[],
): Promise<Statement[][]> {
  const ask = toAsker(app, query, variables);
  // The first search builds the index, whose statement is no part of a search.
  if (name === SEARCH) await ask(0);
  const all: Statement[][] = [];
  for (const at of variables.keys()) {
    statements.length = 0;
    await ask(at);
    all.push([...statements]);
  }
  return all;
}

async function listen(app: App): Promise<{ address: string; close: () => void }> {
  const server = createServer((request, response) => void app(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/graphql`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const GROWING = ['entity by id', OVER_HTTP, 'neighbourhood, 2 hops', 'paths, 4 hops'];

export interface Growth {
  question: string;
  /** By size. */
  measured: Record<string, Measured>;
}

/** Asks the API of all sizes in turns, because minutes apart the machine is not the same. */
export async function benchGrowth(
  graphs: readonly { size: number; driver: Driver; reports: number }[],
  onProgress: (message: string) => void,
): Promise<Growth[]> {
  const results: Growth[] = [];
  for (const question of GROWING) {
    onProgress(`${question} …`);
    const contestants = graphs.map(({ size, driver, reports }): Contestant => {
      const app = openApp(driver);
      const asked = toQuestions(reports).find(({ name }) => name === question);
      if (!asked) throw new Error(`No question is called “${question}”.`);
      return { name: String(size), ask: toAsker(app, asked.query, asked.variables) };
    });
    results.push({ question, measured: await compare(contestants, { ...EFFORT, blocks: 3 }) });
  }
  return results;
}
