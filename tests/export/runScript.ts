import type { Driver } from 'neo4j-driver';
import { requireNeo4j } from '../support/neo4j.ts';

/** Runs a script as Cypher’s own programs do: without its comments, one statement after the other. */
export async function runScript(driver: Driver, script: string): Promise<void> {
  const { database } = requireNeo4j();
  const code = script.replaceAll(/^\/\/.*$/gm, '');
  for (const statement of code.split(/;$/m).filter((part) => part.trim() !== ''))
    await driver.executeQuery(statement, {}, { database });
}
