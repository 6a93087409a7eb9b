import { GraphQLError } from 'graphql';

/** The request asks for too much; `message` says how much is too much, and how to ask for less. */
export function toLimitExceeded(message: string, more: Record<string, unknown> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'LIMIT_EXCEEDED', ...more } });
}
