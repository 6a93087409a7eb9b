import { describeNeo4j, openTestDriver, requireNeo4j } from '../support/neo4j.ts';
import { provideNeo4jApp } from '../support/neo4jApp.ts';
import { describeBadInput } from './badInput.ts';

describeNeo4j('on Neo4j', () => {
  const app = provideNeo4jApp();

  /** All that the database holds, whoever put it there. */
  const readAll = async (): Promise<unknown> => {
    const driver = openTestDriver();
    const { database } = requireNeo4j();
    try {
      const nodes = await driver.executeQuery(
        'MATCH (n) WITH labels(n) AS labels, properties(n) AS held ORDER BY labels, held.id, held.start RETURN labels, held',
        {},
        { database },
      );
      const relations = await driver.executeQuery(
        'MATCH (a)-[r]->(b) RETURN type(r) AS type, count(*) AS count, sum(size(keys(r))) AS keys ORDER BY type',
        {},
        { database },
      );
      return [nodes.records, relations.records].map((records) =>
        records.map((record) => record.toObject()),
      );
    } finally {
      await driver.close();
    }
  };
  describeBadInput(app, readAll);
});
