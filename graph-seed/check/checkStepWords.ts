/**
 * A step of a tour may only claim what its quotes say. What can be told of that by looking: whom it names, which figures
 * it gives, and whether it says that one thing came of another, which no relation ever says.
 */
import type { Entity } from '../model.ts';
import type { Problem } from '../parse/Problem.ts';
import { problemAt } from '../parse/readFields.ts';
import type { TourStepDraft } from '../read/readTour.ts';
import { foldWidth } from '../text/foldText.ts';
import { findFigureFaults } from './checkStepFigures.ts';
import type { StepGround } from './checkTour.ts';
import { createIsQuoted } from './createIsQuoted.ts';
import type { FindMentions, Mention } from './findMentions.ts';

const FIELDS = ['title', 'body', 'note'] as const;
const LANGUAGES = ['zh', 'en'] as const;

/** What fits on a slide, at a size that is read from the back row. */
export const MOST_LINES = 3;
const LINE_CHARACTERS = { zh: 12, en: 26 };
export const MOST_CHARACTERS = {
  title: { zh: 12, en: 36 },
  body: { zh: MOST_LINES * LINE_CHARACTERS.zh, en: MOST_LINES * LINE_CHARACTERS.en },
};

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
  if (length > most) {
    const fix = `keep to ${most}, or make two steps of it`;
    return [problem(words, `the ${field} has ${length} characters`, fix)];
  }
  return field === 'body' ? checkLines(words) : [];
}

/** A line that is too long for a slide takes two there. */
function checkLines(words: Words): Problem[] {
  const room = LINE_CHARACTERS[words.language];
  const lines = words.words.split('\n').map(({ length }) => Math.ceil(length / room));
  const taken = lines.reduce((sum, count) => sum + count, 0);
  if (taken <= MOST_LINES) return [];
  const fix = `keep to ${MOST_LINES}, with ${room} characters in a line`;
  return [problem(words, `the body takes ${taken} lines of a slide`, fix)];
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

function checkFigures(words: Words, told: Told): Problem[] {
  // A note may say what a figure is not.
  const isToBeExact = words.field !== 'note';
  const faults = findFigureFaults(words.words, words.language, told, isToBeExact);
  return faults.map(({ fault, fix }) => problem(words, `the ${words.field} ${fault}`, fix));
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
