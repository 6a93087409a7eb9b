import { NamesDocument } from '../../api/operations.generated.ts';
import { request } from '../../api/request.ts';
import { toPortions } from '../../api/toPortions.ts';
import { findName, keepNames } from '../knownNames.ts';
import { useLoaded } from '../useLoaded.ts';

/** What the server answers in one request. */
const MOST_ASKED = 100;

async function requestNames(ids: readonly string[], signal: AbortSignal): Promise<true> {
  const answers = await Promise.all(
    toPortions(ids, MOST_ASKED).map((part) => request(NamesDocument, { ids: part }, signal)),
  );
  for (const { neighbourhood } of answers) keepNames(neighbourhood.entities);
  return true;
}

/** Asks for the names of entities that nothing has named yet; until they are there, ids stand for them. */
export function useViewNames(ids: readonly string[]): void {
  const unknown = ids.filter((id) => findName(id) === null);
  useLoaded(unknown.length > 0 ? `names ${unknown.join(' ')}` : null, (signal) =>
    requestNames(unknown, signal),
  );
}
