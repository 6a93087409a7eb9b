import { toSpellingFix } from '../../graph-seed/parse/findNearest.ts';
import { RequestError } from '../export/RequestError.ts';
import type { GraphStore } from '../store/GraphStore.ts';

/** Throws `RequestError` where the graph has no such tour, or one without steps. */
export async function checkTour(store: Pick<GraphStore, 'listTours'>, id: string): Promise<void> {
  if (id.startsWith('my.'))
    throw new RequestError(
      400,
      `--tour: “${id}” is kept in a browser, out of reach of this command; open its handout there and print it.`,
    );
  const tours = await store.listTours();
  const tour = tours.find((each) => each.id === id);
  if (!tour) {
    const ids = tours.map((each) => each.id);
    const orElse = ids.length > 0 ? `use one of ${ids.join(', ')}` : 'the graph has none';
    throw new RequestError(
      404,
      `--tour: there is no tour “${id}”; ${toSpellingFix(id, ids, orElse)}.`,
    );
  }
  if (tour.steps.length === 0)
    throw new RequestError(400, `--tour: “${id}” has no steps: there is nothing to print.`);
}
