/**
 * Loads a changed small seed into the database given (address, name) and stops in the middle of a transaction, when
 * the entities are replaced and the relations are not; says so, and waits to be killed.
 */
import neo4j from 'neo4j-driver';
import { writeNeo4j } from '../../graph-seed/write/writeNeo4j.ts';
import { changeSeed } from './neo4jChangedSeed.ts';
import { SMALL_SEED } from './smallSeed.ts';

const [, , uri = '', database = ''] = process.argv;
const driver = neo4j.driver(uri);
await writeNeo4j(driver, database, changeSeed(SMALL_SEED), (message) => {
  process.stdout.write(`${message}\n`);
  setTimeout(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0));
});
