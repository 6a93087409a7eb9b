import {
  CellRelationsDocument,
  IndicatorOutcomesDocument,
  IndicatorTermsDocument,
  type IndicatorTermsQuery,
} from '../api/operations.generated.ts';
import { request } from '../api/request.ts';
import { requestPages } from '../api/requestPages.ts';
import { toPortions } from '../api/toPortions.ts';
import type { Indicators } from '../graph/matrix/countMatrix.ts';
import type { RelationItem } from './requestClaims.ts';

export interface IndicatorAxis {
  /** In the order of the ontology. */
  terms: IndicatorTermsQuery['ontology']['indicators'];
  of: Indicators;
}

/** The indicators, and which outcome is measured under which. */
export async function requestIndicators(signal: AbortSignal): Promise<IndicatorAxis> {
  const [{ ontology }, outcomes] = await Promise.all([
    request(IndicatorTermsDocument, {}, signal),
    requestPages(async (after) => {
      return (await request(IndicatorOutcomesDocument, { after }, signal)).entities;
    }),
  ]);
  const measured = outcomes.flatMap((outcome) => {
    const id = 'measure' in outcome ? outcome.measure?.indicator?.id : undefined;
    return id === undefined ? [] : [[outcome.id, id] as const];
  });
  return { terms: ontology.indicators, of: new Map(measured) };
}

/** Of one request: each brings its ends and all its quotes. */
const MOST_ASKED = 50;

/** Relations with their quotes, in the order of the ids; what the graph does not have is not in it. */
export async function requestRelationItems(
  ids: readonly string[],
  signal: AbortSignal,
): Promise<RelationItem[]> {
  const answers = await Promise.all(
    toPortions(ids, MOST_ASKED).map(async (portion) =>
      request(CellRelationsDocument, { ids: portion }, signal),
    ),
  );
  return answers
    .flatMap(({ nodes }) => nodes)
    .filter((node) => node !== null && 'evidence' in node);
}
