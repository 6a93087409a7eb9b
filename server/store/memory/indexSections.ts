import type { Entity, Relation, Report } from '../../../graph-seed/model.ts';

/** By section id: the ids of the claims quoted there, in a part also those quoted in its sections. */
export function indexSections(
  reports: readonly Report[],
  claims: readonly (Entity | Relation)[],
): Map<string, Set<string>> {
  const sections = reports.flatMap((report) => report.sections);
  const parts = new Map(sections.map(({ id, part }) => [id, part]));
  const index = new Map(sections.map(({ id }) => [id, new Set<string>()]));
  for (const { id, evidence } of claims) {
    for (const quote of evidence) {
      let section: string | null = quote.section;
      while (section !== null) {
        index.get(section)?.add(id);
        section = parts.get(section) ?? null;
      }
    }
  }
  return index;
}
