import { checkInteger, checkSearchText } from '../api/checkArgument.ts';
import type { Context } from '../api/Context.ts';
import type {
  EntityFilter as EntityFilterInput,
  SearchResultResolvers,
} from '../generated/schema.generated.ts';
import type { SearchHit, SearchOutcome } from '../search/SearchIndex.ts';
import { toCounts } from './counts.ts';
import { toEntityFilter } from './filters.ts';

/** The index finds and ranks; the store decides what the filter lets pass, so that it has one meaning. */
export async function searchEntities(
  text: string,
  first: number | null | undefined,
  filter: EntityFilterInput | null | undefined,
  context: Context,
): Promise<SearchOutcome> {
  const limit = checkInteger('first', first, { min: 1, max: 100, fallback: 20 });
  const typed = checkSearchText('text', text);
  const index = await context.getSearchIndex();
  const found = index.search(typed);
  const hits = filter ? await filterHits(found, filter, context) : found;
  const counts = new Map<string, number>();
  for (const { entity } of hits)
    for (const id of [entity.kind, entity.category]) counts.set(id, (counts.get(id) ?? 0) + 1);
  return { totalCount: hits.length, hits: hits.slice(0, limit), counts };
}

async function filterHits(
  hits: readonly SearchHit[],
  filter: EntityFilterInput,
  context: Context,
): Promise<SearchHit[]> {
  const storeFilter = await toEntityFilter(filter, context);
  const found = hits.map(({ entity }) => entity.id);
  const also = storeFilter.ids ? new Set(storeFilter.ids) : null;
  const ids = also ? found.filter((id) => also.has(id)) : found;
  const slice = { offset: 0, limit: ids.length };
  const page = await context.store.listEntities({ ...storeFilter, ids }, 'TEXT', slice);
  const passing = new Set(page.items.map(({ id }) => id));
  return hits.filter(({ entity }) => passing.has(entity.id));
}

export const searchResult: SearchResultResolvers = {
  facets: async ({ counts }, _, { loaders }) => {
    const { kinds, categories } = await loaders.getOntology();
    const facets = [...kinds, ...categories].map(({ id }) => ({ id, count: counts.get(id) ?? 0 }));
    return toCounts(
      facets.filter(({ count }) => count > 0),
      [...kinds, ...categories],
    );
  },
};
