import {
  MyTourNodesDocument,
  MyTourReportDocument,
  type MyTourNodesQuery,
} from '../../api/operations.generated.ts';
import { request } from '../../api/request.ts';
import { toPortions } from '../../api/toPortions.ts';
import type { Text } from '../../messages/Language.ts';
import { keepNames } from '../knownNames.ts';
import type { Tour, TourStep } from '../requestTours.ts';
import { tourStore } from './browserTours.ts';
import { toMyTourId, type MyStep, type MyTour } from './MyTour.ts';

type Node = NonNullable<MyTourNodesQuery['nodes'][number]>;
type ToldEntity = Extract<Node, { degree: unknown }>;
type ToldRelation = Extract<Node, { source: unknown }>;

/** Of one request: what the server takes at most. */
const MOST_ASKED = 100;

/** What the graph has of some ids. */
interface Known {
  entities: ReadonlyMap<string, ToldEntity>;
  relations: ReadonlyMap<string, ToldRelation>;
}

/** The ends of a relation, by its slug: `<source>~<TYPE>~<target>`, then `~2` where the triple repeats. */
function listEnds(relation: string): string[] {
  const [source = '', , target = ''] = relation.split('~');
  return [source, target].filter((slug) => slug !== '');
}

async function requestKnown(ids: readonly string[], signal: AbortSignal): Promise<Known> {
  const answers = await Promise.all(
    toPortions(ids, MOST_ASKED).map((portion) =>
      request(MyTourNodesDocument, { ids: portion }, signal),
    ),
  );
  const nodes = answers
    .flatMap((answer): readonly (Node | null)[] => answer.nodes)
    .filter((node) => node !== null);
  const entities = nodes.filter((node) => 'degree' in node);
  const relations = nodes.filter((node) => 'source' in node);
  keepNames(entities);
  return {
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    relations: new Map(relations.map((relation) => [relation.id, relation])),
  };
}

/** A text that is written in one language alone is told in that one. */
function toTold({ zh, en }: Text): Text {
  return { zh: zh || en, en: en || zh };
}

const isBlank = ({ zh, en }: Text): boolean => zh.trim() === '' && en.trim() === '';

function toStep(tour: MyTour, step: MyStep, known: Known): TourStep {
  const toId = (slug: string): string => `${tour.report}.${slug}`;
  const relations = step.relations.flatMap((slug) => known.relations.get(toId(slug)) ?? []);
  const ends = relations.flatMap(({ source, target }) => [source.id, target.id]);
  const ids = new Set([...step.entities.map(toId), ...ends]);
  const entities = [...ids].flatMap((id) => known.entities.get(id) ?? []);
  const quoted = [...relations, ...entities].flatMap(({ evidence }) => evidence);
  const evidence = step.quotes.flatMap(
    (quote) => quoted.find((each) => each.quote === quote) ?? [],
  );
  const shown = new Set(entities.map(({ id }) => id));
  return {
    id: `${toMyTourId(tour.slug)}.${step.id}`,
    title: toTold(step.title),
    // A slide that says nothing yet has its title in large.
    body: toTold(isBlank(step.body) ? step.title : step.body),
    entities,
    relations,
    focus: step.focus.map((slug) => ({ id: toId(slug) })).filter(({ id }) => shown.has(id)),
    layout: step.layout,
    places: Object.entries(step.places)
      .map(([slug, [column, row]]) => ({ entity: { id: toId(slug) }, column, row }))
      .filter(({ entity }) => shown.has(entity.id)),
    note: isBlank(step.note) ? null : toTold(step.note),
    evidence,
    missing: [
      ...step.entities.filter((slug) => !known.entities.has(toId(slug))),
      ...step.relations.filter((slug) => !known.relations.has(toId(slug))),
    ],
  };
}

/** What the graph has of all that a tour names. */
export interface TourKnown extends Known {
  report: Tour['report'];
}

/** Ids of all that a tour's steps show. */
function listNamed({ report, steps }: MyTour): string[] {
  const slugs = steps.flatMap(({ entities, relations }) => [
    ...entities,
    ...relations,
    ...relations.flatMap(listEnds),
  ]);
  return [...new Set(slugs)].map((slug) => `${report}.${slug}`);
}

/** Names what `requestTourKnown` would ask for: equal for tours that name the same. */
export const toKnownKey = (tour: MyTour): string =>
  `told ${tour.report} ${listNamed(tour).toSorted().join(' ')}`;

export async function requestTourKnown(tour: MyTour, signal: AbortSignal): Promise<TourKnown> {
  const [known, { report }] = await Promise.all([
    requestKnown(listNamed(tour), signal),
    request(MyTourReportDocument, { id: tour.report }, signal),
  ]);
  // Of a report that the graph does not have, nothing is known.
  const source = { url: null, publishedOn: null, retrievedOn: null };
  return { ...known, report: report ?? { id: tour.report, source } };
}

/** A tour as it is told; what the graph does not have of it is left out, and named in `missing`. */
export function toToldTour(tour: MyTour, known: TourKnown): Tour {
  return {
    id: toMyTourId(tour.slug),
    title: toTold(tour.title),
    summary: toTold(tour.summary),
    report: known.report,
    steps: tour.steps.map((step) => toStep(tour, step, known)),
  };
}

/** The tour that this browser keeps under the slug; null where it keeps none. */
export async function requestMyTour(slug: string, signal: AbortSignal): Promise<Tour | null> {
  const tour = tourStore.find(slug);
  return tour && toToldTour(tour, await requestTourKnown(tour, signal));
}
