import type { TourStep } from '../explorer/requestTours.ts';
import { toDiagramEntity } from '../panels/toDiagramEntity.ts';
import { toGroupText, type QuoteGroup } from '../panels/groupQuotes.ts';

/** The bases of the relations that a sentence bears out: where all share one, the rule beside the quote is in its style. */
export function toQuoteBasis({ relations }: Pick<TourStep, 'relations'>): string {
  const bases = new Set(relations.map(({ basis }) => basis));
  const [only] = bases;
  return bases.size === 1 && only ? only.toLowerCase() : 'stated';
}

/** The verb of one of the step's relations that stands in a quote; null where none does. */
export function toQuoteVerb(
  { relations, entities }: Pick<TourStep, 'relations' | 'entities'>,
  group: QuoteGroup,
): string | null {
  // A verb that is part of a name carries no relation there.
  const text = entities
    .flatMap((entity) => toDiagramEntity(entity).names)
    .toSorted((a, b) => b.length - a.length)
    .reduce((left, name) => left.replaceAll(name, '\n'), toGroupText(group).text);
  return (
    relations.map(({ verb }) => verb).find((verb) => verb != null && text.includes(verb)) ?? null
  );
}
