/** The figures of a step are those of its quotes: the same number, and as exact as they give it. */
import { findFigures } from '../text/findFigures.ts';
import { foldWidth } from '../text/foldText.ts';
import type { StepGround } from './checkTour.ts';
import { createIsQuoted } from './createIsQuoted.ts';

export interface FigureFault {
  fault: string;
  fix: string;
}

interface Figure {
  /** As written. */
  text: string;
  /** As written, and as a number where it is one: 4.1万 is 41000 and so is 41,000. */
  values: string[];
  isOver: boolean;
}

/** Behind a figure, and behind the 万 or 亿 that belongs to it. */
const OVER_BEHIND = /^[万亿]?[余多]/u;
const OVER_BEFORE = {
  zh: /(?:超过?|逾|多于)$/u,
  en: /\b(?:over|more than|above|exceeding)\s+$/iu,
};
const PLAIN_NUMBER = /^\d+(?:\.\d+)?$/;
const TIMES = new Map([
  ['万', 10_000],
  ['亿', 100_000_000],
]);

export function findFigureFaults(
  words: string,
  language: 'zh' | 'en',
  { evidence, entities }: StepGround,
  isToBeExact: boolean,
): FigureFault[] {
  const quoted = evidence.flatMap(({ quote }) => listFigures(quote, 'zh'));
  const isQuoted = createIsQuoted(evidence);
  const measured = entities
    .filter(isQuoted)
    .flatMap(({ measure }) => measure?.value ?? [])
    .map(String);
  return listFigures(words, language).flatMap((figure) => {
    const same = quoted.filter(({ values }) =>
      values.some((value) => figure.values.includes(value)),
    );
    if (same.length === 0 && !figure.values.some((value) => measured.includes(value)))
      return [
        {
          fault: `gives the figure ${figure.text}, and no quote of the step does`,
          fix: 'quote the words that give it, or leave it out',
        },
      ];
    if (!isToBeExact || same.length === 0) return [];
    return same.some(({ isOver }) => isOver === figure.isOver)
      ? []
      : [toComparatorFault(figure, language)];
  });
}

function toComparatorFault({ text, isOver }: Figure, language: 'zh' | 'en'): FigureFault {
  if (isOver)
    return {
      fault: `gives ${text} as less than there were, and the quote gives it as it is`,
      fix: `write ${text} alone`,
    };
  return {
    fault: `gives ${text} as exact, and the quote says that there were more`,
    fix: language === 'zh' ? `write ${text}余` : `write over ${text}`,
  };
}

function listFigures(text: string, language: 'zh' | 'en'): Figure[] {
  return findFigures(text, { start: 0, end: text.length }).map(({ start, end }) => {
    const written = foldWidth(text.slice(start, end));
    return {
      text: written,
      values: toValues(written, text.charAt(end)),
      isOver: OVER_BEHIND.test(text.slice(end)) || OVER_BEFORE[language].test(text.slice(0, start)),
    };
  });
}

function toValues(text: string, unit: string): string[] {
  const plain = text.replaceAll(',', '');
  if (!PLAIN_NUMBER.test(plain)) return [text];
  return [String(Number((Number(plain) * (TIMES.get(unit) ?? 1)).toPrecision(12)))];
}
