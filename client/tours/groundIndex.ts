import type { TourGround } from '../../graph-seed/check/checkTour.ts';
import type { Entity, Relation } from '../../graph-seed/model.ts';
import type { MyStep } from '../explorer/tours/MyTour.ts';

/** What a report says, found by the slugs that its tours use. */
export interface GroundIndex {
  ground: TourGround;
  entities: ReadonlyMap<string, Entity>;
  relations: ReadonlyMap<string, Relation>;
  /** By slug of an entity, slugs of its relations in the order of the text. */
  relationsOf: ReadonlyMap<string, readonly string[]>;
  /** An id of this report without the report; null where it is another's. */
  toSlug: (id: string) => string | null;
}

/** A relation's ends, as slugs. */
export interface Ends {
  source: string;
  target: string;
}

export function indexGround(ground: TourGround): GroundIndex {
  const prefix = `${ground.report}.`;
  const cut = (id: string): string => id.slice(prefix.length);
  const relationsOf = new Map<string, string[]>();
  for (const { id, source, target } of ground.relations)
    for (const end of new Set([source, target]))
      relationsOf.set(cut(end), [...(relationsOf.get(cut(end)) ?? []), cut(id)]);
  return {
    ground,
    entities: new Map(ground.entities.map((entity) => [cut(entity.id), entity])),
    relations: new Map(ground.relations.map((relation) => [cut(relation.id), relation])),
    relationsOf,
    toSlug: (id) => (id.startsWith(prefix) ? cut(id) : null),
  };
}

/** The ends of a relation that the report has; null where it has none such. */
export function findEnds(index: GroundIndex, relation: string): Ends | null {
  const found = index.relations.get(relation);
  const source = found && index.toSlug(found.source);
  const target = found && index.toSlug(found.target);
  return source != null && target != null ? { source, target } : null;
}

type Shown = Pick<MyStep, 'entities' | 'relations'>;

/** Slugs of all entities that a step shows, those named by themselves first; what the report does not have is left out. */
export function listShown(index: GroundIndex, { entities, relations }: Shown): string[] {
  const ends = relations.flatMap((relation) => {
    const found = findEnds(index, relation);
    return found ? [found.source, found.target] : [];
  });
  return [...new Set([...entities.filter((slug) => index.entities.has(slug)), ...ends])];
}

/** A quote that a step can rest on, and whose it is. */
export interface ShownQuote {
  quote: string;
  /** Of a relation of the step; else of an entity alone. */
  ofRelation: boolean;
}

/** The quotes of what a step shows, each once: of its relations first. */
export function listQuotes(index: GroundIndex, shown: Shown): ShownQuote[] {
  const quotes = new Map<string, ShownQuote>();
  const add = (evidence: readonly { quote: string }[], ofRelation: boolean): void => {
    for (const { quote } of evidence)
      if (!quotes.has(quote)) quotes.set(quote, { quote, ofRelation });
  };
  for (const slug of shown.relations) add(index.relations.get(slug)?.evidence ?? [], true);
  for (const slug of listShown(index, shown)) add(index.entities.get(slug)?.evidence ?? [], false);
  return [...quotes.values()];
}

/** Of each relation its first quote, and of entities that are shown alone theirs: what a new step rests on. */
export function proposeQuotes(index: GroundIndex, { entities, relations }: Shown): string[] {
  const ends = new Set(listShown(index, { entities: [], relations }));
  const alone = entities.filter((slug) => !ends.has(slug));
  const quotes = [
    ...relations.map((slug) => index.relations.get(slug)?.evidence[0]?.quote),
    ...alone.map((slug) => index.entities.get(slug)?.evidence[0]?.quote),
  ];
  return [...new Set(quotes.filter((quote) => quote !== undefined))];
}

/** What is shown after a change, with the focus, the places and the quotes that it still has. */
export function toShownChange(
  index: GroundIndex,
  step: MyStep,
  shown: Shown,
): Pick<MyStep, 'entities' | 'relations' | 'focus' | 'places' | 'quotes'> {
  const before = new Set(listShown(index, step));
  const after = new Set(listShown(index, shown));
  const had = new Set(listQuotes(index, step).map(({ quote }) => quote));
  const has = new Set(listQuotes(index, shown).map(({ quote }) => quote));
  return {
    ...shown,
    // What was wrong before stays, to be mended; what this change takes away goes with it.
    focus: step.focus.filter((slug) => after.has(slug) || !before.has(slug)),
    places: Object.fromEntries(
      Object.entries(step.places).filter(([slug]) => after.has(slug) || !before.has(slug)),
    ),
    quotes: step.quotes.filter((quote) => has.has(quote) || !had.has(quote)),
  };
}
