import { stringify } from 'yaml';
import { findPrefixes } from './findPrefixes.ts';
import type { QuoteFinding, WantedQuote } from './findQuote.ts';
import type { Span } from '../text/toSentences.ts';

/** Above this a list of places is no help. */
const MOST_PLACES = 10;
const MOST_CHARACTERS = 40;

type Explained = Exclude<QuoteFinding, { kind: 'FOUND' }>;
export type FaultAndFix = [fault: string, fix: string];

/** Why a quote has no one place in the text, and what to write. */
export function explainQuote(text: string, quote: WantedQuote, finding: Explained): FaultAndFix {
  const { exact, prefix } = quote;
  const at = ({ start, end }: Span) => `“${text.slice(start, end)}” (${toLine(text, start)})`;
  switch (finding.kind) {
    case 'ABSENT':
      if (text.includes(exact))
        return [
          `the quote “${exact}” stands in the title lines only, which belong to no section`,
          'quote the report’s body',
        ];
      return [
        `the quote “${exact}” is not in the text`,
        finding.nearest
          ? `the nearest passage is ${at(finding.nearest)}`
          : 'nothing in report.txt is like it; copy the words from there',
      ];
    case 'VARIANT': {
      const forms = [...new Set(finding.spans.map(({ start, end }) => text.slice(start, end)))];
      return [
        `the quote “${exact}” differs from the text in width, quotation marks or spaces`,
        `paste ${forms.map(toYaml).join(' or ')}`,
      ];
    }
    case 'AMBIGUOUS':
      return [
        `the quote “${exact}”${prefix === undefined ? '' : ` after “${prefix}”`} stands ${finding.spans.length} times`,
        `say which: ${listPrefixes(text, exact, finding.spans)}`,
      ];
    case 'MISFIT':
      return [
        `the quote “${exact}” never stands after “${prefix ?? ''}”`,
        finding.spans.length === 1
          ? 'take the prefix out: the quote stands once'
          : `write ${listPrefixes(text, exact, finding.spans)}`,
      ];
  }
}

/** What is wrong with a quote that has its place: it crosses a sentence, or is long, or says why when it is not. */
export function checkQuoteLength(
  { exact, wide }: { exact: string; wide?: string | undefined },
  span: Span,
  sentence: Span,
): FaultAndFix | null {
  if (span.end > sentence.end)
    return [
      `the quote “${exact}” goes beyond the end of a sentence`,
      'give one quote for each sentence, under `quotes`',
    ];
  const length = Array.from(exact).length;
  if (length > MOST_CHARACTERS && wide === undefined)
    return [
      `the quote “${exact}” has ${length} characters`,
      `shorten it to ${MOST_CHARACTERS}, split it under \`quotes\`, or say why not: { exact: …, wide: … }`,
    ];
  if (length <= MOST_CHARACTERS && wide !== undefined)
    return [
      `the quote “${exact}” has ${length} characters and needs no \`wide\``,
      'take `wide` out',
    ];
  return null;
}

function listPrefixes(text: string, exact: string, spans: readonly Span[]): string {
  const choices = findPrefixes(text, spans).map((prefix, index) => {
    const line = toLine(text, spans[index]?.start ?? 0);
    return prefix === null
      ? `a longer quote (${line}, where nothing stands before it)`
      : `${toYaml({ exact, prefix })} (${line})`;
  });
  const rest = choices.length - MOST_PLACES;
  return (
    choices.slice(0, MOST_PLACES).join(' or ') +
    (rest > 0 ? `, or ${rest} more: quote more words` : '')
  );
}

/** As it can be pasted into YAML, in quotes where it must be. */
function toYaml(value: string | WantedQuote): string {
  return stringify(value, { collectionStyle: 'flow', lineWidth: 0, singleQuote: true }).trim();
}

function toLine(text: string, offset: number): string {
  return `line ${text.slice(0, offset).split('\n').length}`;
}
