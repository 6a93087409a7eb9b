import { int } from 'neo4j-driver';
import type { ManagedTransaction, Session } from 'neo4j-driver';
import { GRAPH_FORMAT } from '../../server/store/neo4j/graphFormat.ts';
import { graphRevision } from '../revision.ts';

/** What a database holds of ours. */
export interface LoadedGraph {
  /** Null where the database holds nothing of ours. */
  format: number | null;
  ontologyDigest: string | null;
  reports: ReportDigest[];
}
export interface ReportDigest {
  id: string;
  digest: string;
}

const READ = `
OPTIONAL MATCH (graph:FazhiGraph {id: 'graph'})
RETURN
  graph.format AS format,
  graph.ontologyDigest AS ontologyDigest,
  COLLECT {
    MATCH (report:FazhiReport)
    RETURN {id: report.id, digest: report.digest}
    ORDER BY report.id
  } AS reports
`;

/** Writing to the one node of the graph makes a second writer wait until this transaction has ended. */
const LOCK = `
MERGE (graph:FazhiGraph {id: 'graph'})
SET graph.format = $format
RETURN graph.revision AS revision
`;

const STAMP = `
MATCH (graph:FazhiGraph {id: 'graph'})
SET
  graph.ontologyDigest = $ontologyDigest,
  graph.revision = $revision,
  graph.loadedAt = $loadedAt
`;

export async function readLoadedGraph(transaction: ManagedTransaction): Promise<LoadedGraph> {
  const { records } = await transaction.run<LoadedGraph>(READ);
  const graph = records[0]?.toObject();
  if (!graph) throw new Error('Reading the state of the graph gives one row, always.');
  // A driver of the default settings answers a whole number as an object, which equals no number.
  const format = graph.format === null ? null : int(graph.format).toNumber();
  return { ...graph, format };
}

/** The first thing that a writing transaction does. Answers the revision that it finds; null for none. */
export async function lockGraph(transaction: ManagedTransaction): Promise<string | null> {
  const { records } = await transaction.run<{ revision: string | null }>(LOCK, {
    format: int(GRAPH_FORMAT),
  });
  return records[0]?.get('revision') ?? null;
}

/** The last thing that it does: names the content that the database now holds. */
export async function stampGraph(
  transaction: ManagedTransaction,
  ontologyDigest: string,
  reports: readonly ReportDigest[],
): Promise<string> {
  const revision = graphRevision(ontologyDigest, reports);
  const loadedAt = new Date().toISOString();
  await transaction.run(STAMP, { ontologyDigest, revision, loadedAt });
  return revision;
}

const REMOVE_ALL = `
MATCH (node:FazhiEntity|FazhiReport|FazhiSection|FazhiSentence|FazhiTour|FazhiTourStep|FazhiTerm)
CALL (node) {
  DETACH DELETE node
} IN TRANSACTIONS OF 1000 ROWS
`;

/**
 * Removes all that is ours but the one node of the graph: it still names the format, so that a removal that was
 * broken off begins again.
 */
export async function removeOtherFormat(session: Session): Promise<void> {
  await session.run(REMOVE_ALL);
}
