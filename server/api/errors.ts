import { GraphQLError } from 'graphql';
import { StoreError } from '../store/GraphStore.ts';

/** The request is at fault; `message` names the argument, the fault and the fix. */
export function toBadInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

/**
 * What a client may see of an error: GraphQL's own and ours as they are, the store's by code, anything else
 * without its message. Stacks and query texts never leave the server; `report` gets what was hidden.
 */
export function toPublicError(error: unknown, report: (error: unknown) => void): GraphQLError {
  const cause = error instanceof GraphQLError ? error.originalError : error;
  if (error instanceof GraphQLError && (!cause || cause instanceof GraphQLError)) return error;
  const at =
    error instanceof GraphQLError ? { nodes: error.nodes ?? null, path: error.path ?? null } : {};
  if (cause instanceof StoreError) {
    if (cause.cause) report(cause.cause);
    return new GraphQLError(cause.message, {
      ...at,
      extensions: { code: cause.code === 'TIMEOUT' ? 'TIMEOUT' : 'STORE_UNAVAILABLE' },
    });
  }
  report(cause ?? error);
  return new GraphQLError('The server failed to answer; the fault is logged.', {
    ...at,
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  });
}
