/**
 * A step of a tour may only claim what its quotes say. What can be told of that by looking: whom it names, which figures
 * it gives, and whether it says that one thing came of another, which no relation ever says.
 */
import type { Entity, Evidence } from '../model.ts';
import type { Problem } from '../parse/Problem.ts';
import { problemAt } from '../parse/readFields.ts';
import type { TourStepDraft } from '../read/readTour.ts';
import { findFigures } from '../text/findFigures.ts';
import { foldWidth } from '../text/foldText.ts';
import type { StepGround } from './checkTour.ts';
import type { FindMentions, Mention } from './findMentions.ts';

const FIELDS = ['title', 'body', 'note'] as const;
const LANGUAGES = ['zh', 'en'] as const;

/** What fits on a slide, at a size that is read from the back row. */
export const MOST_LINES = 3;
export const MOST_CHARACTERS = { title: { zh: 24, en: 60 }, body: { zh: 90, en: 260 } };

const CAUSES = {
  zh: /因此|从而|因为|由于|使得|导致|促使|促成|得益于|归功于|有赖于|受益于/gu,
  en: /\b(?:because|therefore|thus|hence|thanks to|as a result|resulted? in|resulting|led to|leads to|caused?|causes|owing to|due to)\b/giu,
};

export function checkStepWords(
  step: TourStepDraft,
  shown: StepGround,
  findMentions: FindMentions,
): Problem[] {
  const told = { ...shown, said: new Set(toSaid(shown).map(({ id }) => id)), findMentions };
  return FIELDS.flatMap((field) =>
    LANGUAGES.flatMap((language) => {
      const words = step.fields[field]?.[language];
      if (words === undefined) return [];
      const at = { step, field, language, words };
      return [
        ...(field === 'note' ? [] : checkLength(at, field)),
        ...checkMentions(at, told),
        ...checkFigures(at, told),
        ...checkCauses(at, told),
      ];
    }),
  );
}

interface Words {
  step: TourStepDraft;
  field: (typeof FIELDS)[number];
  language: 'zh' | 'en';
  words: string;
}
interface Told extends StepGround {
  /** Ids of the entities of which the quotes say something. */
  said: ReadonlySet<string>;
  findMentions: FindMentions;
}

/**
 * The ends of relations of which a quote stands within those of the step, and the entities that have one there
 * themselves. A subject that the sentence leaves out is not said.
 */
function toSaid({ entities, relations, evidence }: StepGround): Entity[] {
  const isQuoted = createIsQuoted(evidence);
  const ends = relations
    .filter(isQuoted)
    .flatMap(({ source, target, agent }) => (agent === 'IMPLIED' ? [target] : [source, target]));
  return entities.filter((entity) => isQuoted(entity) || ends.includes(entity.id));
}

function createIsQuoted(quotes: readonly Evidence[]) {
  return (claim: { evidence: readonly Evidence[] }): boolean =>
    claim.evidence.some(({ start, end }) =>
      quotes.some((quote) => quote.start <= start && end <= quote.end),
    );
}

function problem({ step, field, language }: Words, fault: string, fix: string): Problem {
  return problemAt(step, [field, language], fault, fix);
}

function checkLength(words: Words, field: 'title' | 'body'): Problem[] {
  const lines = words.words.split('\n').length;
  const most = MOST_CHARACTERS[field][words.language];
  const { length } = words.words;
  if (field === 'body' && lines > MOST_LINES)
    return [problem(words, `the ${field} has ${lines} lines`, `keep to ${MOST_LINES}`)];
  if (field === 'title' && lines > 1)
    return [problem(words, 'the title has a line break', 'join its lines')];
  if (length <= most) return [];
  const fix = `keep to ${most}, or make two steps of it`;
  return [problem(words, `the ${field} has ${length} characters`, fix)];
}

function checkMentions(words: Words, { said, findMentions, evidence }: Told): Problem[] {
  const mentions = findMentions(words.words, words.language);
  const isSaid = ({ words: name, entities }: Mention): boolean =>
    entities.some(({ id }) => said.has(id)) ||
    evidence.some(({ quote }) => foldWidth(quote).includes(name));
  const unsaid = mentions.filter((mention) => !isSaid(mention));
  return unsaid.map(({ words: name, entities }) => {
    const slugs = entities.map(({ id }) => id.slice(id.indexOf('.') + 1));
    const fault = `the ${words.field} names “${name}”, and no quote of the step says anything of it`;
    const fix = `add a relation of ${slugs.join(' or ')} with its quote, or leave the name out`;
    return problem(words, fault, fix);
  });
}

function checkFigures(words: Words, { evidence, entities }: Told): Problem[] {
  const quoted = evidence.flatMap(({ quote }) => listFigures(quote));
  const measured = entities
    .filter(createIsQuoted(evidence))
    .flatMap(({ measure }) => measure?.value ?? []);
  const known = new Set([...quoted.flatMap(toValues), ...measured.map(String)]);
  return listFigures(words.words)
    .filter((figure) => !toValues(figure).some((value) => known.has(value)))
    .map(({ text }) => {
      const fault = `the ${words.field} gives the figure ${text}, and no quote of the step does`;
      return problem(words, fault, 'quote the words that give it, or leave it out');
    });
}

interface Figure {
  text: string;
  /** What follows at once, such as 万. */
  unit: string;
}

function listFigures(text: string): Figure[] {
  return findFigures(text, { start: 0, end: text.length }).map(({ start, end }) => ({
    text: foldWidth(text.slice(start, end)),
    unit: text.charAt(end),
  }));
}

/** As written, and as a number where it is one: 4.1万 is 41000 and so is 41,000. */
function toValues({ text, unit }: Figure): string[] {
  const plain = text.replaceAll(',', '');
  if (!/^\d+(\.\d+)?$/.test(plain)) return [text];
  const times = unit === '万' ? 10_000 : unit === '亿' ? 100_000_000 : 1;
  return [String(Number((Number(plain) * times).toPrecision(12)))];
}

function checkCauses(words: Words, { evidence }: Told): Problem[] {
  const found = words.words.match(CAUSES[words.language]) ?? [];
  const isQuoted = (word: string): boolean => evidence.some(({ quote }) => quote.includes(word));
  return [...new Set(found)]
    .filter((word) => !isQuoted(word))
    .map((word) => {
      const fault = `the ${words.field} says “${word}”, and no relation says that one thing came of another`;
      return problem(words, fault, 'tell the two one after the other');
    });
}
