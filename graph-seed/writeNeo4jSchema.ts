import type { Driver } from 'neo4j-driver';

/** Each makes sure of one constraint or index; names are ours, so that they meet nobody else's. */
const STATEMENTS = [
  'CREATE CONSTRAINT fazhi_graph_id IF NOT EXISTS FOR (n:FazhiGraph) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT fazhi_term_id IF NOT EXISTS FOR (n:FazhiTerm) REQUIRE (n.list, n.id) IS UNIQUE',
  'CREATE CONSTRAINT fazhi_report_id IF NOT EXISTS FOR (n:FazhiReport) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT fazhi_section_id IF NOT EXISTS FOR (n:FazhiSection) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT fazhi_sentence_position IF NOT EXISTS FOR (n:FazhiSentence) REQUIRE (n.report, n.position) IS UNIQUE',
  'CREATE CONSTRAINT fazhi_entity_id IF NOT EXISTS FOR (n:FazhiEntity) REQUIRE n.id IS UNIQUE',
  'CREATE INDEX fazhi_section_report IF NOT EXISTS FOR (n:FazhiSection) ON (n.report)',
  'CREATE INDEX fazhi_sentence_report IF NOT EXISTS FOR (n:FazhiSentence) ON (n.report)',
  'CREATE INDEX fazhi_entity_report IF NOT EXISTS FOR (n:FazhiEntity) ON (n.report)',
];

export async function writeNeo4jSchema(driver: Driver, database: string): Promise<void> {
  for (const statement of STATEMENTS) await driver.executeQuery(statement, {}, { database });
  await driver.executeQuery('CALL db.awaitIndexes(60)', {}, { database });
}
