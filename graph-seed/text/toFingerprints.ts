import { toHash } from './toDigest.ts';
import { toSentences } from './toSentences.ts';

/**
 * One entry for each line of a report's text: the first 8 hex digits of the SHA-256 of each of its sentences,
 * apart by spaces. Kept in `report.yaml`, they tell where a changed text differs.
 */
export function toFingerprints(text: string): string[] {
  return text
    .replace(/\n$/, '')
    .split('\n')
    .map((line) =>
      toSentences(line, 0)
        .map(({ start, end }) => toHash(line.slice(start, end)).slice(0, 8))
        .join(' '),
    );
}
