import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';

const JSON_TYPE = /^application\/(?:graphql\+)?json\s*(?:;|$)/i;

/**
 * A question is posted as JSON, and what an address holds of it is JSON too. Forms and plain text, which a page of another
 * site may send without asking first, are refused.
 */
export function useJsonOnly(): Plugin {
  return {
    onRequestParse({ request, url, requestParser, setRequestParser }) {
      if (request.method === 'POST') checkType(request.headers.get('content-type') ?? '');
      else if (requestParser)
        setRequestParser(async (each) => {
          try {
            return await requestParser(each);
          } catch (error) {
            // Yoga says of JSON that it cannot read no more than that it failed.
            for (const name of ['variables', 'extensions'])
              checkJson(name, url.searchParams.get(name));
            throw error;
          }
        });
    },
  };
}

function checkType(type: string): void {
  if (JSON_TYPE.test(type)) return;
  throw new GraphQLError(
    `The body is ${type ? `“${type.slice(0, 60)}”` : 'of no stated type'}; send JSON, with Content-Type: application/json.`,
    { extensions: { code: 'UNSUPPORTED_MEDIA_TYPE', http: { status: 415 } } },
  );
}

function checkJson(name: string, text: string | null): void {
  if (text === null || text === '') return;
  try {
    JSON.parse(text);
  } catch {
    throw new GraphQLError(`${name}: this is no JSON; encode it as JSON in the address.`, {
      extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
    });
  }
}
