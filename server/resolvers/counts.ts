import type { Report, Text } from '../../graph-seed/model.ts';
import type { CountParent } from '../api/parents.ts';
import type { Count } from '../store/GraphStore.ts';

/** Gives each count the name of what it counts; `named` has one for each. */
export function toCounts(
  counts: readonly Count[],
  named: readonly { id: string; name: Text }[],
): CountParent[] {
  const names = new Map(named.map(({ id, name }) => [id, name]));
  return counts.map(({ id, count }) => ({ id, count, name: names.get(id) ?? { zh: id, en: id } }));
}

/** The sections of these reports under their titles, in reading order. */
export function toSectionNames(reports: readonly Report[]): { id: string; name: Text }[] {
  return reports.flatMap(({ sections }) => sections.map(({ id, title }) => ({ id, name: title })));
}
