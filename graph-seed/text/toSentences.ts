/** A run of a text: start and end offset in UTF-16 code units, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Sentences from an offset on: each ends after its 。 or at the end of its line. */
export function toSentences(text: string, from: number): Span[] {
  return [...text.slice(from).matchAll(/[^。\n]*。|[^。\n]+/g)].map(({ 0: sentence, index }) => ({
    start: from + index,
    end: from + index + sentence.length,
  }));
}
