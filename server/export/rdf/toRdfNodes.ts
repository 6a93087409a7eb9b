import type { Entity, Relation, Report } from '../../../graph-seed/model.ts';
import type { ExportSource } from '../view/ExportSource.ts';
import type { RdfNode } from './RdfNode.ts';
import { toEntityNodes, toRelationNodes } from './claimNodes.ts';
import { toEvidenceNodes } from './evidenceNodes.ts';
import { toReportNodes } from './reportNodes.ts';
import { toTermNodes } from './termNodes.ts';

/** All that is said of a view, page by page: the terms, the entities, what joins them, and their reports. */
export async function* toRdfNodes(source: ExportSource): AsyncGenerator<RdfNode[]> {
  const ontology = await source.getOntology();
  const reports = new Map<string, Report>();
  const withEvidence = async (claim: Entity | Relation, nodes: RdfNode[]): Promise<RdfNode[]> => {
    for (const { report } of claim.evidence)
      if (!reports.has(report)) reports.set(report, await source.getReport(report));
    return [...nodes, ...toEvidenceNodes(claim, nodes[0]?.iri ?? '', reports)];
  };
  yield toTermNodes(ontology);
  for await (const entities of source.entities())
    for (const entity of entities)
      yield await withEvidence(entity, toEntityNodes(entity, ontology.kinds));
  for await (const relations of source.relations())
    for (const relation of relations) yield await withEvidence(relation, toRelationNodes(relation));
  for (const report of reports.values()) yield toReportNodes(report);
}
