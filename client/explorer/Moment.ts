import type { Point, Step } from '../graph/model.ts';
import type { Selection } from '../graph/Selection.ts';
import { NOTHING_HIDDEN, type Hidden } from '../graph/Hidden.ts';
import type { HandoutState } from './screens/HandoutState.ts';
import { FIRST_MATRIX, type MatrixState } from './screens/MatrixState.ts';
import { FIRST_READER, type ReaderState } from './screens/ReaderState.ts';
import { FIRST_TABLE, type TableState } from './screens/TableState.ts';

/** What is shown of the graph: the map, the report's text, a matrix, tables, or a tour as slides. */
export type Screen = 'graph' | 'text' | 'matrix' | 'tables' | 'present';
export const SCREENS = ['graph', 'text', 'matrix', 'tables', 'present'] as const satisfies Screen[];

/** All entities quoted in a section, of a category, or of a kind. */
export interface EntityList {
  type: 'section' | 'category' | 'kind';
  id: string;
}

/** How the whole graph is laid out: chains field by field, lanes by category, or a network. */
export type Arrangement = 'fields' | 'lanes' | 'network';
export const ARRANGEMENTS = ['fields', 'lanes', 'network'] as const satisfies Arrangement[];

/** The ways between two entities. */
export interface PathsAsked {
  from: string;
  to: string;
  /** Which of the ways is shown, from 0. */
  at: number;
  /** Only ways that follow the arrows. */
  along: boolean;
  /** How many hops a way has at most: 1 to MOST_HOPS. */
  most: number;
}

/** What the server searches. */
export const MOST_HOPS = 6;

/** Where a person has dragged an entity of the network to, in model coordinates. */
export interface Moved extends Point {
  id: string;
}

/** A step of a tour, from 0. */
export interface TourPlace {
  id: string;
  at: number;
}

/** What is shown at one moment: all that a link keeps, but for language and theme. */
export interface Moment {
  readonly screen: Screen;
  /** Of the whole graph, where nothing has been opened. */
  readonly arrangement: Arrangement;
  /** The section that is opened among the fields, or unfolded in a network too large to be drawn at once. */
  readonly field: string | null;
  /** In the order of the ids. */
  readonly moved: readonly Moved[];
  /** Empty where the whole graph is shown; else an `open` and what followed it. */
  readonly steps: readonly Step[];
  /** Shown in place of graph or steps. */
  readonly paths: PathsAsked | null;
  /** Shown in place of graph or steps; on the screen of slides, places past the steps are the sources. */
  readonly tour: TourPlace | null;
  /** The slide that was left to look around, to be gone back to. */
  readonly back: TourPlace | null;
  /** The tour's slides as pages to be printed, in place of the slides; null: the slides. */
  readonly handout: HandoutState | null;
  /**
   * A picture of exactly these, in place of graph or steps; empty: none. Relations bring their ends along; where there
   * are none, all relations among the entities are shown.
   */
  readonly picture: readonly string[];
  /** How the text is read. */
  readonly reader: ReaderState;
  /** What the matrix is of. */
  readonly matrix: MatrixState;
  /** What the tables show. */
  readonly table: TableState;
  readonly selection: Selection | null;
  /** Entities selected besides the selected one, in the order in which they were. */
  readonly also: readonly string[];
  /** Which entities the panel lists. */
  readonly list: EntityList | null;
  /** Relations with an implied agent are drawn. */
  readonly showImplied: boolean;
  readonly hidden: Hidden;
}

export const firstMoment: Moment = {
  screen: 'graph',
  arrangement: 'fields',
  field: null,
  moved: [],
  steps: [],
  paths: null,
  tour: null,
  back: null,
  handout: null,
  picture: [],
  reader: FIRST_READER,
  matrix: FIRST_MATRIX,
  table: FIRST_TABLE,
  selection: null,
  also: [],
  list: null,
  showImplied: false,
  hidden: NOTHING_HIDDEN,
};

/** The entities that are selected, the one that the panel would show first. */
export function listSelected({ selection, also }: Pick<Moment, 'selection' | 'also'>): string[] {
  return selection?.type === 'entity' ? [selection.id, ...also] : [];
}
