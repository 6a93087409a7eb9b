import type { ManagedTransaction } from 'neo4j-driver';
import { ANY_RELATION } from '../../server/store/neo4j/graphFormat.ts';
import { ENTITY_KINDS, RELATION_TYPES } from '../model.ts';
import type { EntityKind, RelationType, ReportGraph } from '../model.ts';
import {
  toEntityProperties,
  toRelationProperties,
  toReportProperties,
  toSectionProperties,
  toSentenceProperties,
  toTourProperties,
  toTourStepProperties,
} from './writeNeo4jRows.ts';

/** Rows in one statement. */
const BATCH = 1_000;

/** The label that shows an entity's kind, beside `FazhiEntity`. */
const LABELS = {
  BODY: 'Body',
  MECHANISM: 'Mechanism',
  INITIATIVE: 'Initiative',
  OUTCOME: 'Outcome',
} as const satisfies Record<EntityKind, string>;

const REMOVE_RELATIONS = `
MATCH (:FazhiEntity {report: $report})-[relation:${ANY_RELATION}]->(:FazhiEntity)
DELETE relation
`;

const REMOVE_ENTITIES = `
MATCH (entity:FazhiEntity {report: $report})
WHERE NOT entity.id IN $kept
DETACH DELETE entity
`;

const REMOVE_SECTIONS = `
MATCH (section:FazhiSection {report: $report})
WHERE NOT section.id IN $kept
DETACH DELETE section
`;

const REMOVE_SENTENCES = `
MATCH (sentence:FazhiSentence {report: $report})
WHERE sentence.position >= $kept
DETACH DELETE sentence
`;

const REMOVE_TOURS = `
MATCH (tour:FazhiTour {report: $report})
DETACH DELETE tour
`;

const REMOVE_TOUR_STEPS = `
MATCH (step:FazhiTourStep {report: $report})
DETACH DELETE step
`;

const REMOVE_REPORT = `
MATCH (report:FazhiReport {id: $report})
DETACH DELETE report
`;

export const WRITE_REPORT = `
UNWIND $rows AS properties
MERGE (report:FazhiReport {id: properties.id})
SET report = properties
`;

export const WRITE_SECTIONS = `
UNWIND $rows AS properties
MERGE (section:FazhiSection {id: properties.id})
SET section = properties
`;

const PART_SECTIONS = `
MATCH (:FazhiSection {report: $report})-[within:FAZHI_WITHIN]->(:FazhiSection)
DELETE within
`;

export const JOIN_SECTIONS = `
MATCH (section:FazhiSection {report: $report})
MATCH (part:FazhiSection {id: section.part})
CREATE (section)-[:FAZHI_WITHIN]->(part)
`;

export const WRITE_SENTENCES = `
UNWIND $rows AS properties
MERGE (sentence:FazhiSentence {report: properties.report, position: properties.position})
SET sentence = properties
`;

export const WRITE_TOURS = `
UNWIND $rows AS properties
CREATE (tour:FazhiTour)
SET tour = properties
`;

export const WRITE_TOUR_STEPS = `
UNWIND $rows AS properties
CREATE (step:FazhiTourStep)
SET step = properties
`;

/** What stays keeps its node, and with it what others have joined to it. */
export const writeEntities = (kind: EntityKind): string => `
UNWIND $rows AS properties
MERGE (entity:FazhiEntity {id: properties.id})
REMOVE entity:${Object.values(LABELS).join(':')}
SET entity = properties
SET entity:${LABELS[kind]}
`;

/** A type cannot be a parameter; it comes from the closed list, never from the seed's text. */
export const writeRelations = (type: RelationType): string => `
UNWIND $rows AS row
MATCH (source:FazhiEntity {id: row.source})
MATCH (target:FazhiEntity {id: row.target})
CREATE (source)-[relation:${type}]->(target)
SET relation = row.properties
`;

/** Puts the graph of one report in the place of what the database holds of that report. */
export async function writeReport(
  transaction: ManagedTransaction,
  graph: ReportGraph,
  onProgress: (message: string) => void,
): Promise<void> {
  const { report, entities, relations } = graph;
  await removeFormer(transaction, report.id, {
    entities: entities.map(({ id }) => id),
    sections: report.sections.map(({ id }) => id),
    sentences: report.sentences.length,
  });
  await transaction.run(WRITE_REPORT, { rows: [toReportProperties(graph)] });
  await transaction.run(WRITE_SECTIONS, { rows: toSectionProperties(report) });
  await transaction.run(JOIN_SECTIONS, { report: report.id });
  await transaction.run(WRITE_SENTENCES, { rows: toSentenceProperties(report) });
  for (const kind of ENTITY_KINDS) {
    const ofKind = entities.filter((entity) => entity.kind === kind);
    for (const rows of toBatches(ofKind.map(toEntityProperties)))
      await transaction.run(writeEntities(kind), { rows });
  }
  onProgress(`${report.id}: ${entities.length} entities …`);
  await transaction.run(WRITE_TOURS, { rows: graph.tours.map(toTourProperties) });
  await transaction.run(WRITE_TOUR_STEPS, { rows: graph.tours.flatMap(toTourStepProperties) });
  for (const type of RELATION_TYPES) await writeRelationsOfType(transaction, graph, type);
  onProgress(`${report.id}: ${relations.length} relations …`);
}

export async function removeReport(transaction: ManagedTransaction, id: string): Promise<void> {
  await removeFormer(transaction, id, { entities: [], sections: [], sentences: 0 });
  await transaction.run(REMOVE_REPORT, { report: id });
}

/** Removes what the new graph does not keep: ids of entities and sections, the number of sentences. */
async function removeFormer(
  transaction: ManagedTransaction,
  report: string,
  kept: { entities: string[]; sections: string[]; sentences: number },
): Promise<void> {
  await transaction.run(REMOVE_TOURS, { report });
  await transaction.run(REMOVE_TOUR_STEPS, { report });
  await transaction.run(REMOVE_RELATIONS, { report });
  await transaction.run(REMOVE_ENTITIES, { report, kept: kept.entities });
  await transaction.run(PART_SECTIONS, { report });
  await transaction.run(REMOVE_SECTIONS, { report, kept: kept.sections });
  await transaction.run(REMOVE_SENTENCES, { report, kept: kept.sentences });
}

async function writeRelationsOfType(
  transaction: ManagedTransaction,
  { report, relations }: ReportGraph,
  type: RelationType,
): Promise<void> {
  const rows = relations
    .filter((relation) => relation.type === type)
    .map((relation) => ({
      source: relation.source,
      target: relation.target,
      properties: toRelationProperties(relation),
    }));
  for (const batch of toBatches(rows)) {
    const { summary } = await transaction.run(writeRelations(type), { rows: batch });
    const written = summary.counters.updates().relationshipsCreated;
    if (written !== batch.length)
      throw new Error(
        `${report.id}: ${batch.length - written} ${type} relations have an end that is not in the database; check the seed.`,
      );
  }
}

function toBatches<T>(rows: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, index) =>
    rows.slice(index * BATCH, (index + 1) * BATCH),
  );
}
