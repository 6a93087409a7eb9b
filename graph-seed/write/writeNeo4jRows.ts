import { int } from 'neo4j-driver';
import type { Integer } from 'neo4j-driver';
import type {
  EntityProperties,
  QuoteProperties,
  RelationProperties,
  ReportProperties,
  SectionProperties,
  SentenceProperties,
  TermList,
  TermProperties,
  TourProperties,
  TourStepProperties,
} from '../../server/store/neo4j/graphFormat.ts';
import type {
  Category,
  Covered,
  Entity,
  Evidence,
  Indicator,
  Ontology,
  Relation,
  RelationTypeInfo,
  Report,
  ReportGraph,
  Term,
  Tour,
} from '../model.ts';

function toQuoteProperties(evidence: readonly Evidence[]): QuoteProperties<Integer> {
  return {
    quotes: evidence.map(({ quote }) => quote),
    quoteStarts: evidence.map(({ start }) => int(start)),
    quoteEnds: evidence.map(({ end }) => int(end)),
    quoteSections: evidence.map(({ section }) => section),
    quoteSentences: evidence.map(({ sentenceStart }) => int(sentenceStart)),
  };
}

export function toEntityProperties(entity: Entity): EntityProperties<Integer> {
  const { id, report, kind, category, sortKey, aliases, collective, concept, measure } = entity;
  return {
    id,
    report,
    kind,
    category,
    name: entity.name.zh,
    nameEn: entity.name.en,
    sortKey,
    aliases,
    description: entity.description.zh,
    descriptionEn: entity.description.en,
    collective,
    concept,
    measureRaw: measure?.raw ?? null,
    measureValue: measure?.value ?? null,
    measureUnit: measure?.unit ?? null,
    measureComparator: measure?.comparator ?? null,
    measureStatus: measure?.status ?? null,
    measureScope: measure?.scope ?? null,
    measureIndicator: measure?.indicator ?? null,
    measureOf: measure?.of ?? null,
    ...toQuoteProperties(entity.evidence),
  };
}

export function toRelationProperties(relation: Relation): RelationProperties<Integer> {
  const { id, report, basis, agent, verb, note, evidence } = relation;
  return {
    id,
    report,
    basis,
    agent,
    verb,
    note: note?.zh ?? null,
    noteEn: note?.en ?? null,
    ...toQuoteProperties(evidence),
  };
}

export function toReportProperties({ report, digest }: ReportGraph): ReportProperties<Integer> {
  const { id, title, issuer, period, source, text, sha256, coverage } = report;
  const toCovered = ({ quoted, total }: Covered): Integer[] => [int(quoted), int(total)];
  return {
    id,
    title: title.zh,
    titleEn: title.en,
    issuer,
    period: int(period),
    sourceUrl: source.url,
    sourcePublishedOn: source.publishedOn,
    sourceRetrievedOn: source.retrievedOn,
    text,
    sha256,
    digest,
    coveredSentences: toCovered(coverage.sentences),
    coveredFigures: toCovered(coverage.figures),
    coveredCharacters: toCovered(coverage.characters),
    unquotedStarts: coverage.unquoted.map(({ start }) => int(start)),
    unquotedEnds: coverage.unquoted.map(({ end }) => int(end)),
  };
}

export function toSectionProperties({
  id: report,
  sections,
}: Report): SectionProperties<Integer>[] {
  return sections.map(({ id, part, number, title, start, end }, position) => ({
    id,
    report,
    position: int(position),
    number,
    part,
    title: title.zh,
    titleEn: title.en,
    start: int(start),
    end: int(end),
  }));
}

export function toSentenceProperties({
  id: report,
  sentences,
}: Report): SentenceProperties<Integer>[] {
  return sentences.map(({ text, translation, start, end }, position) => ({
    report,
    position: int(position),
    text,
    translation,
    start: int(start),
    end: int(end),
  }));
}

export function toTourProperties(tour: Tour, position: number): TourProperties<Integer> {
  const { id, report, title, summary } = tour;
  return {
    id,
    report,
    position: int(position),
    title: title.zh,
    titleEn: title.en,
    summary: summary.zh,
    summaryEn: summary.en,
  };
}

export function toTourStepProperties(tour: Tour): TourStepProperties<Integer>[] {
  return tour.steps.map((step, position) => ({
    id: step.id,
    report: tour.report,
    tour: tour.id,
    position: int(position),
    title: step.title.zh,
    titleEn: step.title.en,
    body: step.body.zh,
    bodyEn: step.body.en,
    entities: step.entities,
    relations: step.relations,
    focus: step.focus,
    layout: step.layout,
    placed: step.places.map(({ entity }) => entity),
    placeColumns: step.places.map(({ column }) => int(column)),
    placeRows: step.places.map(({ row }) => row),
    note: step.note?.zh ?? null,
    noteEn: step.note?.en ?? null,
    ...toQuoteProperties(step.evidence),
  }));
}

/** All terms of the ontology, each with its list and its place in it. */
export function toTermProperties(ontology: Ontology): TermProperties<Integer>[] {
  return [
    ...toTerms('kinds', ontology.kinds, () => ({})),
    ...toTerms('categories', ontology.categories, ({ kind }: Category) => ({ kind })),
    ...toTerms('relationTypes', ontology.relationTypes, toRelationTypeProperties),
    ...toTerms('indicators', ontology.indicators, ({ unit }: Indicator) => ({ unit })),
    ...toTerms('concepts', ontology.concepts, () => ({})),
  ];
}

function toTerms<T extends Term>(
  list: TermList,
  terms: readonly T[],
  toMore: (term: T) => Partial<TermProperties<Integer>>,
): TermProperties<Integer>[] {
  return terms.map((term, position) => ({
    list,
    position: int(position),
    id: term.id,
    name: term.name.zh,
    nameEn: term.name.en,
    definition: term.definition.zh,
    definitionEn: term.definition.en,
    iri: term.iri,
    ...toMore(term),
  }));
}

function toRelationTypeProperties(type: RelationTypeInfo): Partial<TermProperties<Integer>> {
  const { inverse, domain, range, symmetric, pairs } = type;
  return {
    inverse: inverse.zh,
    inverseEn: inverse.en,
    domain,
    range,
    symmetric,
    pairSources: pairs.map(({ source }) => source),
    pairTargets: pairs.map(({ target }) => target),
  };
}
