import type { Entity, Ontology, Relation, Report, Seed } from '../../graph-seed/model.ts';
import { graphRevision } from '../../graph-seed/revision.ts';
import { toDigest } from '../../graph-seed/text/toDigest.ts';

/** A seed of these reports, given in order of id, with digests that differ where the content does. */
export function buildSeed(
  ontology: Ontology,
  reports: readonly { report: Report; entities: Entity[]; relations: Relation[] }[],
): Seed {
  const ontologyDigest = toDigest(ontology);
  const graphs = reports.map((graph) => ({ ...graph, digest: toDigest(graph) }));
  const digests = graphs.map(({ report, digest }) => ({ id: report.id, digest }));
  const revision = graphRevision(ontologyDigest, digests);
  return { ontology, ontologyDigest, reports: graphs, revision };
}
