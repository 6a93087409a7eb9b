import { checkInteger } from '../api/checkArgument.ts';
import type { Context } from '../api/Context.ts';
import type { QueryOverviewArgs } from '../generated/schema.generated.ts';
import type { Subgraph } from '../store/GraphStore.ts';
import { listEntities } from './filters.ts';

/**
 * The first entities of the text that pass, and what is among them. The entities are those of the second statement, so that all of
 * the answer is of one graph, also where another is loaded in between.
 */
export async function getOverview(
  _: unknown,
  { reports, entities, relations, limit: asked }: QueryOverviewArgs,
  context: Context,
): Promise<Subgraph> {
  const { store, loaders } = context;
  const limit = checkInteger('limit', asked, { min: 1, max: 1000, fallback: 1000 });
  const filter = { ...entities, reports: both(reports, entities?.reports) };
  const first = await listEntities(filter, 'TEXT', { offset: 0, limit }, context);
  const found = await store.getNeighbourhood({
    ids: first.items.map(({ id }) => id),
    depth: 0,
    direction: 'BOTH',
    filter: relations ?? {},
    limit,
  });
  loaders.remember(found.entities);
  return { ...found, truncated: first.total > first.items.length };
}

/** What is in both lists; an absent one lets all pass. */
function both(
  some: string[] | null | undefined,
  others: string[] | null | undefined,
): string[] | null {
  if (!some || !others) return some ?? others ?? null;
  return some.filter((each) => others.includes(each));
}
