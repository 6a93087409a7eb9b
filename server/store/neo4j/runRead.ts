import neo4j from 'neo4j-driver';
import type { Driver } from 'neo4j-driver';
import { toStoreError, toTooLate } from './toStoreError.ts';

/** Where and for how long a statement may run. */
export interface Neo4jReader {
  driver: Driver;
  database: string;
  /** A statement is answered or refused within this time, whatever the server does. */
  timeoutMs: number;
}

/** The server ends a statement this long before we stop waiting, so that its own word comes first. */
const HEAD_START_MS = 300;

/** Runs one statement in a read transaction; each row as an object of its columns. Throws `StoreError`. */
export async function runRead<Row>(
  { driver, database, timeoutMs }: Neo4jReader,
  cypher: string,
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<Row[]> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  const timeout = Math.max(1, timeoutMs - HEAD_START_MS);
  let hasBegun = false;
  const answer = session
    .executeRead(
      (transaction) => {
        hasBegun = true;
        return transaction.run(cypher, parameters);
      },
      { timeout },
    )
    .then(({ records }) => records.map((record) => record.toObject() as Row));
  try {
    // The server answers the begin of a transaction; where it did not, it is gone rather than slow.
    return await withDeadline(answer, timeoutMs, () => toTooLate(hasBegun));
  } catch (error) {
    throw toStoreError(error);
  } finally {
    // Not awaited: a server that is gone would keep us waiting here.
    session.close().catch(() => undefined);
  }
}

async function withDeadline<T>(
  answer: Promise<T>,
  timeoutMs: number,
  toError: () => Error,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(toError()), timeoutMs);
  });
  try {
    return await Promise.race([answer, deadline]);
  } finally {
    clearTimeout(timer);
  }
}
