import type { Driver, Node, Path, RecordShape, Relationship } from 'neo4j-driver';
import type { CypherStatement } from '../../server/cypher/CypherStatement.ts';
import { requireNeo4j } from './neo4j.ts';

export type CypherField = 'entities' | 'relations' | 'neighbourhood' | 'paths';

/** What a statement found, as ids; in the order of the rows where the question has an order. */
export type Found = string[] | string[][] | { entities: string[]; relations: string[] };

type Thing = { properties: { id: string } };
const toId = ({ properties }: Thing): string => properties.id;

/** How the rows of each field are read. */
const READERS: Record<CypherField, (rows: RecordShape[]) => Found> = {
  entities: (rows) => rows.map(({ entity }) => toId(entity as Node & Thing)),
  relations: (rows) =>
    rows.map(({ source, relation, target }) => {
      const { start, end } = relation as Relationship;
      expectSame([start, end], [(source as Node).identity, (target as Node).identity]);
      return toId(relation as Relationship & Thing);
    }),
  neighbourhood: (rows) => ({
    entities: [...new Set(rows.map(({ entity }) => toId(entity as Node & Thing)))].toSorted(),
    relations: rows
      .flatMap(({ relation }) => (relation ? [toId(relation as Thing)] : []))
      .toSorted(),
  }),
  paths: (rows) =>
    rows.map(({ path }) => {
      const { start, segments } = path as Path;
      return [
        toId(start as Node & Thing),
        ...segments.flatMap(({ relationship, end }) => [
          toId(relationship as Relationship & Thing),
          toId(end as Node & Thing),
        ]),
      ];
    }),
};

function expectSame(some: unknown, other: unknown): void {
  if (JSON.stringify(some) !== JSON.stringify(other))
    throw new Error('A row holds a relation with other ends than its own.');
}

/** Runs a statement as a driver's user would, with parameters that come out of JSON. */
export async function runCypher(
  driver: Driver,
  field: CypherField,
  text: string,
  parameters: CypherStatement['parameters'],
): Promise<Found> {
  const rows = await readRows(driver, text, parameters);
  return READERS[field](rows);
}

/** The parameters that `:params` sets in Neo4j Browser, as the server reads them, and the text after that line. */
export async function readBrowserText(
  driver: Driver,
  browser: string,
): Promise<{ parameters: Record<string, unknown>; text: string }> {
  const [, literal = '', text = ''] = /^:params (\{.*\});\n(.*)$/su.exec(browser) ?? [];
  const [row] = await readRows(driver, `RETURN ${literal} AS parameters`, {});
  return { parameters: row?.['parameters'] as Record<string, unknown>, text };
}

async function readRows(driver: Driver, text: string, parameters: object): Promise<RecordShape[]> {
  const { database } = requireNeo4j();
  const { records } = await driver.executeQuery(text, parameters, { database, routing: 'READ' });
  return records.map((record) => record.toObject());
}
