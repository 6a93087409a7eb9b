import type { Context } from '../api/Context.ts';
import type { NodeParent } from '../api/parents.ts';

/** The nodes of these ids, in their order; null where there is none. */
export async function findNodes(
  ids: readonly string[],
  { store, loaders }: Context,
): Promise<(NodeParent | null)[]> {
  const claims = await Promise.all(
    ids.map((id) => (id.includes('~') ? loaders.relation.load(id) : loaders.entity.load(id))),
  );
  if (claims.every((claim) => claim !== null)) return claims;

  const [reports, ontology] = await Promise.all([store.listReports(), loaders.getOntology()]);
  const others = new Map<string, NodeParent>();
  for (const term of [...ontology.categories, ...ontology.indicators, ...ontology.concepts])
    others.set(term.id, term);
  for (const report of reports) {
    others.set(report.id, report);
    for (const section of report.sections) others.set(section.id, section);
  }
  return ids.map((id, index) => claims[index] ?? others.get(id) ?? null);
}
