import type { Ontology } from '../../../graph-seed/model.ts';
import type { TermList, TermProperties } from './graphFormat.ts';
import { runRead } from './runRead.ts';
import type { Neo4jReader } from './runRead.ts';
import { toCategory, toIndicator, toKind, toRelationTypeInfo, toTerm } from './toTerm.ts';

const CYPHER = `
MATCH (term:FazhiTerm)
RETURN term { .* } AS term
ORDER BY term.position
`;

export async function getOntology(reader: Neo4jReader): Promise<Ontology> {
  const rows = await runRead<{ term: TermProperties }>(reader, CYPHER);
  const list = <T>(name: TermList, convert: (term: TermProperties) => T): T[] =>
    rows.filter(({ term }) => term.list === name).map(({ term }) => convert(term));
  return {
    kinds: list('kinds', toKind),
    categories: list('categories', toCategory),
    relationTypes: list('relationTypes', toRelationTypeInfo),
    indicators: list('indicators', toIndicator),
    concepts: list('concepts', toTerm),
  };
}
