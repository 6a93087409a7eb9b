import type { ManagedTransaction } from 'neo4j-driver';
import { ANY_RELATION } from '../../server/store/neo4j/graphFormat.ts';
import { ENTITY_KINDS, RELATION_TYPES } from '../model.ts';
import type { Entity, EntityKind, RelationType, ReportGraph } from '../model.ts';
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

/** A statement and its parameters. */
type Statement = readonly [cypher: string, parameters: object];

/** Puts the graph of one report in the place of what the database holds of that report. */
export async function writeReport(
  transaction: ManagedTransaction,
  graph: ReportGraph,
  onProgress: (message: string) => void,
): Promise<void> {
  const { report, entities, relations, tours } = graph;
  const former = toRemoveFormer(report.id, {
    entities: entities.map(({ id }) => id),
    sections: report.sections.map(({ id }) => id),
    sentences: report.sentences.length,
  });
  await runAll(transaction, [
    ...former,
    [WRITE_REPORT, { rows: [toReportProperties(graph)] }],
    [WRITE_SECTIONS, { rows: toSectionProperties(report) }],
    [JOIN_SECTIONS, { report: report.id }],
    [WRITE_SENTENCES, { rows: toSentenceProperties(report) }],
    ...ENTITY_KINDS.flatMap((kind) => toWriteEntities(kind, entities)),
  ]);
  onProgress(`${report.id}: ${entities.length} entities …`);
  await runAll(transaction, [
    [WRITE_TOURS, { rows: tours.map(toTourProperties) }],
    [WRITE_TOUR_STEPS, { rows: tours.flatMap(toTourStepProperties) }],
  ]);
  await Promise.all(RELATION_TYPES.map((type) => writeRelationsOfType(transaction, graph, type)));
  onProgress(`${report.id}: ${relations.length} relations …`);
}

export async function removeReport(transaction: ManagedTransaction, id: string): Promise<void> {
  await runAll(transaction, [
    ...toRemoveFormer(id, { entities: [], sections: [], sentences: 0 }),
    [REMOVE_REPORT, { report: id }],
  ]);
}

/** The database runs them one after the other; none waits here for the answer to the one before. */
async function runAll(
  transaction: ManagedTransaction,
  statements: readonly Statement[],
): Promise<void> {
  await Promise.all(
    statements.map(([cypher, parameters]) => transaction.run(cypher, { ...parameters })),
  );
}

/** Removes what the new graph does not keep: ids of entities and sections, the number of sentences. */
function toRemoveFormer(
  report: string,
  kept: { entities: string[]; sections: string[]; sentences: number },
): Statement[] {
  return [
    [REMOVE_TOURS, { report }],
    [REMOVE_TOUR_STEPS, { report }],
    [REMOVE_RELATIONS, { report }],
    [REMOVE_ENTITIES, { report, kept: kept.entities }],
    [PART_SECTIONS, { report }],
    [REMOVE_SECTIONS, { report, kept: kept.sections }],
    [REMOVE_SENTENCES, { report, kept: kept.sentences }],
  ];
}

function toWriteEntities(kind: EntityKind, entities: readonly Entity[]): Statement[] {
  const rows = entities.filter((entity) => entity.kind === kind).map(toEntityProperties);
  return toBatches(rows).map((batch) => [writeEntities(kind), { rows: batch }]);
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
  const batches = await Promise.all(
    toBatches(rows).map((batch) => transaction.run(writeRelations(type), { rows: batch })),
  );
  const written = batches.reduce(
    (sum, { summary }) => sum + summary.counters.updates().relationshipsCreated,
    0,
  );
  if (written !== rows.length)
    throw new Error(
      `${report.id}: ${rows.length - written} ${type} relations have an end that is not in the database; check the seed.`,
    );
}

function toBatches<T>(rows: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, index) =>
    rows.slice(index * BATCH, (index + 1) * BATCH),
  );
}
