import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
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
import { createIndexSource, type WithIndex } from './search/createIndexSource.ts';
import type { GraphStore } from './store/GraphStore.ts';

export interface AppOptions {
  store: GraphStore;
  /** The search index, where others share it. */
  withIndex?: WithIndex;
  /** Gets every fault that clients are not shown. */
  onFault?: (error: unknown) => void;
}
export type App = YogaServerInstance<object, Context>;

/**
 * The API over a store, as one `fetch`: `/graphql` (with GraphiQL for browsers), `/healthz` (the process lives),
 * `/readyz` (the store answers and holds a graph; else 503).
 */
export function createApp({
  store,
  withIndex = createIndexSource(store),
  onFault = () => undefined,
}: AppOptions): App {
  return createYoga<object, Context>({
    schema: createSchema(),
    graphqlEndpoint: '/graphql',
    healthCheckEndpoint: '/healthz',
    landingPage: false,
    logging: false,
    renderGraphiQL,
    graphiql: { title: 'Fazhi Graph', defaultQuery: DEFAULT_QUERY },
    maskedErrors: { maskError: (error) => toPublicError(error, onFault) },
    context: ({ request }): Context => {
      const own = store.forCaller(request.signal);
      return { store: own, loaders: createLoaders(own), withIndex };
    },
    plugins: [
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

const DEFAULT_QUERY = `# Which bodies and initiatives meet in a mechanism, and where does the report say so?
{
  search(text: "府院联动", first: 3) {
    hits {
      entity {
        id
        name { zh en }
        relations(first: 5) {
          nodes {
            type
            source { name { zh } }
            target { name { zh } }
            evidence { quote section { title { zh } } }
          }
        }
      }
    }
  }
}
`;
