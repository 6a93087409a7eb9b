import {
  EntityNamesDocument,
  WaysDocument,
  type EntityNamesQuery,
  type WaysQuery,
} from '../api/operations.generated.ts';
import { request } from '../api/request.ts';
import type { PathsAsked } from './Moment.ts';

/** A way between two entities: one relation fewer than entities, from the first to the last. */
export type Way = WaysQuery['paths'][number];
export type LinkedEntity = Way['entities'][number];
export type LinkedRelation = Way['relations'][number];
export type Ends = EntityNamesQuery;

/** How many ways the server answers at most. */
export const MOST_WAYS = 100;

/** Up to `MOST_WAYS`, best first; those with an implied agent only where that is asked for. */
export async function requestWays(
  { from, to, along, most }: PathsAsked,
  implied: boolean,
  signal: AbortSignal,
): Promise<Way[]> {
  const answer = await request(
    WaysDocument,
    {
      from,
      to,
      maxLength: most,
      direction: along ? 'OUT' : 'BOTH',
      filter: implied ? null : { agents: ['EXPLICIT'] },
    },
    signal,
  );
  return answer.paths;
}

/** What is known of the ends; null where the graph does not have one. */
export async function requestEnds(from: string, to: string, signal: AbortSignal): Promise<Ends> {
  return request(EntityNamesDocument, { from, to }, signal);
}
