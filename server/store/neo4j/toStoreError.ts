import { Neo4jError } from 'neo4j-driver';
import { StoreError } from '../GraphStore.ts';

const UNAVAILABLE = 'The graph database cannot be reached right now; try again in a moment.';
const TIMEOUT = 'The graph database took too long over this; ask for less.';

/** Codes of statements that were ended because they took too long or too much. */
const TOO_MUCH = /TransactionTimedOut|TransactionTerminated|OutOfMemory|LockClientStopped/;

/** Codes of statements that the server does not take: our fault, or its language is too old. */
const OUR_FAULT = /^Neo\.ClientError\.(Statement|Schema|Procedure)\./;

/** What a fault of the driver means to a caller; faults of our own making are answered as they are. */
export function toStoreError(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (TOO_MUCH.test(error.code)) return new StoreError('TIMEOUT', TIMEOUT, { cause: error });
  if (OUR_FAULT.test(error.code)) return error;
  return new StoreError('UNAVAILABLE', UNAVAILABLE, { cause: error });
}

/** The connection broke: the database behind it may be another one, or have started anew. */
export function isLost(error: unknown): boolean {
  return (
    error instanceof Neo4jError && ['ServiceUnavailable', 'SessionExpired'].includes(error.code)
  );
}

/** For an answer that nobody waits for any more. */
export function toCancelled(): StoreError {
  return new StoreError('CANCELLED', 'The request was given up before the answer was ready.');
}

/** For an answer that we have stopped waiting for. */
export function toTooLate(hasBegun: boolean): StoreError {
  return hasBegun ? new StoreError('TIMEOUT', TIMEOUT) : new StoreError('UNAVAILABLE', UNAVAILABLE);
}
