import { ENTITY_KINDS, RELATION_TYPES } from '../model.ts';
import type { EntityKind, Relation, RelationType, ReportGraph } from '../model.ts';
import {
  toEntityProperties,
  toRelationProperties,
  toReportProperties,
  toSectionProperties,
  toSentenceProperties,
  toTourProperties,
  toTourStepProperties,
} from './writeNeo4jRows.ts';

/** The label that shows an entity's kind, beside `FazhiEntity`. */
const LABELS = {
  BODY: 'Body',
  MECHANISM: 'Mechanism',
  INITIATIVE: 'Initiative',
  OUTCOME: 'Outcome',
} as const satisfies Record<EntityKind, string>;

const WRITE_REPORT = `
UNWIND $rows AS properties
MERGE (report:FazhiReport {id: properties.id})
SET report = properties
`;

const WRITE_SECTIONS = `
UNWIND $rows AS properties
MERGE (section:FazhiSection {id: properties.id})
SET section = properties
`;

const JOIN_SECTIONS = `
UNWIND $rows AS report
MATCH (section:FazhiSection {report: report})
MATCH (part:FazhiSection {id: section.part})
CREATE (section)-[:FAZHI_WITHIN]->(part)
`;

const WRITE_SENTENCES = `
UNWIND $rows AS properties
MERGE (sentence:FazhiSentence {report: properties.report, position: properties.position})
SET sentence = properties
`;

const WRITE_TOURS = `
UNWIND $rows AS properties
CREATE (tour:FazhiTour)
SET tour = properties
`;

const WRITE_TOUR_STEPS = `
UNWIND $rows AS properties
CREATE (step:FazhiTourStep)
SET step = properties
`;

/** What stays keeps its node, and with it what others have joined to it. */
const writeEntities = (kind: EntityKind): string => `
UNWIND $rows AS properties
MERGE (entity:FazhiEntity {id: properties.id})
REMOVE entity:${Object.values(LABELS).join(':')}
SET entity = properties
SET entity:${LABELS[kind]}
`;

/** A type cannot be a parameter; it comes from the closed list, never from the seed's text. */
const writeRelations = (type: RelationType): string => `
UNWIND $rows AS row
MATCH (source:FazhiEntity {id: row.source})
MATCH (target:FazhiEntity {id: row.target})
CREATE (source)-[relation:${type}]->(target)
SET relation = row.properties
`;

/** A statement that takes its rows as `$rows`; those of one may come in several runs of it. */
export interface ReportStatement {
  cypher: string;
  rows: readonly unknown[];
}
/** Each row makes one relation, or none where an end of it is not there. */
export interface RelationStatement extends ReportStatement {
  type: RelationType;
}

/**
 * All that is written of one report, in this order: its nodes, then the relations among them. The database may hold nodes
 * of the same ids, but neither tours nor relations of the report, and none of its sections within another.
 */
export function listReportStatements(graph: ReportGraph): {
  nodes: ReportStatement[];
  relations: RelationStatement[];
} {
  const { report, entities, relations, tours } = graph;
  return {
    nodes: [
      { cypher: WRITE_REPORT, rows: [toReportProperties(graph)] },
      { cypher: WRITE_SECTIONS, rows: toSectionProperties(report) },
      { cypher: JOIN_SECTIONS, rows: [report.id] },
      { cypher: WRITE_SENTENCES, rows: toSentenceProperties(report) },
      ...ENTITY_KINDS.map((kind) => ({
        cypher: writeEntities(kind),
        rows: entities.filter((entity) => entity.kind === kind).map(toEntityProperties),
      })),
      { cypher: WRITE_TOURS, rows: tours.map(toTourProperties) },
      { cypher: WRITE_TOUR_STEPS, rows: tours.flatMap(toTourStepProperties) },
    ],
    relations: RELATION_TYPES.map((type) => ({
      type,
      cypher: writeRelations(type),
      rows: relations.filter((relation) => relation.type === type).map(toRelationRow),
    })),
  };
}

const toRelationRow = (relation: Relation): object => ({
  source: relation.source,
  target: relation.target,
  properties: toRelationProperties(relation),
});
