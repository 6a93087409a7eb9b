import type { Entity, Evidence, Relation } from '../model.ts';
import { findNearest, toSpellingFix } from '../parse/findNearest.ts';
import type { Problem } from '../parse/Problem.ts';
import { problemAt, toPlace } from '../parse/readFields.ts';
import type { TourDraft, TourStepDraft } from '../read/readTour.ts';
import { checkStepPicture } from './checkStepPicture.ts';
import { checkStepWords } from './checkStepWords.ts';
import { createFindMentions, type FindMentions } from './findMentions.ts';

/** What of a report a tour may speak of. */
export interface TourGround {
  report: string;
  entities: readonly Entity[];
  relations: readonly Relation[];
}

/** What a step shows and quotes, as far as it could be found. */
export interface StepGround {
  /** The ends of `relations` included, once each, in the order in which the step names them. */
  entities: Entity[];
  relations: Relation[];
  evidence: Evidence[];
}

/** More cannot be told in one go. */
const MOST_STEPS = 40;

/** All that is wrong with a tour of this report, but for how its fields are written. Of one with too many steps, only that. */
export function checkTour(tour: TourDraft, ground: TourGround): Problem[] {
  const { steps } = tour;
  const tooMany = checkStepCount(tour);
  if (tooMany.length > 0) return tooMany;
  const findMentions = createFindMentions(ground.entities);
  return [
    ...checkStepIds(steps),
    ...steps.flatMap((step) => checkStep(step, ground, findMentions)),
  ];
}

/** Of a tour that has too many steps, whatever else is wrong with them: it is to be cut first. */
export function checkStepCount({ head, steps }: TourDraft): Problem[] {
  if (steps.length <= MOST_STEPS) return [];
  const fix = `keep to ${MOST_STEPS}, or make two tours of it`;
  return [problemAt(head, ['steps'], `the tour has ${steps.length} steps`, fix)];
}

/** What the step shows and quotes; what is not there is left out. */
export function toStepGround({ fields }: TourStepDraft, ground: TourGround): StepGround {
  const relations = find(fields.relations ?? [], ground.relations, ground.report);
  const ends = relations.flatMap(({ source, target }) => [source, target]);
  const named = (fields.entities ?? []).map((slug) => `${ground.report}.${slug}`);
  const entities = [...new Set([...named, ...ends])].flatMap(
    (id) => ground.entities.find((entity) => entity.id === id) ?? [],
  );
  const all = [...relations, ...entities].flatMap(({ evidence }) => evidence);
  const evidence = (fields.quotes ?? []).flatMap(
    (quote) => all.find((each) => each.quote === quote) ?? [],
  );
  return { entities, relations, evidence };
}

function find<T extends { id: string }>(
  slugs: readonly string[],
  all: readonly T[],
  report: string,
): T[] {
  return slugs.flatMap((slug) => all.find(({ id }) => id === `${report}.${slug}`) ?? []);
}

function checkStepIds(steps: readonly TourStepDraft[]): Problem[] {
  const first = new Map<string, TourStepDraft>();
  return steps.flatMap((step) => {
    const { id } = step.fields;
    const former = id === undefined ? undefined : first.get(id);
    if (id !== undefined && !former) first.set(id, step);
    if (!former) return [];
    const fault = `the id “${id ?? ''}” is taken at ${toPlace(former, ['id'])}`;
    return [problemAt(step, ['id'], fault, 'give the step another')];
  });
}

function checkStep(step: TourStepDraft, ground: TourGround, findMentions: FindMentions): Problem[] {
  const shown = toStepGround(step, ground);
  const problems = [
    ...checkShown(step, 'entities', ground.entities, ground.report),
    ...checkShown(step, 'relations', ground.relations, ground.report),
    ...checkTwice(step),
    ...checkShowsSomething(step),
  ];
  // What a misspelt id was meant to show would be missed in all that follows, and so would a misspelt quote.
  if (problems.length > 0) return problems;
  const quotes = checkQuotes(step, shown);
  const isQuoted = quotes.length === 0 && step.fields.quotes !== undefined;
  return [
    ...checkFocus(step, shown, ground.report),
    ...checkPlaces(step, shown, ground.report),
    ...quotes,
    ...(isQuoted ? checkStepPicture(step, shown) : []),
    ...(isQuoted ? checkStepWords(step, shown, findMentions) : []),
  ];
}

function checkShown(
  step: TourStepDraft,
  field: 'entities' | 'relations',
  known: readonly { id: string }[],
  report: string,
): Problem[] {
  const slugs = known.map(({ id }) => id.slice(report.length + 1));
  const all = new Set(slugs);
  const noun = field === 'entities' ? 'entity' : 'relation';
  return (step.fields[field] ?? []).flatMap((slug, at) => {
    if (all.has(slug)) return [];
    const fix = toSpellingFix(slug, slugs, `take it out`);
    return [problemAt(step, [field, at], `“${slug}” is no ${noun} of ${report}`, fix)];
  });
}

function checkTwice(step: TourStepDraft): Problem[] {
  return (['entities', 'relations', 'focus', 'quotes'] as const).flatMap((field) => {
    const items = step.fields[field] ?? [];
    return items.flatMap((item, at) =>
      items.indexOf(item) === at
        ? []
        : [problemAt(step, [field, at], `“${item}” is given twice`, 'take one out')],
    );
  });
}

function checkShowsSomething(step: TourStepDraft): Problem[] {
  const { entities, relations } = step.fields;
  if (!entities || !relations || entities.length + relations.length > 0) return [];
  const fix = 'name what is to be seen under entities or relations';
  return [problemAt(step, [], 'the step shows nothing', fix)];
}

function checkFocus(step: TourStepDraft, { entities }: StepGround, report: string): Problem[] {
  const slugs = entities.map(({ id }) => id.slice(report.length + 1));
  return (step.fields.focus ?? []).flatMap((slug, at) => {
    if (slugs.includes(slug)) return [];
    const fix = toSpellingFix(slug, slugs, 'show it under entities');
    return [problemAt(step, ['focus', at], `the step does not show “${slug}”`, fix)];
  });
}

function checkPlaces(step: TourStepDraft, { entities }: StepGround, report: string): Problem[] {
  const slugs = entities.map(({ id }) => id.slice(report.length + 1));
  const places = Object.entries(step.fields.places ?? {});
  return places.flatMap(([slug, [column, row]], at) => {
    if (!slugs.includes(slug)) {
      const fix = toSpellingFix(slug, slugs, 'show it under entities');
      return [problemAt(step, ['places', slug], `the step does not show “${slug}”`, fix)];
    }
    const former = places.slice(0, at).find(([, place]) => place[0] === column && place[1] === row);
    if (!former) return [];
    const fault = `“${slug}” is put where “${former[0]}” stands`;
    return [problemAt(step, ['places', slug], fault, 'give it another row or column')];
  });
}

function checkQuotes(step: TourStepDraft, { entities, relations }: StepGround): Problem[] {
  const quotes = [...relations, ...entities].flatMap(({ evidence }) =>
    evidence.map(({ quote }) => quote),
  );
  return (step.fields.quotes ?? []).flatMap((quote, at) => {
    if (quotes.includes(quote)) return [];
    const nearest =
      quotes.find((other) => other.includes(quote) || quote.includes(other)) ??
      findNearest(quote, quotes);
    const orElse = 'show the relation that quotes it';
    const fix = nearest === null ? orElse : `write “${nearest}”, or ${orElse}`;
    const fault = `nothing that the step shows quotes “${quote}”`;
    return [problemAt(step, ['quotes', at], fault, fix)];
  });
}
