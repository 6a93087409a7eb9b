/**
 * How a graph lies in Neo4j: what the writer writes and the store reads.
 *
 * - `(:FazhiEntity:Body|Mechanism|Initiative|Outcome)`, joined by relationships of the 14 relation types
 * - `(:FazhiReport)`, `(:FazhiSection)-[:FAZHI_WITHIN]->(:FazhiSection)` (a section and its part), `(:FazhiSentence)`
 * - `(:FazhiTour)`, `(:FazhiTourStep)`: presentations; a step names its tour and what it shows by id
 * - `(:FazhiTerm)`: the ontology; `(:FazhiGraph)`: one node that names the content
 *
 * Quotes are parallel lists on the node or relationship that they bear out; see docs/adr/0002. A text in two
 * languages is two properties: `name` (Chinese) and `nameEn`. What is null is absent.
 *
 * Only these labels are matched, at both ends of every pattern, and only these relationship types: other data in the
 * same database is neither read nor touched.
 */
import { RELATION_TYPES, SYMMETRIC_RELATION_TYPES } from '../../../graph-seed/model.ts';
import type {
  Agent,
  Basis,
  Comparator,
  EntityKind,
  MeasureScope,
  MeasureStatus,
  TourLayout,
} from '../../../graph-seed/model.ts';

/** Raised whenever a label, a type or a property changes its meaning. */
export const GRAPH_FORMAT = 3;

/** For a pattern, `-[relation:${ANY_RELATION}]-`: every relation type. */
export const ANY_RELATION = RELATION_TYPES.join('|');

/** The same without the symmetric ones. */
export const DIRECTED_RELATION = RELATION_TYPES.filter(
  (type) => !SYMMETRIC_RELATION_TYPES.some((symmetric) => symmetric === type),
).join('|');

/** `N` is how a whole number is held: a number when read, the driver's `Integer` when written. */
export interface QuoteProperties<N = number> {
  quotes: string[];
  quoteStarts: N[];
  quoteEnds: N[];
  quoteSections: string[];
  quoteSentences: N[];
}

export interface EntityProperties<N = number> extends QuoteProperties<N> {
  id: string;
  report: string;
  kind: EntityKind;
  category: string;
  name: string;
  nameEn: string;
  sortKey: string;
  aliases: string[];
  description: string;
  descriptionEn: string;
  collective: boolean;
  concept?: string | null;
  /** Present exactly where the outcome is measured. */
  measureRaw?: string | null;
  measureValue?: number | null;
  measureUnit?: string | null;
  measureComparator?: Comparator | null;
  measureStatus?: MeasureStatus | null;
  measureScope?: MeasureScope | null;
  measureIndicator?: string | null;
  measureOf?: string | null;
}

export interface RelationProperties<N = number> extends QuoteProperties<N> {
  id: string;
  report: string;
  basis: Basis;
  agent?: Agent | null;
  verb?: string | null;
  note?: string | null;
  noteEn?: string | null;
}

export interface ReportProperties<N = number> {
  id: string;
  title: string;
  titleEn: string;
  issuer: string;
  period: N;
  sourceUrl?: string | null;
  sourcePublishedOn?: string | null;
  sourceRetrievedOn?: string | null;
  text: string;
  sha256: string;
  /** Of the report's whole graph. */
  digest: string;
  /** Quoted and total, as the two below. */
  coveredSentences: N[];
  coveredFigures: N[];
  coveredCharacters: N[];
  /** Runs that no claim quotes; `unquotedStarts[i]` goes with `unquotedEnds[i]`. */
  unquotedStarts: N[];
  unquotedEnds: N[];
}

export interface SectionProperties<N = number> {
  id: string;
  report: string;
  /** In reading order, from 0. */
  position: N;
  number: string;
  part?: string | null;
  title: string;
  titleEn: string;
  start: N;
  end: N;
}

export interface SentenceProperties<N = number> {
  report: string;
  position: N;
  text: string;
  translation?: string | null;
  start: N;
  end: N;
}

export interface TourProperties<N = number> {
  id: string;
  report: string;
  /** Among the report's tours, from 0. */
  position: N;
  title: string;
  titleEn: string;
  summary: string;
  summaryEn: string;
}

export interface TourStepProperties<N = number> extends QuoteProperties<N> {
  id: string;
  report: string;
  tour: string;
  /** Among the tour's steps, from 0. */
  position: N;
  title: string;
  titleEn: string;
  body: string;
  bodyEn: string;
  /** Ids, as the two below. */
  entities: string[];
  relations: string[];
  focus: string[];
  layout?: TourLayout | null;
  /** Ids of what was put somewhere by hand; `placeColumns[i]` and `placeRows[i]` go with `placed[i]`. A graph loaded before there were places lacks the three. */
  placed?: string[] | null;
  placeColumns?: N[] | null;
  /** Fractions too. */
  placeRows?: number[] | null;
  note?: string | null;
  noteEn?: string | null;
}

/** Which list of the ontology a term stands in. */
export type TermList = 'kinds' | 'categories' | 'relationTypes' | 'indicators' | 'concepts';

export interface TermProperties<N = number> {
  list: TermList;
  position: N;
  id: string;
  name: string;
  nameEn: string;
  definition: string;
  definitionEn: string;
  iri?: string | null;
  /** Of a category. */
  kind?: EntityKind | null;
  /** Of an indicator. */
  unit?: string | null;
  /** Of a relation type, as all that follow; `pairSources[i]` goes with `pairTargets[i]`. */
  inverse?: string | null;
  inverseEn?: string | null;
  domain?: EntityKind[] | null;
  range?: EntityKind[] | null;
  symmetric?: boolean | null;
  pairSources?: EntityKind[] | null;
  pairTargets?: EntityKind[] | null;
}

export interface GraphProperties<N = number> {
  revision: string;
  loadedAt: string;
  format: N;
  ontologyDigest: string;
}
