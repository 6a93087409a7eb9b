import type { Driver } from 'neo4j-driver';

/** Constraints and indexes by name; the names are ours, so that they meet nobody else's. */
export const SCHEMA = {
  fazhi_graph_id:
    'CONSTRAINT fazhi_graph_id IF NOT EXISTS FOR (n:FazhiGraph) REQUIRE n.id IS UNIQUE',
  fazhi_term_id:
    'CONSTRAINT fazhi_term_id IF NOT EXISTS FOR (n:FazhiTerm) REQUIRE (n.list, n.id) IS UNIQUE',
  fazhi_report_id:
    'CONSTRAINT fazhi_report_id IF NOT EXISTS FOR (n:FazhiReport) REQUIRE n.id IS UNIQUE',
  fazhi_section_id:
    'CONSTRAINT fazhi_section_id IF NOT EXISTS FOR (n:FazhiSection) REQUIRE n.id IS UNIQUE',
  fazhi_sentence_position:
    'CONSTRAINT fazhi_sentence_position IF NOT EXISTS FOR (n:FazhiSentence) REQUIRE (n.report, n.position) IS UNIQUE',
  fazhi_entity_id:
    'CONSTRAINT fazhi_entity_id IF NOT EXISTS FOR (n:FazhiEntity) REQUIRE n.id IS UNIQUE',
  fazhi_tour_id: 'CONSTRAINT fazhi_tour_id IF NOT EXISTS FOR (n:FazhiTour) REQUIRE n.id IS UNIQUE',
  fazhi_tour_step_id:
    'CONSTRAINT fazhi_tour_step_id IF NOT EXISTS FOR (n:FazhiTourStep) REQUIRE n.id IS UNIQUE',
  fazhi_tour_report: 'INDEX fazhi_tour_report IF NOT EXISTS FOR (n:FazhiTour) ON (n.report)',
  fazhi_tour_step_report:
    'INDEX fazhi_tour_step_report IF NOT EXISTS FOR (n:FazhiTourStep) ON (n.report)',
  fazhi_tour_step_tour:
    'INDEX fazhi_tour_step_tour IF NOT EXISTS FOR (n:FazhiTourStep) ON (n.tour)',
  fazhi_section_report:
    'INDEX fazhi_section_report IF NOT EXISTS FOR (n:FazhiSection) ON (n.report)',
  fazhi_sentence_report:
    'INDEX fazhi_sentence_report IF NOT EXISTS FOR (n:FazhiSentence) ON (n.report)',
  fazhi_entity_category:
    'INDEX fazhi_entity_category IF NOT EXISTS FOR (n:FazhiEntity) ON (n.category)',
  fazhi_entity_report: 'INDEX fazhi_entity_report IF NOT EXISTS FOR (n:FazhiEntity) ON (n.report)',
};

const SHOW = `SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name`;

/** Makes what is missing and waits until all of it serves. */
export async function writeNeo4jSchema(driver: Driver, database: string): Promise<void> {
  const { records } = await driver.executeQuery(SHOW, {}, { database });
  const present = new Set(records.map((record) => record.get('name') as string));
  const missing = Object.entries(SCHEMA).filter(([name]) => !present.has(name));
  for (const [, definition] of missing)
    await driver.executeQuery(`CREATE ${definition}`, {}, { database });
  if (missing.length > 0) await driver.executeQuery('CALL db.awaitIndexes(60)', {}, { database });
}
