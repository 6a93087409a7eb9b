import { checkFinite, checkSearchText } from '../api/checkArgument.ts';
import type { Context } from '../api/Context.ts';
import type { EntityFilter as EntityFilterInput } from '../generated/schema.generated.ts';
import type { SearchIndex } from '../search/SearchIndex.ts';
import type { Entity } from '../../graph-seed/model.ts';
import type { EntityFilter, EntityOrder, Page, Slice } from '../store/GraphStore.ts';

/** The store knows no text search: `text` becomes the ids that the index finds. Throws BAD_USER_INPUT. */
export function toStoreFilter(filter: EntityFilterInput, index: SearchIndex): EntityFilter {
  const { text, ...rest } = checkFinite('filter', filter);
  if (text === null || text === undefined) return rest;
  const typed = checkSearchText('filter.text', text);
  return { ...rest, ids: index.search(typed).map(({ entity }) => entity.id) };
}

/** The same, with an index of the graph as it is now. */
export async function toEntityFilter(
  filter: EntityFilterInput,
  { store, withIndex }: Context,
): Promise<EntityFilter> {
  const { text, ...rest } = checkFinite('filter', filter);
  if (text === null || text === undefined) return rest;
  const found = await withIndex(async (index) => {
    const storeFilter = toStoreFilter(filter, index);
    return { storeFilter, revision: (await store.getGraph()).revision };
  });
  return found.storeFilter;
}

/** A run of the entities that pass. Only a filter with a text needs the index. */
export function listEntities(
  filter: EntityFilterInput,
  order: EntityOrder,
  slice: Slice,
  { store, withIndex }: Context,
): Promise<Page<Entity>> {
  const { text, ...rest } = checkFinite('filter', filter);
  if (text === null || text === undefined) return store.listEntities(rest, order, slice);
  return withIndex((index) => store.listEntities(toStoreFilter(filter, index), order, slice));
}
