import type { SearchDocuments } from '../GraphStore.ts';
import { checkGraph, GRAPH_COLUMNS, MATCH_GRAPH } from './checkGraph.ts';
import type { GraphRow } from './checkGraph.ts';
import { ANY_RELATION } from './graphFormat.ts';
import type { EntityProperties } from './graphFormat.ts';
import { runRead } from './runRead.ts';
import type { Neo4jReader } from './runRead.ts';
import { toEntity } from './toEntity.ts';

const CYPHER = `
${MATCH_GRAPH}
RETURN ${GRAPH_COLUMNS}, COLLECT {
  MATCH (entity:FazhiEntity)
  WITH entity, COUNT { (entity)-[:${ANY_RELATION}]-(:FazhiEntity) } AS degree
  ORDER BY entity.report, entity.quoteStarts[0], entity.id
  RETURN {entity: entity { .* }, degree: degree}
} AS documents
`;

interface Row extends GraphRow {
  documents: { entity: EntityProperties; degree: number }[];
}

export async function listSearchDocuments(reader: Neo4jReader): Promise<SearchDocuments> {
  const [row] = await runRead<Row>(reader, CYPHER);
  const { revision } = checkGraph(row, reader);
  const documents = row?.documents ?? [];
  return {
    revision,
    documents: documents.map(({ entity, degree }) => ({ entity: toEntity(entity), degree })),
  };
}
