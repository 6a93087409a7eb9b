import neo4j from 'neo4j-driver';
import type { Driver, ManagedTransaction, Session } from 'neo4j-driver';
import { GRAPH_FORMAT } from '../../server/store/neo4j/graphFormat.ts';
import type { ReportGraph, Seed } from '../model.ts';
import { lockGraph, readLoadedGraph, removeOtherFormat, stampGraph } from './writeNeo4jGraph.ts';
import type { LoadedGraph, ReportDigest } from './writeNeo4jGraph.ts';
import { removeFormerTerms, writeTerms } from './writeNeo4jOntology.ts';
import { removeReport, writeReport } from './writeNeo4jReport.ts';
import { writeNeo4jSchema } from './writeNeo4jSchema.ts';

/** What of a seed is written. Each report is asked for once, when its turn comes, so that they may be made one by one. */
export interface WritableSeed extends Pick<Seed, 'ontology' | 'ontologyDigest'> {
  reports: Iterable<ReportGraph>;
}

export interface WriteResult {
  /** Reports whose graph was replaced, with how much it holds. */
  written: { report: string; entities: number; relations: number }[];
  /** Reports that the database held just so. */
  unchanged: string[];
  /** Reports that are no longer in the seed. */
  removed: string[];
}

/** What a transaction left in the database. */
interface Stamped {
  reports: readonly ReportDigest[];
  revision: string;
}

/** Longer than any one report takes; a load that hangs still ends. */
const TRANSACTION_TIMEOUT_MS = 300_000;

/**
 * Brings the graph of a database to that of the seed. Each report is replaced in a transaction of its own, so a load
 * that dies half-way leaves every report whole, in its former state or the new one. What is unchanged is not written.
 */
export async function writeNeo4j(
  driver: Driver,
  database: string,
  seed: WritableSeed,
  onProgress: (message: string) => void = () => undefined,
): Promise<WriteResult> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.WRITE });
  /** What the last transaction left; none yet. */
  let left: Stamped | null = null;
  /** Runs `work`, which changes one report or none, under the graph's lock; afterwards the revision names what is there. */
  const change = async (
    ontologyDigest: string,
    work: (transaction: ManagedTransaction) => Promise<void>,
    changed?: { id: string; digest: string | null },
  ): Promise<void> => {
    left = await session.executeWrite(
      async (transaction) => {
        const found = await lockGraph(transaction);
        await work(transaction);
        // Reading all digests takes longer the more reports there are; a revision that is ours says that none has changed.
        const reports =
          left !== null && left.revision === found
            ? replaceDigest(left.reports, changed)
            : (await readLoadedGraph(transaction)).reports;
        return { reports, revision: await stampGraph(transaction, ontologyDigest, reports) };
      },
      { timeout: TRANSACTION_TIMEOUT_MS },
    );
  };
  const result: WriteResult = { written: [], unchanged: [], removed: [] };
  const { ontology, ontologyDigest } = seed;
  try {
    await writeNeo4jSchema(driver, database);
    const before = await readBefore(session);
    const digests = new Map(before.reports.map(({ id, digest }) => [id, digest]));
    const hasNewTerms = before.ontologyDigest !== ontologyDigest;
    // Until the former terms are gone the ontology is neither the old one nor the new one.
    const during = hasNewTerms ? `unfinished ${ontologyDigest}` : ontologyDigest;
    if (hasNewTerms) await change(during, (transaction) => writeTerms(transaction, ontology));

    const kept = new Set<string>();
    for (const graph of seed.reports) {
      const { id } = graph.report;
      kept.add(id);
      if (digests.get(id) === graph.digest) {
        result.unchanged.push(id);
        continue;
      }
      const { entities, relations, digest } = graph;
      await change(during, (transaction) => writeReport(transaction, graph, onProgress), {
        id,
        digest,
      });
      result.written.push({ report: id, entities: entities.length, relations: relations.length });
    }
    for (const { id } of before.reports.filter((report) => !kept.has(report.id))) {
      await change(during, (transaction) => removeReport(transaction, id), { id, digest: null });
      result.removed.push(id);
    }
    if (hasNewTerms)
      await change(ontologyDigest, async (transaction) => {
        await removeFormerTerms(transaction, ontology);
      });
    return result;
  } finally {
    await session.close();
  }
}

/** The digests once one report has changed; null for one that is gone. */
function replaceDigest(
  reports: readonly ReportDigest[],
  changed: { id: string; digest: string | null } | undefined,
): readonly ReportDigest[] {
  if (!changed) return reports;
  const { id, digest } = changed;
  const others = reports.filter((report) => report.id !== id);
  return digest === null ? others : [...others, { id, digest }];
}

/** What the database holds; a graph of another format is removed first, because it cannot be read. */
async function readBefore(session: Session): Promise<LoadedGraph> {
  const graph = await session.executeRead(readLoadedGraph);
  if (graph.format === null || graph.format === GRAPH_FORMAT) return graph;
  await removeOtherFormat(session);
  return { format: null, ontologyDigest: null, reports: [] };
}
