import {
  createYoga,
  useExecutionCancellation,
  useReadinessCheck,
  type YogaServerInstance,
} from 'graphql-yoga';
import type { Context } from './api/Context.ts';
import { createLoaders } from './api/createLoaders.ts';
import { createSchema } from './resolvers/createSchema.ts';
import { toPublicError } from './api/errors.ts';
import { useScope } from './http/useScope.ts';
import { useBodyLimit } from './limits/useBodyLimit.ts';
import { useJsonOnly } from './limits/useJsonOnly.ts';
import { useLimits } from './limits/useLimits.ts';
import { createIndexSource } from './search/createIndexSource.ts';
import type { GraphStore } from './store/GraphStore.ts';

/** Of a request's body. */
const MOST_BYTES = 1_000_000;

export interface AppOptions {
  store: GraphStore;
  /** Gets every fault that clients are not shown. */
  onFault?: (error: unknown) => void;
}
export type App = YogaServerInstance<object, Context>;

/**
 * The API over a store, as one `fetch`: `/graphql`, `/healthz` (the process lives),
 * `/readyz` (the store answers and holds a graph; else 503).
 */
export function createApp({ store, onFault = () => undefined }: AppOptions): App {
  const withIndex = createIndexSource(store);
  return createYoga<object, Context>({
    schema: createSchema(),
    graphqlEndpoint: '/graphql',
    healthCheckEndpoint: '/healthz',
    landingPage: false,
    logging: false,
    graphiql: false,
    maskedErrors: { maskError: (error) => toPublicError(error, onFault) },
    context: ({ request }): Context => {
      const own = store.forCaller(request.signal);
      return { store: own, loaders: createLoaders(own), withIndex };
    },
    // Anyone may read, from any page; there are no credentials to send.
    cors: { origin: '*', credentials: false, methods: ['GET', 'POST', 'OPTIONS'] },
    maxRequestBodySize: false, // see useBodyLimit
    multipart: false,
    plugins: [
      useBodyLimit(MOST_BYTES),
      useJsonOnly(),
      useLimits(),
      useScope(),
      useExecutionCancellation(),
      useReadinessCheck({
        endpoint: '/readyz',
        check: async () => {
          await store.getGraph();
        },
      }),
    ],
  });
}
