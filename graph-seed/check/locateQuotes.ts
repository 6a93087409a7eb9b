import type { Evidence, Section } from '../model.ts';
import { checkQuoteLength, explainQuote } from '../quotes/explainQuote.ts';
import { findQuote } from '../quotes/findQuote.ts';
import type { Problem } from '../parse/Problem.ts';
import { problemAt } from '../parse/readFields.ts';
import type { Draft } from '../parse/readFields.ts';
import { findSectionAt, findSentenceAt, toOwnSpan } from '../text/ReportText.ts';
import type { ReportText } from '../text/ReportText.ts';
import type { Quote } from '../read/schemas.ts';

interface Quoting {
  quote?: Quote | undefined;
  quotes?: Quote[] | undefined;
}

/** Evidence for the quotes that have their place, in text order. */
export interface QuoteReading {
  evidence: Evidence[];
  problems: Problem[];
}

/** Faults in how the quotes are given: there must be some, under one of the two fields. */
export function checkQuoteFields(draft: Draft<Quoting>): Problem[] {
  const one = draft.written.quote !== undefined;
  const several = draft.written.quotes !== undefined;
  if (one && several)
    return [
      problemAt(draft, ['quotes'], '`quote` and `quotes` are both given', 'put all under `quotes`'),
    ];
  // An item without any field is reported as such.
  if (one || several || Object.keys(draft.written).length === 0) return [];
  return [problemAt(draft, [], 'quote is missing', 'quote the words of report.txt that say it')];
}

/**
 * Finds the quotes of an entity or relation, first in its file's section, then in the whole report.
 * Where the section is not known, an ambiguous quote is passed over, for the section may decide it.
 */
export function locateQuotes(
  draft: Draft<Quoting>,
  text: ReportText,
  section: Section | null,
): QuoteReading {
  const evidence: Evidence[] = [];
  const problems: Problem[] = [];
  const scopes = section ? [toOwnSpan(text, section), text.body] : [text.body];
  for (const { quote, path } of listQuotes(draft)) {
    const finding = findQuote(text.text, quote, scopes);
    if (finding.kind !== 'FOUND') {
      if (section || finding.kind !== 'AMBIGUOUS')
        problems.push(problemAt(draft, path, ...explainQuote(text.text, quote, finding)));
      continue;
    }
    const { start, end } = finding.span;
    const home = findSectionAt(text, start);
    const sentence = findSentenceAt(text, start);
    if (!home || !sentence) continue;
    const fault = checkQuoteLength(quote, finding.span, sentence);
    if (fault) problems.push(problemAt(draft, path, ...fault));
    if (evidence.some((other) => other.start === start && other.end === end)) {
      const again = `the quote “${quote.exact}” is given twice here`;
      problems.push(problemAt(draft, path, again, 'take one out'));
    }
    evidence.push({
      report: text.report,
      section: home.id,
      sentenceStart: sentence.start,
      quote: quote.exact,
      start,
      end,
    });
  }
  return { evidence: evidence.sort((a, b) => a.start - b.start || a.end - b.end), problems };
}

function listQuotes(draft: Draft<Quoting>) {
  const { quote, quotes } = draft.fields;
  const one = quote ? [{ quote, path: ['quote'] }] : [];
  return [...one, ...(quotes ?? []).map((item, at) => ({ quote: item, path: ['quotes', at] }))];
}
