import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { createYoga } from 'graphql-yoga';
import { pino } from 'pino';
import type { Context } from '../../server/api/Context.ts';
import { createLoaders } from '../../server/api/createLoaders.ts';
import { createApp } from '../../server/app.ts';
import { createService } from '../../server/createService.ts';
import { readEnv } from '../../server/env.ts';
import { createSchema } from '../../server/resolvers/createSchema.ts';
import { createIndexSource } from '../../server/search/createIndexSource.ts';
import type { GraphStore } from '../../server/store/GraphStore.ts';
import { toAsker, type Answerer } from './askers.ts';
import { compare, type Effort, type Measured } from './compare.ts';

/** Questions of the real report, from one that costs next to nothing to a page of an explorer. */
const QUESTIONS: Readonly<Record<string, string>> = {
  cheap: '{ graph { revision } }',
  entity: '{ entity(id: "wancheng-2025.district-court") { name { zh en } evidence { quote } } }',
  nested: `{
    entities(first: 10) {
      nodes {
        id name { zh en } category { name { zh } }
        relations(first: 10) { nodes { id type evidence { quote } source { name { zh } } target { name { zh } } } }
      }
    }
  }`,
};

const EFFORT: Effort = { warmUp: 300, rounds: 400, block: 200, blocks: 40, mostMs: 6_000 };

/** What is asked, and what a table calls it. */
export interface NamedStore {
  name: string;
  store: GraphStore;
}

export interface Protections {
  /** By name. */
  store: string;
  question: string;
  /** In this process, and over a socket with what `createService` puts around it. */
  way: 'fetch' | 'http';
  /** By contestant: `bare` is Yoga as it comes, `naked` has not even its limit of the body, `protected` is ours. */
  measured: Record<string, Measured>;
}

/**
 * Yoga with our schema and nothing else, against what we serve: over the embedded store, which hides no cost, and over
 * stores whose answers take the time that answers take. All must hold the project’s own seed.
 */
export async function benchProtections(
  stores: readonly NamedStore[],
  onProgress: (message: string) => void,
): Promise<Protections[]> {
  const results: Protections[] = [];
  for (const { name, store } of stores) {
    const tell = (message: string): void => onProgress(`${name}, ${message} …`);
    for (const part of [...(await benchFetch(store, tell)), ...(await benchHttp(store, tell))])
      results.push({ store: name, ...part });
  }
  return results;
}

type Part = Omit<Protections, 'store'>;

async function benchFetch(store: GraphStore, tell: (message: string) => void): Promise<Part[]> {
  const bare = createBareYoga(store);
  const naked = createBareYoga(store, { maxRequestBodySize: false });
  const app = createApp({ store });
  const parts: Part[] = [];
  for (const [question, query] of Object.entries(QUESTIONS)) {
    tell(`${question}, in this process`);
    const ask = (answerer: Answerer) => toAsker(answerer, query, [{}]);
    const contestants = [
      { name: 'naked', ask: ask(naked) },
      { name: 'bare', ask: ask(bare) },
      { name: 'protected', ask: ask(app) },
    ];
    parts.push({ question, way: 'fetch', measured: await compare(contestants, EFFORT) });
  }
  return parts;
}

async function benchHttp(store: GraphStore, tell: (message: string) => void): Promise<Part[]> {
  const bare = createBareYoga(store);
  const bareHttp = await listen(createServer((request, response) => void bare(request, response)));
  const service = createService(store, readEnv({}), 'client', createQuietLogger());
  const ownHttp = await listen(service.server);
  const parts: Part[] = [];
  try {
    for (const [question, query] of Object.entries(QUESTIONS)) {
      tell(`${question}, over a socket`);
      const ask = (address: string) => toAsker({ fetch }, query, [{}], address);
      const contestants = [
        { name: 'bare', ask: ask(bareHttp.address) },
        { name: 'protected', ask: ask(ownHttp.address) },
      ];
      parts.push({ question, way: 'http', measured: await compare(contestants, EFFORT) });
    }
  } finally {
    await Promise.all([bareHttp.close(), ownHttp.close()]);
  }
  return parts;
}

function createBareYoga(store: GraphStore, more: { maxRequestBodySize?: false } = {}) {
  const withIndex = createIndexSource(store);
  return createYoga<object, Context>({
    schema: createSchema(),
    logging: false,
    graphiql: false,
    maskedErrors: false,
    ...more,
    context: (): Context => ({ store, loaders: createLoaders(store), withIndex }),
  });
}

/** Writes its lines as the server does, to nobody. */
function createQuietLogger() {
  const nowhere = new Writable({
    write: (_chunk, _encoding, done) => {
      done();
    },
  });
  return pino({ level: 'info', base: null }, nowhere);
}

async function listen(server: Server): Promise<{ address: string; close: () => Promise<void> }> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/graphql`,
    close: async () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
