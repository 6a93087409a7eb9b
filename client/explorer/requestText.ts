import {
  ReportTextDocument,
  TextEntitiesDocument,
  TextRelationsDocument,
  type ReportTextQuery,
  type TextEntityFragment,
  type TextQuoteFragment,
  type TextRelationFragment,
} from '../api/operations.generated.ts';
import { RequestError } from '../api/RequestError.ts';
import { request } from '../api/request.ts';
import { requestPages } from '../api/requestPages.ts';
import { keepNames } from './knownNames.ts';

export type TextQuote = TextQuoteFragment;
export type TextEntity = TextEntityFragment;
export type TextRelation = TextRelationFragment;
type Asked = NonNullable<ReportTextQuery['report']>;

/** A report's text with all that quotes it: offsets are UTF-16 code units in `text`, ends exclusive. */
export interface ReportText extends Asked {
  /** With the quotes of this report alone, in text order. */
  entities: readonly TextEntity[];
  relations: readonly TextRelation[];
}

/** Of a claim that several reports quote, the quotes of one. */
function keepOwn<Claim extends { evidence: readonly TextQuote[] }>(
  claims: readonly Claim[],
  report: string,
): Claim[] {
  return claims.map((claim) => ({
    ...claim,
    evidence: claim.evidence.filter((quote) => quote.report.id === report),
  }));
}

/** The whole text of a report, and every entity and relation that quotes it. */
export async function requestText(id: string, signal: AbortSignal): Promise<ReportText> {
  const [{ report }, entities, relations] = await Promise.all([
    request(ReportTextDocument, { id }, signal),
    requestPages(
      async (after) =>
        (await request(TextEntitiesDocument, { report: id, after }, signal)).entities,
    ),
    requestPages(
      async (after) =>
        (await request(TextRelationsDocument, { report: id, after }, signal)).relations,
    ),
  ]);
  if (!report) throw new RequestError('BAD_RESPONSE', `The graph has no report ${id}.`);
  keepNames(entities);
  return { ...report, entities: keepOwn(entities, id), relations: keepOwn(relations, id) };
}
