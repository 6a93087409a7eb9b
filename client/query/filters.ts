/** The API's filters, as far as the explorer uses them, and what they let pass of a graph that is loaded. */
import type { Agent, Basis, EntityKind, RelationType } from '../api/operations.generated.ts';
import type { Hidden } from '../graph/Hidden.ts';
import type { CardEntity, GraphData, LineRelation } from '../graph/model.ts';
import { toSections } from '../graph/whyHidden.ts';

export interface EntityFilter {
  kinds?: readonly EntityKind[];
  categories?: readonly string[];
  /** A part stands for all its sections. */
  sections?: readonly string[];
}

export interface RelationFilter {
  types?: readonly RelationType[];
  bases?: readonly Basis[];
  /** Judges only relations that have an agent. */
  agents?: readonly Agent[];
  sections?: readonly string[];
  /** Both ends are of one of these kinds. */
  entityKinds?: readonly EntityKind[];
}

export interface Filters {
  entities: EntityFilter;
  relations: RelationFilter;
}

/** Every value of each facet, and which sections are parts of which. */
export interface Facets {
  kinds: readonly EntityKind[];
  categories: readonly string[];
  sections: readonly { id: string; part: { id: string } | null }[];
  types: readonly RelationType[];
}

export const BASES = ['STATED', 'JUXTAPOSED', 'INFERRED'] as const satisfies Basis[];
export const AGENTS = ['EXPLICIT', 'IMPLIED'] as const satisfies Agent[];

/** All but those that are hidden; undefined where that is all. */
function without<Value extends string>(
  all: readonly Value[],
  hidden: readonly string[],
): Value[] | undefined {
  const rest = all.filter((value) => !hidden.includes(value));
  return rest.length === all.length ? undefined : rest;
}

/** A part would bring back those of its sections that are hidden. */
function toShownSections(
  sections: Facets['sections'],
  hidden: readonly string[],
): string[] | undefined {
  const shown = without(
    sections.map(({ id }) => id),
    hidden,
  );
  const broken = new Set(
    sections.flatMap(({ id, part }) => (part && hidden.includes(id) ? [part.id] : [])),
  );
  return shown?.filter((id) => !broken.has(id));
}

function dropAbsent<Filter extends object>(filter: Filter): Filter {
  return Object.fromEntries(
    Object.entries(filter).filter(([, value]) => value !== undefined),
  ) as Filter;
}

/** What the API is to let pass where this is hidden, and, unless they are to be shown, relations with an implied agent. */
export function toFilters(hidden: Hidden, facets: Facets, showImplied: boolean): Filters {
  const sections = toShownSections(facets.sections, hidden.sections);
  const agents = without(AGENTS, showImplied ? hidden.agents : [...hidden.agents, 'IMPLIED']);
  return {
    entities: dropAbsent({
      kinds: without(facets.kinds, hidden.kinds),
      categories: without(facets.categories, hidden.categories),
      sections,
    } as EntityFilter),
    relations: dropAbsent({
      types: without(facets.types, hidden.types),
      bases: without(BASES, hidden.bases),
      agents,
      sections,
    } as RelationFilter),
  };
}

const isAmong = (list: readonly string[] | undefined, value: string): boolean =>
  list === undefined || list.includes(value);

/** By section, the part that it belongs to. */
export type Parts = ReadonlyMap<string, string>;

export function toParts(sections: Facets['sections']): Parts {
  return new Map(sections.flatMap(({ id, part }) => (part ? [[id, part.id] as const] : [])));
}

function standsIn(
  data: GraphData,
  parts: Parts,
  id: string,
  sections: readonly string[] | undefined,
): boolean {
  return (
    sections === undefined ||
    toSections(data, id).some(
      (section) => sections.includes(section) || sections.includes(parts.get(section) ?? ''),
    )
  );
}

export function passesEntity(
  data: GraphData,
  parts: Parts,
  entity: CardEntity,
  { kinds, categories, sections }: EntityFilter,
): boolean {
  return (
    isAmong(kinds, entity.kind) &&
    isAmong(categories, entity.category.id) &&
    standsIn(data, parts, entity.id, sections)
  );
}

export function passesRelation(
  data: GraphData,
  parts: Parts,
  { id, type, basis, agent, source, target }: LineRelation,
  filter: RelationFilter,
): boolean {
  return (
    isAmong(filter.types, type) &&
    isAmong(filter.bases, basis) &&
    (agent === null || isAmong(filter.agents, agent)) &&
    standsIn(data, parts, id, filter.sections) &&
    [source, target].every(({ id: end }) =>
      isAmong(filter.entityKinds, data.entities.get(end)?.kind ?? ''),
    )
  );
}
