import { StoreError } from '../GraphStore.ts';
import type { GraphInfo } from '../GraphStore.ts';
import { GRAPH_FORMAT } from './graphFormat.ts';
import type { GraphProperties } from './graphFormat.ts';
import { runRead } from './runRead.ts';
import type { Neo4jReader } from './runRead.ts';

const CYPHER = `
MATCH (graph:FazhiGraph {id: 'graph'})
RETURN graph { .* } AS graph, EXISTS { MATCH (:FazhiReport) } AS hasReports
`;

interface Row {
  graph: GraphProperties;
  hasReports: boolean;
}

export async function getGraph(reader: Neo4jReader): Promise<GraphInfo> {
  const [row] = await runRead<Row>(reader, CYPHER);
  const { database } = reader;
  if (row && row.graph.format !== GRAPH_FORMAT)
    throw new StoreError(
      'EMPTY',
      `The database “${database}” holds a graph of format ${row.graph.format}, and this program reads format ${GRAPH_FORMAT}: run \`npm run seed:load\` again.`,
    );
  if (!row?.hasReports)
    throw new StoreError(
      'EMPTY',
      `The database “${database}” holds no graph yet: run \`npm run seed:load\` first.`,
    );
  const { revision, loadedAt } = row.graph;
  return { revision, loadedAt, store: 'neo4j' };
}
