import { findOccurrences } from './findOccurrences.ts';
import { findPassage } from './findPassage.ts';
import { foldText, toOriginalSpan } from '../text/foldText.ts';
import type { Span } from '../text/toSentences.ts';

export interface WantedQuote {
  exact: string;
  /** The characters right before it. */
  prefix?: string | undefined;
}

export type QuoteFinding =
  | { kind: 'FOUND'; span: Span }
  /** It stands several times where it was looked for. */
  | { kind: 'AMBIGUOUS'; spans: Span[] }
  /** It stands there, but never after the prefix. */
  | { kind: 'MISFIT'; spans: Span[] }
  /** Passages that differ in width, quotation marks or spaces only. */
  | { kind: 'VARIANT'; spans: Span[] }
  /** It does not stand there; the passage most like it, if any is. */
  | { kind: 'ABSENT'; nearest: Span | null };

/** Looks for a quote in each scope in turn: the first that holds it decides. */
export function findQuote(
  text: string,
  { exact, prefix = '' }: WantedQuote,
  scopes: readonly Span[],
): QuoteFinding {
  for (const scope of scopes) {
    const spans = findOccurrences(text, exact, scope).filter(({ start }) =>
      text.slice(0, start).endsWith(prefix),
    );
    const [span] = spans;
    if (span) return spans.length === 1 ? { kind: 'FOUND', span } : { kind: 'AMBIGUOUS', spans };
  }
  for (const scope of prefix === '' ? [] : scopes) {
    const spans = findOccurrences(text, exact, scope);
    if (spans.length > 0) return { kind: 'MISFIT', spans };
  }
  for (const scope of scopes) {
    const spans = findVariants(text, exact, scope);
    if (spans.length > 0) return { kind: 'VARIANT', spans };
  }
  return { kind: 'ABSENT', nearest: findPassage(text, exact, scopes) };
}

function findVariants(text: string, exact: string, scope: Span): Span[] {
  const passage = foldText(text.slice(scope.start, scope.end));
  const words = foldText(exact).text;
  const whole = { start: 0, end: passage.text.length };
  return findOccurrences(passage.text, words, whole).map(({ start }) => {
    const span = toOriginalSpan(passage, start, words.length);
    return { start: scope.start + span.start, end: scope.start + span.end };
  });
}
