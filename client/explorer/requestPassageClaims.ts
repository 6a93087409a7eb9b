import { PassageClaimsDocument } from '../api/operations.generated.ts';
import { request } from '../api/request.ts';
import type { PassagePlace } from '../graph/passage.ts';

/** The ids of all claims with a quote in the passage. */
export async function requestPassageClaims(
  { report, start, end }: PassagePlace,
  signal: AbortSignal,
): Promise<ReadonlySet<string>> {
  const answer = await request(PassageClaimsDocument, { report, start, end }, signal);
  const passages = answer.report?.passages ?? [];
  return new Set(passages.flatMap(({ claims }) => claims.map(({ id }) => id)));
}
