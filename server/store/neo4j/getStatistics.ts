import { AGENTS, BASES } from '../../../graph-seed/model.ts';
import type { Statistics } from '../GraphStore.ts';
import { ANY_RELATION } from './graphFormat.ts';
import type { TermList } from './graphFormat.ts';
import { runRead } from './runRead.ts';
import type { Neo4jReader } from './runRead.ts';

/** Fills up with zeros: `each` with the count of its id out of a list of `{id, count}`. */
const countEach = (each: string, counts: string, also = ''): string =>
  `[each IN ${each} | {id: each.id, ${also}count: coalesce(head([c IN ${counts} WHERE c.id = each.id | c.count]), 0)}]`;

const nameEach = (each: string, counts: string): string =>
  countEach(each, counts, 'name: each.name, ');

const listTerms = (list: TermList): string => `COLLECT {
  MATCH (term:FazhiTerm {list: '${list}'})
  WHERE term.id IS NOT NULL
  WITH term
  ORDER BY term.position
  RETURN {id: term.id, name: {zh: term.name, en: term.nameEn}}
}`;

/** Of one report, or of all where there is no `$report`; the index on `report` serves the one. */
const toCypher = (isOfOne: boolean): string => `
WITH
  COLLECT {
    MATCH (entity:FazhiEntity${isOfOne ? ' {report: $report}' : ''})
    RETURN entity
  } AS entities,
  COLLECT {
    MATCH (source:FazhiEntity${isOfOne ? ' {report: $report}' : ''})-[relation:${ANY_RELATION}]->(:FazhiEntity)
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
    MATCH (section:FazhiSection${isOfOne ? ' {report: $report}' : ''})
    WITH section
    ORDER BY section.report, section.position
    RETURN {id: section.id, name: {zh: section.title, en: section.titleEn}}
  } AS allSections
RETURN {
  entities: size(entities),
  relations: size(relations),
  evidence: reduce(n = 0, claim IN entities + relations | n + size(claim.quotes)),
  byKind: ${nameEach('allKinds', 'kinds')},
  byCategory: ${nameEach('allCategories', 'categories')},
  byRelationType: ${nameEach('allTypes', 'types')},
  byBasis: ${countEach('[basis IN $bases | {id: basis}]', 'bases')},
  byAgent: ${countEach('[agent IN $agents | {id: agent}]', 'agents')},
  bySection: ${nameEach('allSections', 'sections')}
} AS statistics
`;

export async function getStatistics(
  reader: Neo4jReader,
  report: string | null,
): Promise<Statistics> {
  const [row] = await runRead<{ statistics: Statistics }>(reader, toCypher(report !== null), {
    report,
    bases: BASES,
    agents: AGENTS,
  });
  if (!row) throw new Error('Statistics are one row, always.');
  return row.statistics;
}
