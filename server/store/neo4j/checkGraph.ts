import { StoreError } from '../GraphStore.ts';
import { GRAPH_FORMAT } from './graphFormat.ts';
import type { GraphProperties } from './graphFormat.ts';
import type { Neo4jReader } from './runRead.ts';

/** Begins a statement whose answer names the revision that it is of. */
export const MATCH_GRAPH = `MATCH (graph:FazhiGraph {id: 'graph'})`;

/** What such a statement returns besides, see `GraphRow`. */
export const GRAPH_COLUMNS = 'graph { .* } AS graph, EXISTS { MATCH (:FazhiReport) } AS hasReports';

export interface GraphRow {
  graph: GraphProperties;
  hasReports: boolean;
}

/** The graph that a row is of. Throws `StoreError('EMPTY')` where there is none that this program can read. */
export function checkGraph(row: GraphRow | undefined, { database }: Neo4jReader): GraphProperties {
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
  return row.graph;
}
