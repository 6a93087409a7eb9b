/**
 * The store of one graph, at the level of use cases.
 *
 * Two implementations, `neo4j/` and `memory/`, are held equal by one contract suite, order included.
 * They share these types only: each does its own traversal, filtering, ordering and counting, so that
 * where they differ one of them is wrong.
 *
 * Common rules
 * - Unknown ids give `null` (or nothing, in a filter), never an error; duplicates in a list of ids
 *   are answered once for each.
 * - Results of `get…` stand in the order of the ids asked for.
 * - A symmetric relation (COORDINATES_WITH, CONNECTS) matches OUT, IN and BOTH, and counts once for each end.
 *   No relation joins an entity to itself; two entities may be joined by several relations.
 * - TEXT order: report id, start of the first quote, id. Ids, like all strings, compare by code point,
 *   not by UTF-16 unit as JavaScript's `<` does.
 * - All filters of one kind are alternatives (or), the filters are joint (and); an absent or null filter
 *   lets all pass, an empty list lets nothing pass that it judges.
 * - A part stands for itself (its heading) and all its sections.
 * - Answers are read-only: a caller that changes one changes nothing in the store.
 * - Any method throws `StoreError` when the store cannot answer.
 */
import type {
  Agent,
  Basis,
  Category,
  Concept,
  Entity,
  EntityKind,
  Indicator,
  MeasureStatus,
  Ontology,
  Relation,
  RelationType,
  Report,
  Section,
  Text,
  Tour,
} from '../../graph-seed/model.ts';

export type Direction = 'OUT' | 'IN' | 'BOTH';
export type EntityOrder = 'TEXT' | 'NAME' | 'DEGREE';

export interface EntityFilter {
  ids?: readonly string[] | null;
  kinds?: readonly EntityKind[] | null;
  categories?: readonly string[] | null;
  /** Section ids: entities with any of their quotes there. A part stands for all its sections. */
  sections?: readonly string[] | null;
  reports?: readonly string[] | null;
  indicators?: readonly string[] | null;
  /** Entities with a measured value from `minValue` to `maxValue`, both included. */
  minValue?: number | null;
  maxValue?: number | null;
  units?: readonly string[] | null;
  statuses?: readonly MeasureStatus[] | null;
  concepts?: readonly string[] | null;
  collective?: boolean | null;
}

export interface RelationFilter {
  types?: readonly RelationType[] | null;
  bases?: readonly Basis[] | null;
  /** Judges only relations that have an agent: those without one always pass, by an empty list too. */
  agents?: readonly Agent[] | null;
  /** Section ids: relations with any of their quotes there. A part stands for all its sections. */
  sections?: readonly string[] | null;
  reports?: readonly string[] | null;
  /** Both ends are of one of these kinds. */
  entityKinds?: readonly EntityKind[] | null;
  /** The source, or the target, is of one of these kinds. A symmetric relation joins two of one kind. */
  sourceKinds?: readonly EntityKind[] | null;
  targetKinds?: readonly EntityKind[] | null;
}

/**
 * Which run of an ordered list: of what stands from `offset` on, and before `end` where it is given, the first `limit`
 * items, or the last ones where `fromEnd`. Numbers are at least 0; past the end there is nothing.
 */
export interface Slice {
  offset: number;
  end?: number | null;
  limit: number;
  fromEnd?: boolean;
}
export interface Page<T> {
  items: T[];
  /** Where in the list the run begins; the list's length where it would begin past the end. */
  offset: number;
  /** How many there are in all. */
  total: number;
  /** Of the graph that this page is of. */
  revision: string;
}

/** Relations of one entity. */
export interface RelationsPage extends Page<Relation> {
  /** The other end of each item, where they are asked for; else none. */
  ends: Entity[];
}

/**
 * How many relations an entity has. A symmetric one counts in `total` only; `implied` is how many of `total`
 * have an IMPLIED agent.
 */
export interface Degree {
  in: number;
  out: number;
  total: number;
  implied: number;
}

export interface NeighbourhoodQuery {
  /** Where to start; unknown ids are passed over. The filter never removes a starting entity. */
  ids: readonly string[];
  /** How many hops, at least 0. */
  depth: number;
  /** Which relations to follow, seen from the entity that is left: OUT from source to target. */
  direction: Direction;
  /** Relations that do not pass are as if absent. */
  filter?: RelationFilter | null;
  /** How many entities at most, the starting ones included; those are always answered. */
  limit: number;
}

/**
 * Part of the graph. Entities: the starting ones in the order asked for (once each), then by hops,
 * within them in TEXT order; the limit cuts this list. Relations: all that pass the filter with both ends
 * in the list, in TEXT order, whatever their direction.
 */
export interface Subgraph {
  entities: Entity[];
  relations: Relation[];
  /** The limit cut something off: more entities than those here are within `depth` hops. */
  truncated: boolean;
  /**
   * For each entity here that has them, in the order of `entities`: how many of its neighbours (different
   * entities, not relations), in either direction and over relations that pass the filter, are not here.
   */
  hidden: { id: string; count: number }[];
}

export interface PathQuery {
  from: string;
  to: string;
  /** How many relations at most, 1 to 6. */
  maxLength: number;
  /** How many paths at most. */
  limit: number;
  /** Which relations to follow on the way from `from` to `to`: OUT from source to target. */
  direction: Direction;
  filter?: RelationFilter | null;
}

/**
 * A way from one entity to another on which none stands twice: `relations[i]` joins `entities[i]` and
 * `entities[i + 1]`, in either direction. Two ways over parallel relations are two paths.
 */
export interface Path {
  entities: Entity[];
  relations: Relation[];
}

export interface Count {
  id: string;
  count: number;
}
export interface NamedCount extends Count {
  name: Text;
}

/**
 * Counts stand in the order of the ontology (bases and agents in that of `model.ts`) or the text, zeros included.
 */
export interface Statistics {
  entities: number;
  relations: number;
  /** Quotes, of entities and relations: a quote that serves two claims counts twice. */
  evidence: number;
  byKind: NamedCount[];
  byCategory: NamedCount[];
  byRelationType: NamedCount[];
  byBasis: Count[];
  /** Relations that have an agent. */
  byAgent: Count[];
  /**
   * Entities with a quote in the section; a part counts those of all its sections, once each.
   * All sections, parts included, by report id, then in reading order.
   */
  bySection: NamedCount[];
}

export interface RankedEntity {
  entity: Entity;
  /** The number it is ranked by. */
  degree: number;
}

export interface GraphInfo {
  /** Names the content: equal content, equal revision, in either store. */
  revision: string;
  /** ISO 8601, UTC. */
  loadedAt: string;
  /** `memory` or `neo4j`. */
  store: string;
}

/** What the rows or columns of a matrix are. */
export type MatrixAxis =
  EntityKind | `${EntityKind}_CATEGORY` | 'SECTION' | 'INDICATOR' | 'RELATION_TYPE';

export interface MatrixQuery {
  rows: MatrixAxis;
  columns: MatrixAxis;
  filter?: RelationFilter | null;
}

/**
 * Where a row and a column meet in relations. An axis of entities, categories or indicators is met by an end of the
 * relation, two of them by its two ends, whichever is which; SECTION by a quote there (in its innermost section),
 * RELATION_TYPE by the relation itself.
 */
export interface MatrixCell {
  row: string;
  column: string;
  /** Ids, at least one, in TEXT order. */
  relations: string[];
}

/**
 * Rows and columns that meet something, each with the number of its relations: entities in TEXT order, sections by
 * report and in reading order, terms in the order of the ontology. Cells in order of row, then column, by id.
 */
export interface Matrix {
  rows: NamedCount[];
  columns: NamedCount[];
  cells: MatrixCell[];
}

/** Whatever has an id. */
export type GraphNode =
  Entity | Relation | Report | Section | Category | Indicator | Concept | Tour;

/** All that one report's claims are, each list in TEXT order. */
export interface Claims {
  entities: Entity[];
  relations: Relation[];
}

export interface SearchDocument {
  entity: Entity;
  /** `Degree.total`. */
  degree: number;
}
/** What the search index is built from. */
export interface SearchDocuments {
  /** Of the graph that the documents are of. */
  revision: string;
  /** All entities in TEXT order. */
  documents: SearchDocument[];
}

export interface GraphStore {
  /**
   * Throws `StoreError('EMPTY')` where no report is loaded, as all do that answer with a revision; other lists are
   * empty and ids unknown then.
   */
  getGraph(): Promise<GraphInfo>;
  getNodes(ids: readonly string[]): Promise<(GraphNode | null)[]>;
  getOntology(): Promise<Ontology>;
  /** In order of id. */
  listReports(): Promise<Report[]>;
  getReports(ids: readonly string[]): Promise<(Report | null)[]>;
  /** The claims of these reports; none for an unknown one. */
  getClaims(reports: readonly string[]): Promise<Claims[]>;

  /** By report id, then as they are offered. */
  listTours(): Promise<Tour[]>;
  getTours(ids: readonly string[]): Promise<(Tour | null)[]>;

  getEntities(ids: readonly string[]): Promise<(Entity | null)[]>;
  /** NAME: by `sortKey`; DEGREE: by `Degree.total`, highest first; ties in TEXT order. */
  listEntities(filter: EntityFilter, order: EntityOrder, slice: Slice): Promise<Page<Entity>>;
  getDegrees(ids: readonly string[]): Promise<(Degree | null)[]>;

  getRelations(ids: readonly string[]): Promise<(Relation | null)[]>;
  /** In TEXT order. */
  listRelations(filter: RelationFilter, slice: Slice): Promise<Page<Relation>>;
  /**
   * One page for each id, in TEXT order, seen from that entity (OUT: those it is the source of); an unknown id
   * has an empty page. `withEnds` spares those who go on to the other ends a second call.
   */
  listRelationsOf(
    ids: readonly string[],
    direction: Direction,
    filter: RelationFilter,
    slice: Slice,
    withEnds?: boolean,
  ): Promise<RelationsPage[]>;

  getNeighbourhood(query: NeighbourhoodQuery): Promise<Subgraph>;
  /**
   * Order: fewer hops; more hops that are STATED and not IMPLIED; fewer inner entities (without both ends) that
   * are collective or of the category `body.higher-level`; then the relation ids, compared one by one from `from`
   * on. `from` equal to `to` and unknown ids give no path.
   */
  findPaths(query: PathQuery): Promise<Path[]>;

  getMatrix(query: MatrixQuery): Promise<Matrix>;
  /** Of one report, or of all (null). An unknown report has nothing: zeros, and no sections. */
  getStatistics(report: string | null): Promise<Statistics>;
  /**
   * Of one report, or of all (null): by degree, highest first, ties in TEXT order, entities without relations
   * last. The degree is the total, less the implied unless `countImplied`.
   */
  listMostConnected(
    report: string | null,
    limit: number,
    countImplied: boolean,
  ): Promise<RankedEntity[]>;

  /** May take longer than one question, as it reads everything. Throws UNAVAILABLE where the graph keeps changing. */
  listSearchDocuments(): Promise<SearchDocuments>;
  /**
   * The same store for one caller: once the signal is aborted, what runs for it is broken off and rejects with
   * `StoreError('CANCELLED')`; what would end after the deadline, on the clock of `performance.now()`, with
   * `StoreError('TIMEOUT')`.
   */
  forCaller(signal: AbortSignal, deadline?: number): GraphStore;
  close(): Promise<void>;
}

/** How long a store may take over one call where nothing else is said, in milliseconds. */
export const QUERY_TIMEOUT_MS = 5_000;

export type StoreErrorCode = 'UNAVAILABLE' | 'TIMEOUT' | 'EMPTY' | 'CANCELLED';

/** The store cannot answer. The message is for people and holds neither query nor stack. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;
  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** For a question under which the graph has changed each time that it was tried. */
export function toBeingChanged(): StoreError {
  return new StoreError('UNAVAILABLE', 'The graph is being changed; try again in a moment.');
}
