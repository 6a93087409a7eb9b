import { checkInteger } from '../api/checkArgument.ts';
import type { Context } from '../api/Context.ts';
import type { QueryOverviewArgs } from '../generated/schema.generated.ts';
import type { Subgraph } from '../store/GraphStore.ts';

/**
 * The first entities of the text, and what is among them. The entities are those of the second statement, so that all of
 * the answer is of one graph, also where another is loaded in between.
 */
export async function getOverview(
  _: unknown,
  { reports, limit: asked }: QueryOverviewArgs,
  { store, loaders }: Context,
): Promise<Subgraph> {
  const limit = checkInteger('limit', asked, { min: 1, max: 1000, fallback: 1000 });
  const first = await store.listEntities({ reports: reports ?? null }, 'TEXT', {
    offset: 0,
    limit,
  });
  const found = await store.getNeighbourhood({
    ids: first.items.map(({ id }) => id),
    depth: 0,
    direction: 'BOTH',
    filter: {},
    limit,
  });
  loaders.remember(found.entities);
  return { ...found, truncated: first.total > first.items.length };
}
