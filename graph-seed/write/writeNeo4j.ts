import neo4j from 'neo4j-driver';
import type { Driver, ManagedTransaction, Session } from 'neo4j-driver';
import { GRAPH_FORMAT } from '../../server/store/neo4j/graphFormat.ts';
import type { Seed } from '../model.ts';
import { lockGraph, readLoadedGraph, removeOtherFormat, stampGraph } from './writeNeo4jGraph.ts';
import type { LoadedGraph } from './writeNeo4jGraph.ts';
import { removeFormerTerms, writeTerms } from './writeNeo4jOntology.ts';
import { removeReport, writeReport } from './writeNeo4jReport.ts';
import { writeNeo4jSchema } from './writeNeo4jSchema.ts';

export interface WriteResult {
  /** Reports whose graph was replaced, with how much it holds. */
  written: { report: string; entities: number; relations: number }[];
  /** Reports that the database held just so. */
  unchanged: string[];
  /** Reports that are no longer in the seed. */
  removed: string[];
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
  seed: Seed,
  onProgress: (message: string) => void = () => undefined,
): Promise<WriteResult> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.WRITE });
  /** Runs `work` under the graph's lock; afterwards the graph's revision names what is there. */
  const change = (
    ontologyDigest: string,
    work: (transaction: ManagedTransaction) => Promise<void>,
  ) =>
    session.executeWrite(
      async (transaction) => {
        await lockGraph(transaction);
        await work(transaction);
        await stampGraph(transaction, ontologyDigest);
      },
      { timeout: TRANSACTION_TIMEOUT_MS },
    );
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

    for (const graph of seed.reports) {
      const { id } = graph.report;
      if (digests.get(id) === graph.digest) {
        result.unchanged.push(id);
        continue;
      }
      await change(during, (transaction) => writeReport(transaction, graph, onProgress));
      const { entities, relations } = graph;
      result.written.push({ report: id, entities: entities.length, relations: relations.length });
    }
    const kept = new Set(seed.reports.map(({ report }) => report.id));
    for (const { id } of before.reports.filter((report) => !kept.has(report.id))) {
      await change(during, (transaction) => removeReport(transaction, id));
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

/** What the database holds; a graph of another format is removed first, because it cannot be read. */
async function readBefore(session: Session): Promise<LoadedGraph> {
  const graph = await session.executeRead(readLoadedGraph);
  if (graph.format === null || graph.format === GRAPH_FORMAT) return graph;
  await removeOtherFormat(session);
  return { format: null, ontologyDigest: null, reports: [] };
}
