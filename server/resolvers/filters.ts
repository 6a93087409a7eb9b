import { checkSearchText } from '../api/checkArgument.ts';
import type { Context } from '../api/Context.ts';
import type { EntityFilter as EntityFilterInput } from '../generated/schema.generated.ts';
import type { EntityFilter } from '../store/GraphStore.ts';

/** The store knows no text search: `text` becomes the ids that the search index finds. */
export async function toEntityFilter(
  filter: EntityFilterInput | null | undefined,
  context: Context,
): Promise<EntityFilter> {
  const { text, ...rest } = filter ?? {};
  if (text === null || text === undefined) return rest;
  const typed = checkSearchText('filter.text', text);
  const index = await context.getSearchIndex();
  return { ...rest, ids: index.search(typed).map(({ entity }) => entity.id) };
}
