import { JoinedDocument, RevisionDocument, type JoinedQuery } from '../api/operations.generated.ts';
import { request } from '../api/request.ts';

/** Entities with all their neighbours, and the relations among all these. */
export type Joined = JoinedQuery['neighbourhood'];

export async function requestJoined(ids: readonly string[], signal: AbortSignal): Promise<Joined> {
  return (await request(JoinedDocument, { ids: [...ids] }, signal)).neighbourhood;
}

/** Names the content of the graph that the server has now. */
export async function requestRevision(signal?: AbortSignal): Promise<string> {
  return (await request(RevisionDocument, {}, signal)).graph.revision;
}
