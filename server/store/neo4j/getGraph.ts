import type { GraphInfo } from '../GraphStore.ts';
import { checkGraph, GRAPH_COLUMNS, MATCH_GRAPH } from './checkGraph.ts';
import type { GraphRow } from './checkGraph.ts';
import { runRead } from './runRead.ts';
import type { Neo4jReader } from './runRead.ts';

const CYPHER = `${MATCH_GRAPH} RETURN ${GRAPH_COLUMNS}`;

export async function getGraph(reader: Neo4jReader): Promise<GraphInfo> {
  const [row] = await runRead<GraphRow>(reader, CYPHER);
  const { revision, loadedAt } = checkGraph(row, reader);
  return { revision, loadedAt, store: 'neo4j' };
}
