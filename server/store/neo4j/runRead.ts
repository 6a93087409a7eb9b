import neo4j from 'neo4j-driver';
import type { Driver } from 'neo4j-driver';
import type { Planner } from './createPlanner.ts';
import { isLost, toCancelled, toStoreError, toTooLate } from './toStoreError.ts';

/** Where and for how long a statement may run. */
export interface Neo4jReader {
  driver: Driver;
  database: string;
  planner: Planner;
  /** A statement is answered or refused within this time, whatever the server does. */
  timeoutMs: number;
  /** Aborted when nobody waits for the answers any more. */
  signal: AbortSignal | null;
  /** Statements of one request end together by then, on the clock of `performance.now()`. */
  callersDeadline: number;
}

/** The server ends a statement this long before we stop waiting, so that its own word comes first. */
const HEAD_START_MS = 300;

/** Runs one statement in a read transaction; each row as an object of its columns. Throws `StoreError`. */
export async function runRead<Row>(
  { driver, database, planner, timeoutMs, signal, callersDeadline }: Neo4jReader,
  cypher: string,
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<Row[]> {
  if (signal?.aborted) throw toCancelled();
  const begun = performance.now();
  const deadline = Math.min(begun + timeoutMs, callersDeadline);
  if (deadline <= begun) throw toTooLate(true);
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  let hasBegun = false;
  const run = async (): Promise<Row[]> => {
    await planner.plan(cypher, parameters);
    const left = deadline - performance.now();
    // Nobody waits any more.
    if (left <= 0) return [];
    const timeout = Math.max(1, Math.round(left) - HEAD_START_MS);
    const { records } = await session.executeRead(
      (transaction) => {
        hasBegun = true;
        return transaction.run(cypher, parameters);
      },
      { timeout },
    );
    return records.map((record) => record.toObject() as Row);
  };
  try {
    // The server answers the begin of a transaction; where it did not, it is gone or not ready yet rather than slow.
    return await untilBrokenOff(run(), deadline - begun, signal, () => toTooLate(hasBegun));
  } catch (error) {
    if (isLost(error)) planner.forget();
    throw toStoreError(error);
  } finally {
    // Ends what still runs on the server. Not awaited: one that is gone would keep us waiting here.
    session.close().catch(() => undefined);
  }
}

async function untilBrokenOff<T>(
  answer: Promise<T>,
  timeoutMs: number,
  signal: AbortSignal | null,
  toTimeout: () => Error,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  let cancel: (() => void) | undefined;
  const brokenOff = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(toTimeout()), timeoutMs);
    cancel = () => reject(toCancelled());
    signal?.addEventListener('abort', cancel, { once: true });
  });
  try {
    return await Promise.race([answer, brokenOff]);
  } finally {
    clearTimeout(timer);
    if (cancel) signal?.removeEventListener('abort', cancel);
  }
}
