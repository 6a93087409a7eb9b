import { checkInteger, checkSearchText } from '../api/checkArgument.ts';
import type { Context } from '../api/Context.ts';
import type {
  EntityFilter as EntityFilterInput,
  SearchResultResolvers,
} from '../generated/schema.generated.ts';
import type { SearchHit, SearchIndex, SearchOutcome } from '../search/SearchIndex.ts';
import type { GraphStore } from '../store/GraphStore.ts';
import { toCounts } from './counts.ts';
import { toStoreFilter } from './filters.ts';

/** The index finds and ranks; the store decides what the filter lets pass, so that it has one meaning. */
export async function searchEntities(
  text: string,
  first: number | null | undefined,
  filter: EntityFilterInput | null | undefined,
  { store, withIndex }: Context,
): Promise<SearchOutcome> {
  const limit = checkInteger('first', first, { min: 1, max: 100, fallback: 20 });
  const typed = checkSearchText('text', text);
  const { hits, suggest } = await withIndex(async (index) => {
    const found = index.search(typed);
    return {
      ...(filter ? await filterHits(found, filter, index, store) : await confirmHits(found, store)),
      suggest: () => (found.length === 0 ? index.suggest(typed) : []),
    };
  });
  const counts = new Map<string, number>();
  for (const { entity } of hits)
    for (const id of [entity.kind, entity.category]) counts.set(id, (counts.get(id) ?? 0) + 1);
  return { totalCount: hits.length, hits: hits.slice(0, limit), counts, suggest };
}

interface Hits {
  hits: readonly SearchHit[];
  /** Of the graph that they were held against. */
  revision: string;
}

async function confirmHits(hits: readonly SearchHit[], store: GraphStore): Promise<Hits> {
  return { hits, revision: (await store.getGraph()).revision };
}

async function filterHits(
  hits: readonly SearchHit[],
  filter: EntityFilterInput,
  index: SearchIndex,
  store: GraphStore,
): Promise<Hits> {
  const storeFilter = toStoreFilter(filter, index);
  const found = hits.map(({ entity }) => entity.id);
  const also = storeFilter.ids ? new Set(storeFilter.ids) : null;
  const ids = also ? found.filter((id) => also.has(id)) : found;
  const slice = { offset: 0, limit: ids.length };
  const { items, revision } = await store.listEntities({ ...storeFilter, ids }, 'TEXT', slice);
  const passing = new Set(items.map(({ id }) => id));
  return { hits: hits.filter(({ entity }) => passing.has(entity.id)), revision };
}

export const searchResult: SearchResultResolvers = {
  suggestions: ({ suggest }) => suggest(),
  facets: async ({ counts }, _, { loaders }) => {
    const { kinds, categories } = await loaders.getOntology();
    const facets = [...kinds, ...categories].map(({ id }) => ({ id, count: counts.get(id) ?? 0 }));
    return toCounts(
      facets.filter(({ count }) => count > 0),
      [...kinds, ...categories],
    );
  },
};
