import { createApp } from '../../server/app.ts';
import { StoreError, type GraphStore } from '../../server/store/GraphStore.ts';
import { toBlock, toCode } from './markdown.ts';
import { request } from './request.ts';

interface Case {
  code: string;
  meaning: string;
  query: string;
  /** What the store fails with. */
  fault?: Error;
}

const GRAPH = '{ graph { revision } }';

const CASES: Case[] = [
  {
    code: 'BAD_USER_INPUT',
    meaning: 'An argument is at fault. The message names it, the fault and the fix.',
    query: '{ entities(first: 101) { totalCount } }',
  },
  {
    code: 'GRAPHQL_PARSE_FAILED',
    meaning: 'The query is no GraphQL; `locations` says where.',
    query: '{ graph {',
  },
  {
    code: 'GRAPHQL_VALIDATION_FAILED',
    meaning: 'The query asks for what the schema does not have.',
    query: '{ graphs { revision } }',
  },
  {
    code: 'STORE_UNAVAILABLE',
    meaning: 'The store does not answer or holds no graph. Ask again later.',
    query: GRAPH,
    fault: new StoreError(
      'UNAVAILABLE',
      'The graph database cannot be reached right now; try again in a moment.',
    ),
  },
  {
    code: 'TIMEOUT',
    meaning: 'The store took too long. Ask for less: fewer hops, a lower limit, a filter.',
    query: GRAPH,
    fault: new StoreError('TIMEOUT', 'The graph database took too long over this; ask for less.'),
  },
  {
    code: 'INTERNAL_SERVER_ERROR',
    meaning: 'The server is at fault. What went wrong is in its log and in no answer.',
    query: GRAPH,
    fault: new Error('unforeseen'),
  },
];

/** Every error code with a request that meets it and what the API answers. */
export async function renderErrors(store: GraphStore): Promise<string> {
  const sections: string[] = [];
  for (const example of CASES) sections.push(await renderCase(store, example));
  return sections.join('\n\n');
}

async function renderCase(store: GraphStore, { code, meaning, query, fault }: Case) {
  const app = createApp({ store: fault ? breakStore(store, fault) : store });
  const { status, body } = await request(app, query);
  return [
    `### ${toCode(code)}`,
    meaning,
    toBlock('graphql', query),
    `Answer, with HTTP status ${status}:`,
    toBlock('json', body),
  ].join('\n\n');
}

/** A store that cannot say which graph it holds. */
function breakStore(store: GraphStore, fault: Error): GraphStore {
  return { ...store, getGraph: () => Promise.reject(fault) };
}
