import { createYoga, useReadinessCheck, type Plugin, type YogaServerInstance } from 'graphql-yoga';
import type { Context } from './api/Context.ts';
import { takeTurns } from './api/takeTurns.ts';
import { createLoaders } from './api/createLoaders.ts';
import { createSchema } from './resolvers/createSchema.ts';
import { toPublicError } from './api/errors.ts';
import { useBodyLimit } from './limits/useBodyLimit.ts';
import { useJsonOnly } from './limits/useJsonOnly.ts';
import { useLimits } from './limits/useLimits.ts';
import { createIndexSource, type WithIndex } from './search/createIndexSource.ts';
import { QUERY_TIMEOUT_MS, type GraphStore } from './store/GraphStore.ts';

/** Of a request's body. */
const MOST_BYTES = 1_000_000;
/** To the store at once, for one request: fewer than its connections. */
const MOST_CALLS = 4;
/** For all that one request asks of the store, in times of what one call may take. */
const MOST_TIMES = 4;

export interface AppOptions {
  store: GraphStore;
  /** The search index, where others share it. */
  withIndex?: WithIndex;
  /** Gets every fault that clients are not shown. */
  onFault?: (error: unknown) => void;
  /** What one call of the store may take, in milliseconds; a whole request may take four times that. */
  queryTimeoutMs?: number;
  /** What looks at a question before the limits do. */
  plugins?: readonly Plugin[];
}
export type App = YogaServerInstance<object, Context>;

/**
 * The API over a store, as one `fetch` that needs nothing of Node: `/graphql`, `/healthz` (the process lives),
 * `/readyz` (the store answers and holds a graph; else 503).
 */
export function createApp({
  store,
  withIndex = createIndexSource(store),
  onFault = () => undefined,
  queryTimeoutMs = QUERY_TIMEOUT_MS,
  plugins = [],
}: AppOptions): App {
  return createYoga<object, Context>({
    schema: createSchema(),
    graphqlEndpoint: '/graphql',
    healthCheckEndpoint: '/healthz',
    landingPage: false,
    logging: false,
    graphiql: false,
    maskedErrors: { maskError: (error) => toPublicError(error, onFault) },
    context: ({ request }): Context => {
      // Whether the client has gone is for the store to look at, which is where the time goes. Yoga’s own
      // `useExecutionCancellation` asks before every field and waits for every object in a race: a third of the time of a small answer.
      const deadline = performance.now() + MOST_TIMES * queryTimeoutMs;
      const own = takeTurns(store.forCaller(request.signal, deadline), MOST_CALLS);
      return { store: own, loaders: createLoaders(own), withIndex };
    },
    // Anyone may read, from any page; there are no credentials to send.
    cors: { origin: '*', credentials: false, methods: ['GET', 'POST', 'OPTIONS'] },
    maxRequestBodySize: false, // see useBodyLimit
    multipart: false,
    plugins: [
      useBodyLimit(MOST_BYTES),
      useJsonOnly(),
      ...plugins,
      useLimits(),
      { onResponse: ({ response }) => response.headers.append('Vary', 'Accept') },
      useReadinessCheck({
        endpoint: '/readyz',
        check: async () => {
          await store.getGraph();
        },
      }),
    ],
  });
}
