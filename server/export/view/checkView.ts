import { toSpellingFix } from '../../../graph-seed/parse/findNearest.ts';
import type { GraphStore } from '../../store/GraphStore.ts';
import { RequestError } from '../RequestError.ts';
import type { ExportView } from './ExportView.ts';

/** Throws `RequestError` where the view names something that the graph does not hold. */
export async function checkView(store: GraphStore, { entities }: ExportView): Promise<void> {
  await checkEntities(store, entities.ids ?? []);
  const { categories, indicators, concepts, reports, sections } = entities;
  if (categories || indicators || concepts) {
    const ontology = await store.getOntology();
    checkNames('categories', 'category', categories, toIds(ontology.categories));
    checkNames('indicators', 'indicator', indicators, toIds(ontology.indicators));
    checkNames('concepts', 'concept', concepts, toIds(ontology.concepts));
  }
  if (reports || sections) {
    const all = await store.listReports();
    checkNames('reports', 'report', reports, toIds(all));
    checkNames('sections', 'section', sections, toIds(all.flatMap((report) => report.sections)));
  }
}

/** Entities may be too many to look for the one that is spelt most like it. */
async function checkEntities(store: GraphStore, ids: readonly string[]): Promise<void> {
  const found = await store.getEntities(ids);
  const unknown = ids.find((_, at) => !found[at]);
  if (unknown !== undefined)
    throw new RequestError(
      400,
      `ids: there is no entity “${unknown}”; look its id up with the API’s search, it has the form <report>.<slug>.`,
    );
}

function checkNames(
  parameter: string,
  what: string,
  given: readonly string[] | null | undefined,
  known: readonly string[],
): void {
  const unknown = given?.find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const fix = toSpellingFix(unknown, known, `ask the API for each ${what} that there is`);
  throw new RequestError(400, `${parameter}: there is no ${what} “${unknown}”; ${fix}.`);
}

function toIds(items: readonly { id: string }[]): string[] {
  return items.map(({ id }) => id);
}
