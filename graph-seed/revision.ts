import { createHash } from 'node:crypto';

/** Names a graph's content by the digests of its ontology and reports, whatever their order: 12 hex digits. */
export function graphRevision(
  ontologyDigest: string,
  reportDigests: readonly { id: string; digest: string }[],
): string {
  const reports = [...reportDigests].sort((a, b) => (a.id < b.id ? -1 : 1));
  const lines = [ontologyDigest, ...reports.map(({ id, digest }) => `${id} ${digest}`)];
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 12);
}
