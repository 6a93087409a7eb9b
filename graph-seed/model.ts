/**
 * What is known: the vocabulary that the seed, the stores and the server share.
 *
 * These are the types of a seed that has passed its check, so every reference resolves,
 * every quote has been found in the report's text, and every id is final.
 *
 * Offsets count UTF-16 code units in `Report.text`, end exclusive:
 * `text.slice(start, end) === quote`.
 */

export const ENTITY_KINDS = ['BODY', 'MECHANISM', 'INITIATIVE', 'OUTCOME'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

export const RELATION_TYPES = [
  'LEADS',
  'CARRIES_OUT',
  'ESTABLISHES',
  'TAKES_PART_IN',
  'COORDINATES_WITH',
  'SUPERVISES',
  'TARGETS',
  'USES',
  'IMPLEMENTS',
  'PART_OF',
  'CONNECTS',
  'YIELDS',
  'AIMS_AT',
  'RECOGNISED_BY',
] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

/** Types without a direction: stored once, matched in every direction. */
export const SYMMETRIC_RELATION_TYPES = [
  'COORDINATES_WITH',
  'CONNECTS',
] as const satisfies readonly RelationType[];

export const BASES = ['STATED', 'JUXTAPOSED', 'INFERRED'] as const;
export type Basis = (typeof BASES)[number];

export const AGENTS = ['EXPLICIT', 'IMPLIED'] as const;
export type Agent = (typeof AGENTS)[number];

export const COMPARATORS = ['EXACT', 'ABOUT', 'MORE_THAN', 'AT_LEAST', 'AT_MOST'] as const;
export type Comparator = (typeof COMPARATORS)[number];

export const MEASURE_STATUSES = ['ACHIEVED', 'PLANNED'] as const;
export type MeasureStatus = (typeof MEASURE_STATUSES)[number];

export const MEASURE_SCOPES = ['FLOW', 'STOCK'] as const;
export type MeasureScope = (typeof MEASURE_SCOPES)[number];

/** How a step of a tour is drawn; see `layout` in the authoring guide. */
export const TOUR_LAYOUTS = ['fields', 'lanes', 'network', 'roles'] as const;
export type TourLayout = (typeof TOUR_LAYOUTS)[number];

/** A text in both languages. */
export interface Text {
  zh: string;
  en: string;
}

/** A quote of the report: an exact substring of its text, within one sentence. */
export interface Evidence {
  /** Report id. */
  report: string;
  /** Id of the innermost section that holds the quote. */
  section: string;
  /** Start offset of the sentence that holds the quote's start; identifies it within the report. */
  sentenceStart: number;
  quote: string;
  start: number;
  end: number;
}

export interface Measure {
  /** The number meant, e.g. 41000; null where the text gives none that can be read as one. */
  value: number | null;
  /** As the report writes it, e.g. `4.1万余`. */
  raw: string;
  unit: string | null;
  comparator: Comparator;
  status: MeasureStatus;
  scope: MeasureScope | null;
  /** Indicator id. */
  indicator: string | null;
  /** Id of the entity that a rate is a rate of. */
  of: string | null;
}

export interface Entity {
  /** `<report>.<slug>` */
  id: string;
  kind: EntityKind;
  /** Category id, `<kind>.<slug>` in lower case: `mechanism.linkage-mechanism`. */
  category: string;
  name: Text;
  /** Orders names as a reader expects: the Chinese name in pinyin without tones, then the name. */
  sortKey: string;
  aliases: string[];
  description: Text;
  /** True for 各乡镇, 各部门 and the like: never one particular body. */
  collective: boolean;
  /** Report id. */
  report: string;
  /** At least one, in text order; the first one's section is the entity's. */
  evidence: Evidence[];
  /** Outcomes only, where the outcome is measured. */
  measure: Measure | null;
  /** Mechanisms only: id of the concept shared across reports. */
  concept: string | null;
}

export interface Relation {
  /** `<report>.<source slug>~<TYPE>~<target slug>`, then `~2` where the triple repeats. */
  id: string;
  type: RelationType;
  /** Entity id. */
  source: string;
  /** Entity id. */
  target: string;
  basis: Basis;
  /** Null exactly where the source is not a Body. */
  agent: Agent | null;
  /** The Chinese verb that the clause uses. */
  verb: string | null;
  /** Present where the basis is INFERRED. */
  note: Text | null;
  /** Report id. */
  report: string;
  /** At least one, in text order. */
  evidence: Evidence[];
}

export interface Sentence {
  text: string;
  /** English, ours; null where not yet translated. */
  translation: string | null;
  start: number;
  end: number;
}

/** How much of a report its claims quote. */
export interface Coverage {
  sentences: Covered;
  /** Figures within the quote of an outcome, or of the entity that bears the figure in its name. */
  figures: Covered;
  /** Of the body, line ends not counted. */
  characters: Covered;
  /** Maximal runs of words that no claim quotes, in text order; punctuation between quotes is none. */
  unquoted: { start: number; end: number }[];
}
export interface Covered {
  quoted: number;
  total: number;
}

export interface Section {
  /** `<report>.<number>` */
  id: string;
  /** Id of the part it belongs to; null at the top. */
  part: string | null;
  /** `introduction`, `1`, `2`, `2.1` … `conclusion`. */
  number: string;
  title: Text;
  /** A part spans its children. */
  start: number;
  end: number;
}

export interface Report {
  id: string;
  title: Text;
  /** Entity id of the issuing Body. */
  issuer: string;
  /** The year reported on. */
  period: number;
  source: { url: string | null; publishedOn: string | null; retrievedOn: string | null };
  text: string;
  sha256: string;
  /** In reading order, a part before its children. */
  sections: Section[];
  /** In reading order, headings included, without the two title lines. */
  sentences: Sentence[];
  coverage: Coverage;
}

/** A term that every report shares. `iri` is the nearest public term, null where there is none. */
export interface Term {
  id: string;
  name: Text;
  definition: Text;
  iri: string | null;
}
export interface Kind extends Term {
  id: EntityKind;
}
export interface Category extends Term {
  kind: EntityKind;
}
export interface RelationTypeInfo extends Term {
  id: RelationType;
  /** The name read from target to source. */
  inverse: Text;
  domain: EntityKind[];
  range: EntityKind[];
  symmetric: boolean;
  /**
   * The pairs of kinds it may join, a part of `domain` × `range`: PART_OF joins two of one kind,
   * or an Initiative to a Mechanism.
   */
  pairs: { source: EntityKind; target: EntityKind }[];
}
export interface Indicator extends Term {
  unit: string | null;
}
export type Concept = Term;

export interface Ontology {
  kinds: Kind[];
  categories: Category[];
  relationTypes: RelationTypeInfo[];
  indicators: Indicator[];
  concepts: Concept[];
}

/** One picture of a tour, and what is said of it. */
/** Where a step's entity stands on its slide. */
export interface StepPlace {
  /** Entity id. */
  entity: string;
  /** From the left, 1 to `MOST_PLACE_COLUMNS`. */
  column: number;
  /** From the top, 1 to `MOST_PLACE_ROWS`, with fractions; 5 is the middle. */
  row: number;
}

export const MOST_PLACE_COLUMNS = 4;
export const MOST_PLACE_ROWS = 9;

export interface TourStep {
  /** `<tour id>.<slug>` */
  id: string;
  title: Text;
  /** At most three lines; says no more than the step's evidence does. */
  body: Text;
  /** Ids of what is shown, the ends of `relations` included. */
  entities: string[];
  relations: string[];
  /** Ids of what is looked at, among `entities`; all where there are none. */
  focus: string[];
  /** Null: in the columns of the kinds. */
  layout: TourLayout | null;
  /** Where some of `entities` were put by hand, each once, in the order of `entities`; empty: `layout` decides. */
  places: StepPlace[];
  /** At least one, in the order in which the step gives them; each is one of what it shows. */
  evidence: Evidence[];
  /** For the presenter. */
  note: Text | null;
}

/** A way through one report, to be presented. */
export interface Tour {
  /** `<report>.<slug>` */
  id: string;
  /** Report id. */
  report: string;
  title: Text;
  summary: Text;
  steps: TourStep[];
}

/** All that one report says. */
export interface ReportGraph {
  report: Report;
  entities: Entity[];
  relations: Relation[];
  /** In the order in which they are offered. */
  tours: Tour[];
  /** SHA-256 of the content, so that two equal graphs are known to be equal. */
  digest: string;
}

/** A seed that has passed its check: what a store is loaded with. */
export interface Seed {
  ontology: Ontology;
  ontologyDigest: string;
  /** In order of id. */
  reports: ReportGraph[];
  /** Names the content: `graphRevision` of the digests. */
  revision: string;
}
