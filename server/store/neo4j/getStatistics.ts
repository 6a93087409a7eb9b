import { AGENTS, BASES } from '../../../graph-seed/model.ts';
import type { Statistics } from '../GraphStore.ts';
import { ANY_RELATION } from './graphFormat.ts';
import { runRead } from './runRead.ts';
import type { Neo4jReader } from './runRead.ts';

/** Fills up with zeros: one count for each of `ids`, out of a list of `{id, count}`. */
const countEach = (ids: string, counts: string): string =>
  `[id IN ${ids} | {id: id, count: coalesce(head([c IN ${counts} WHERE c.id = id | c.count]), 0)}]`;

const listTerms = (list: string): string => `COLLECT {
  MATCH (term:FazhiTerm {list: '${list}'})
  RETURN term.id
  ORDER BY term.position
}`;

const CYPHER = `
WITH
  COLLECT {
    MATCH (entity:FazhiEntity)
    WHERE $report IS NULL OR entity.report = $report
    RETURN entity
  } AS entities,
  COLLECT {
    MATCH (:FazhiEntity)-[relation:${ANY_RELATION}]->(:FazhiEntity)
    WHERE $report IS NULL OR relation.report = $report
    RETURN relation
  } AS relations
WITH entities, relations,
  COLLECT { UNWIND entities AS e WITH e.kind AS id, count(*) AS n RETURN {id: id, count: n} } AS kinds,
  COLLECT { UNWIND entities AS e WITH e.category AS id, count(*) AS n RETURN {id: id, count: n} } AS categories,
  COLLECT { UNWIND relations AS r WITH type(r) AS id, count(*) AS n RETURN {id: id, count: n} } AS types,
  COLLECT { UNWIND relations AS r WITH r.basis AS id, count(*) AS n RETURN {id: id, count: n} } AS bases,
  COLLECT { UNWIND relations AS r WITH r.agent AS id, count(*) AS n RETURN {id: id, count: n} } AS agents,
  COLLECT {
    UNWIND entities AS entity
    UNWIND entity.quoteSections AS quoted
    MATCH (:FazhiSection {id: quoted})-[:FAZHI_WITHIN*0..]->(section:FazhiSection)
    WITH section.id AS id, count(DISTINCT entity) AS n
    RETURN {id: id, count: n}
  } AS sections,
  ${listTerms('kinds')} AS allKinds,
  ${listTerms('categories')} AS allCategories,
  ${listTerms('relationTypes')} AS allTypes,
  COLLECT {
    MATCH (section:FazhiSection)
    WHERE $report IS NULL OR section.report = $report
    RETURN section.id
    ORDER BY section.report, section.position
  } AS allSections
RETURN {
  entities: size(entities),
  relations: size(relations),
  evidence: reduce(n = 0, claim IN entities + relations | n + size(claim.quotes)),
  byKind: ${countEach('allKinds', 'kinds')},
  byCategory: ${countEach('allCategories', 'categories')},
  byRelationType: ${countEach('allTypes', 'types')},
  byBasis: ${countEach('$bases', 'bases')},
  byAgent: ${countEach('$agents', 'agents')},
  bySection: ${countEach('allSections', 'sections')}
} AS statistics
`;

export async function getStatistics(
  reader: Neo4jReader,
  report: string | null,
): Promise<Statistics> {
  const [row] = await runRead<{ statistics: Statistics }>(reader, CYPHER, {
    report,
    bases: BASES,
    agents: AGENTS,
  });
  if (!row) throw new Error('Statistics are one row, always.');
  return row.statistics;
}
