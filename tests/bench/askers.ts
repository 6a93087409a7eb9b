import neo4j from 'neo4j-driver';
import type { Driver } from 'neo4j-driver';
import type { Statement } from '../support/recordStatements.ts';

/** What answers GraphQL as `fetch` does, in this process. */
export interface Answerer {
  fetch(address: string, init: RequestInit): Response | Promise<Response>;
}

type Variables = Readonly<Record<string, unknown>>;

/** Asks as a client would, and reads the whole answer. Throws where it holds an error. */
export function toAsker(
  { fetch }: Answerer,
  query: string,
  variables: readonly Variables[],
  address = 'http://bench.test/graphql',
): (at: number) => Promise<string> {
  // Written once: what a client spends on its question is not what is measured.
  const requests = variables.map((each) => {
    const body = JSON.stringify({ query, variables: each });
    const headers = {
      'Content-Type': 'application/json',
      'Content-Length': String(Buffer.byteLength(body)),
      // Over a socket a compressed answer would measure the compression.
      'Accept-Encoding': 'identity',
    };
    return { method: 'POST', headers, body };
  });
  return async (at) => {
    const response = await fetch(address, requests[at % requests.length] ?? {});
    const text = await response.text();
    if (text.startsWith('{"errors"')) throw new Error(text.slice(0, 500));
    return text;
  };
}

/** Runs these statements, one after the other, over the bare driver; each row becomes a plain object. */
export function toReplayer(
  driver: Driver,
  recorded: readonly (readonly Statement[])[],
): (at: number) => Promise<unknown> {
  return async (at) => {
    const session = driver.session({
      database: 'neo4j',
      defaultAccessMode: neo4j.session.READ,
    });
    try {
      const answers: unknown[] = [];
      for (const { cypher, parameters } of recorded[at % recorded.length] ?? []) {
        const { records } = await session.executeRead((transaction) =>
          transaction.run(cypher, parameters),
        );
        answers.push(records.map((record) => record.toObject()));
      }
      return answers;
    } finally {
      await session.close();
    }
  };
}
