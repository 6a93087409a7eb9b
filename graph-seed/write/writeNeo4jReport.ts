import type { ManagedTransaction, QueryResult } from 'neo4j-driver';
import { ANY_RELATION } from '../../server/store/neo4j/graphFormat.ts';
import type { ReportGraph } from '../model.ts';
import { listReportStatements } from './listReportStatements.ts';
import type { RelationStatement, ReportStatement } from './listReportStatements.ts';

/** Rows in one statement. */
const BATCH = 1_000;

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

const PART_SECTIONS = `
MATCH (:FazhiSection {report: $report})-[within:FAZHI_WITHIN]->(:FazhiSection)
DELETE within
`;

/** A statement and its parameters. */
type Statement = readonly [cypher: string, parameters: object];

/** Puts the graph of one report in the place of what the database holds of that report. */
export async function writeReport(
  transaction: ManagedTransaction,
  graph: ReportGraph,
  onProgress: (message: string) => void,
): Promise<void> {
  const { report, entities, relations } = graph;
  const former = toRemoveFormer(report.id, {
    entities: entities.map(({ id }) => id),
    sections: report.sections.map(({ id }) => id),
    sentences: report.sentences.length,
  });
  const statements = listReportStatements(graph);
  await runAll(transaction, [...former, ...statements.nodes.flatMap(toBatches)]);
  onProgress(`${report.id}: ${entities.length} entities …`);
  await Promise.all(
    statements.relations.map((each) => writeRelationsOfType(transaction, report.id, each)),
  );
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
): Promise<QueryResult[]> {
  return Promise.all(
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

async function writeRelationsOfType(
  transaction: ManagedTransaction,
  report: string,
  statement: RelationStatement,
): Promise<void> {
  const batches = await runAll(transaction, toBatches(statement));
  const written = batches.reduce(
    (sum, { summary }) => sum + summary.counters.updates().relationshipsCreated,
    0,
  );
  const lost = statement.rows.length - written;
  if (lost !== 0)
    throw new Error(
      `${report}: ${lost} ${statement.type} relations have an end that is not in the database; check the seed.`,
    );
}

function toBatches({ cypher, rows }: ReportStatement): Statement[] {
  return Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, index) => [
    cypher,
    { rows: rows.slice(index * BATCH, (index + 1) * BATCH) },
  ]);
}
