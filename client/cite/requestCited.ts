import {
  CitedPassageDocument,
  CitedReportsDocument,
  type CitedReportsQuery,
} from '../api/operations.generated.ts';
import { request } from '../api/request.ts';
import {
  requestEntity,
  requestRelation,
  type EntityDetail,
  type RelationDetail,
} from '../explorer/requestClaims.ts';
import { readPassageId, type PassagePlace } from '../graph/passage.ts';
import type { Cited } from './Cited.ts';

export type CitedSource = CitedReportsQuery['reports'][number];

/** What the graph says of what is cited. */
export interface CitedFacts {
  sources: readonly CitedSource[];
  entities: readonly EntityDetail[];
  relation: RelationDetail | null;
  passage: (PassagePlace & { text: string }) | null;
  /** Ids that the graph does not have. */
  unknown: readonly string[];
}

async function requestPassage(id: string, signal: AbortSignal): Promise<CitedFacts['passage']> {
  const place = readPassageId(id);
  if (!place) return null;
  const { report } = await request(CitedPassageDocument, { ...place }, signal);
  const text = report?.passages.map((run) => run.text).join('') ?? '';
  // A passage that reaches over the text's end is another text's.
  return text.length === place.end - place.start ? { ...place, text } : null;
}

/** Rejects as `request` does. */
export async function requestCited(cited: Cited, signal: AbortSignal): Promise<CitedFacts> {
  const ids = cited.type === 'entities' ? cited.ids : [];
  const [{ reports: sources }, found, relation, passage] = await Promise.all([
    request(CitedReportsDocument, {}, signal),
    Promise.all(ids.map((id) => requestEntity(id, signal))),
    cited.type === 'relation' ? requestRelation(cited.id, signal) : null,
    cited.type === 'passage' ? requestPassage(cited.id, signal) : null,
  ]);
  const unknown =
    (cited.type === 'relation' && !relation) || (cited.type === 'passage' && !passage)
      ? [cited.id]
      : ids.filter((_, at) => found[at] === null);
  return {
    sources,
    entities: found.filter((entity) => entity !== null),
    relation,
    passage,
    unknown,
  };
}
