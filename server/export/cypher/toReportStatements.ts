import { ENTITY_KINDS, RELATION_TYPES } from '../../../graph-seed/model.ts';
import type { ReportGraph } from '../../../graph-seed/model.ts';
import {
  JOIN_SECTIONS,
  WRITE_REPORT,
  WRITE_SECTIONS,
  WRITE_SENTENCES,
  WRITE_TOURS,
  WRITE_TOUR_STEPS,
  writeEntities,
  writeRelations,
} from '../../../graph-seed/write/writeNeo4jReport.ts';
import {
  toEntityProperties,
  toRelationProperties,
  toReportProperties,
  toSectionProperties,
  toSentenceProperties,
  toTourProperties,
  toTourStepProperties,
} from '../../../graph-seed/write/writeNeo4jRows.ts';
import { toStatement, toUnwindStatements } from './toStatement.ts';

/** All that is written of one report, in the order in which the seed’s writer writes it. */
export function* toReportStatements(graph: ReportGraph): Generator<string> {
  const { report, entities, relations, tours } = graph;
  yield toUnwindStatements(WRITE_REPORT, 'rows', [toReportProperties(graph)]);
  yield toUnwindStatements(WRITE_SECTIONS, 'rows', toSectionProperties(report));
  yield toStatement(JOIN_SECTIONS, { report: report.id });
  yield toUnwindStatements(WRITE_SENTENCES, 'rows', toSentenceProperties(report));
  for (const kind of ENTITY_KINDS) {
    const rows = entities.filter((entity) => entity.kind === kind).map(toEntityProperties);
    yield toUnwindStatements(writeEntities(kind), 'rows', rows);
  }
  yield toUnwindStatements(WRITE_TOURS, 'rows', tours.map(toTourProperties));
  yield toUnwindStatements(WRITE_TOUR_STEPS, 'rows', tours.flatMap(toTourStepProperties));
  for (const type of RELATION_TYPES) {
    const rows = relations
      .filter((relation) => relation.type === type)
      .map((relation) => ({
        source: relation.source,
        target: relation.target,
        properties: toRelationProperties(relation),
      }));
    yield toUnwindStatements(writeRelations(type), 'rows', rows);
  }
}
