import type { ReportGraph, Seed } from '../../graph-seed/model.ts';
import { toDigest } from '../../graph-seed/text/toDigest.ts';
import { readReportGraphs } from '../export/cypher/readReportGraphs.ts';
import { openView } from '../export/view/openView.ts';
import { toView } from '../export/view/toView.ts';
import type { WithIndex } from '../search/createIndexSource.ts';
import { toBeingChanged, type GraphInfo, type GraphStore } from '../store/GraphStore.ts';

/** As many as take little time to read and little room. */
const PAGE_SIZE = 500;

/** All that a store holds, as it holds it now. */
export interface StoredSeed {
  seed: Seed;
  info: GraphInfo;
}

/** Throws `StoreError`. */
export async function readSeed(store: GraphStore, withIndex: WithIndex): Promise<StoredSeed> {
  const info = await store.getGraph();
  const { revision } = info;
  const source = await openView(toView({}), { store, withIndex, revision, pageSize: PAGE_SIZE });
  const ontology = await source.getOntology();
  const reports: ReportGraph[] = [];
  for await (const graph of readReportGraphs(source)) reports.push(graph);
  if ((await store.getGraph()).revision !== revision) throw toBeingChanged();
  return { seed: { ontology, ontologyDigest: toDigest(ontology), reports, revision }, info };
}
