import { createApp } from '../../server/app.ts';
import type { ErrorCode } from '../../server/protocol/errorCodes.ts';
import { StoreError, type GraphStore } from '../../server/store/GraphStore.ts';
import { toBlock, toCode } from './markdown.ts';
import { request, type Question } from './request.ts';

interface Case {
  meaning: string;
  question: Question;
  /** What is posted, where it is not JSON. */
  type?: string;
  /** What the store fails with. */
  fault?: Error;
}

// As Prettier lays it out, so that `locations` counts in what the page shows.
const GRAPH = '{\n  graph {\n    revision\n  }\n}';

/** Each code but that of a body which is too large to be shown. */
const CASES: Readonly<Record<Exclude<ErrorCode, 'REQUEST_ENTITY_TOO_LARGE'>, Case>> = {
  BAD_USER_INPUT: {
    meaning: 'An argument is at fault. The message names it, the fault and the fix.',
    question: { query: '{\n  entities(first: 101) {\n    totalCount\n  }\n}' },
  },
  BAD_REQUEST: {
    meaning: 'The request holds no query, or its body is no JSON or a list of queries.',
    question: {},
  },
  OPERATION_RESOLUTION_FAILURE: {
    meaning: 'There are several operations, and `operationName` names none of them.',
    question: { query: 'query A { graph { revision } } query B { graph { store } }' },
  },
  GRAPHQL_PARSE_FAILED: {
    meaning: 'The query is no GraphQL; `locations` says where.',
    question: { query: '{ graph {' },
  },
  GRAPHQL_VALIDATION_FAILED: {
    meaning: 'The query asks for what the schema does not have.',
    question: { query: '{\n  graphs {\n    revision\n  }\n}' },
  },
  LIMIT_EXCEEDED: {
    meaning:
      'The query asks for too much at once, and is refused before it is asked. The message says how much it is and how much is allowed; of a cost, `extensions` says so too.',
    question: {
      query:
        '{\n  entities(first: 100) {\n    nodes {\n      relations(first: 100) {\n        nodes {\n          target {\n            relations(first: 100) {\n              nodes {\n                id\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n}',
    },
  },
  UNSUPPORTED_MEDIA_TYPE: {
    meaning: 'What is posted is no JSON, or does not say so in its `Content-Type`.',
    question: { query: GRAPH },
    type: 'text/plain',
  },
  STORE_UNAVAILABLE: {
    meaning: 'The store does not answer or holds no graph. Ask again later.',
    question: { query: GRAPH },
    fault: new StoreError(
      'UNAVAILABLE',
      'The graph database cannot be reached right now; try again in a moment.',
    ),
  },
  TIMEOUT: {
    meaning: 'The store took too long. Ask for less: fewer hops, a lower limit, a filter.',
    question: { query: GRAPH },
    fault: new StoreError('TIMEOUT', 'The graph database took too long over this; ask for less.'),
  },
  INTERNAL_SERVER_ERROR: {
    meaning: 'The server is at fault. What went wrong is in its log and in no answer.',
    question: { query: GRAPH },
    fault: new Error('unforeseen'),
  },
};

/** Every error code with a request that meets it and what the API answers. */
export async function renderErrors(store: GraphStore): Promise<string> {
  const sections: string[] = [];
  for (const [code, example] of Object.entries(CASES))
    sections.push(await renderCase(store, code, example));
  return sections.join('\n\n');
}

async function renderCase(
  store: GraphStore,
  code: string,
  { meaning, question, type, fault }: Case,
) {
  const app = createApp({ store: fault ? breakStore(store, fault) : store });
  const { status, body } = await request(app, question, type);
  if (!JSON.stringify(body).includes(`"${code}"`))
    throw new Error(
      `scripts/docs: the example of ${code} is answered without it; mend the example.`,
    );
  return [
    `### ${toCode(code)}`,
    meaning,
    question.query === undefined ? toBlock('json', question) : toBlock('graphql', question.query),
    `Answer, with HTTP status ${status}:`,
    toBlock('json', body),
  ].join('\n\n');
}

/** A store that cannot say which graph it holds. */
function breakStore(store: GraphStore, fault: Error): GraphStore {
  const broken: GraphStore = {
    ...store,
    getGraph: () => Promise.reject(fault),
    forCaller: () => broken,
  };
  return broken;
}
