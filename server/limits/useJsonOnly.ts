import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';

const JSON_TYPE = /^application\/(?:graphql\+)?json\s*(?:;|$)/i;

/**
 * A question is posted as JSON. Forms and plain text, which a page of another site may send without asking first, are
 * refused.
 */
export function useJsonOnly(): Plugin {
  return {
    onRequestParse({ request }) {
      if (request.method !== 'POST') return;
      const type = request.headers.get('content-type') ?? '';
      if (JSON_TYPE.test(type)) return;
      throw new GraphQLError(
        `The body is ${type ? `“${type.slice(0, 60)}”` : 'of no stated type'}; send JSON, with Content-Type: application/json.`,
        { extensions: { code: 'UNSUPPORTED_MEDIA_TYPE', http: { status: 415 } } },
      );
    },
  };
}
