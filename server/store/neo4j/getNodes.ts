import type { GraphNode } from '../GraphStore.ts';
import { ANY_RELATION } from './graphFormat.ts';
import type { EntityProperties, SectionProperties, TermProperties } from './graphFormat.ts';
import { runRead } from './runRead.ts';
import type { Neo4jReader } from './runRead.ts';
import { toEntity } from './toEntity.ts';
import { RELATION_MAP, toRelation } from './toRelation.ts';
import type { RelationRow } from './toRelation.ts';
import { REPORT_MAP, toReport, toSection } from './toReport.ts';
import type { ReportRow } from './toReport.ts';
import { toCategory, toIndicator, toTerm } from './toTerm.ts';
import { TOUR_MAP, toTour } from './toTour.ts';
import type { TourRow } from './toTour.ts';

/** Ids are one namespace: at most one of the columns holds something. Each looks for itself, which is soon planned. */
const CYPHER = `
UNWIND range(0, size($ids) - 1) AS position
WITH position, $ids[position] AS id
RETURN
  head(COLLECT { MATCH (entity:FazhiEntity {id: id}) RETURN entity { .* } }) AS entity,
  head(COLLECT {
    MATCH (:FazhiEntity {id: split(id, '~')[0]})-[relation:${ANY_RELATION}]->(:FazhiEntity)
    WHERE relation.id = id
    RETURN ${RELATION_MAP}
  }) AS relation,
  head(COLLECT { MATCH (report:FazhiReport {id: id}) RETURN ${REPORT_MAP} }) AS report,
  head(COLLECT { MATCH (section:FazhiSection {id: id}) RETURN section { .* } }) AS section,
  head(COLLECT {
    MATCH (term:FazhiTerm {id: id})
    WHERE term.list IN ['categories', 'indicators', 'concepts']
    RETURN term { .* }
  }) AS term,
  head(COLLECT { MATCH (tour:FazhiTour {id: id}) RETURN ${TOUR_MAP} }) AS tour
ORDER BY position
`;

interface Row {
  entity: EntityProperties | null;
  relation: RelationRow | null;
  report: ReportRow | null;
  section: SectionProperties | null;
  term: TermProperties | null;
  tour: TourRow | null;
}

export async function getNodes(
  reader: Neo4jReader,
  ids: readonly string[],
): Promise<(GraphNode | null)[]> {
  const rows = await runRead<Row>(reader, CYPHER, { ids });
  return rows.map(toNode);
}

function toNode({ entity, relation, report, section, term, tour }: Row): GraphNode | null {
  if (entity) return toEntity(entity);
  if (relation) return toRelation(relation);
  if (report) return toReport(report);
  if (tour) return toTour(tour);
  if (section) return toSection(section);
  if (term?.list === 'categories') return toCategory(term);
  if (term?.list === 'indicators') return toIndicator(term);
  return term && toTerm(term);
}
