import type { Span } from '../text/toSentences.ts';

/**
 * For each of the places of a quote the shortest prefix that tells it from the others; null where its line
 * begins before they differ.
 */
export function findPrefixes(text: string, spans: readonly Span[]): (string | null)[] {
  return spans.map(({ start }) => {
    const others = spans.filter((other) => other.start !== start);
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    for (let from = start - 1; from >= lineStart; from -= 1) {
      const prefix = text.slice(from, start);
      if (!others.some((other) => text.slice(0, other.start).endsWith(prefix))) return prefix;
    }
    return null;
  });
}
