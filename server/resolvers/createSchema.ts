import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { typeDefs } from '../generated/typeDefs.generated.ts';
import { resolvers } from './resolvers.ts';

/** The public schema with its resolvers; needs a `Context` and nothing of Node. */
export function createSchema(): GraphQLSchema {
  return makeExecutableSchema({ typeDefs, resolvers });
}
