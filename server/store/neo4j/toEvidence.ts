import type { Evidence } from '../../../graph-seed/model.ts';
import type { QuoteProperties } from './graphFormat.ts';

/** The quotes of an entity or a relation of `report`, in their order. */
export function toEvidence(properties: QuoteProperties, report: string): Evidence[] {
  return properties.quotes.map((quote, index) => ({
    report,
    section: at(properties.quoteSections, index),
    sentenceStart: at(properties.quoteSentences, index),
    quote,
    start: at(properties.quoteStarts, index),
    end: at(properties.quoteEnds, index),
  }));
}

function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) {
    throw new Error(
      'The database holds quotes without their places; run `npm run seed:load` again.',
    );
  }
  return item;
}
