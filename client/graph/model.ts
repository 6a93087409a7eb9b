/**
 * What the explorer knows of the graph, and what of it is shown where. No React, no Cytoscape, no fetch.
 */
import type {
  Basis,
  EntityCardFragment,
  EntityKind,
  RelationLineFragment,
  RelationType,
} from '../api/operations.generated.ts';
import type { Extent } from './extents.ts';
import type { Language, Terms } from './Terms.ts';
import type { FieldsLayer } from './fields/FieldsLayer.ts';
import type { JointSelection } from './Selection.ts';

export type { EntityKind } from '../api/operations.generated.ts';

/** An entity as a card on the canvas needs it; the whole graph's come with the sections of their quotes. */
export type CardEntity = EntityCardFragment & {
  evidence?: readonly { section: { id: string } }[];
};
/** A relation as a line on the canvas needs it; `source` and `target` are `{ id }`. */
export type LineRelation = RelationLineFragment;

/**
 * Everything loaded for a view; complete for the entities that were ever opened or expanded in it.
 * Relations stand in the order of the text, as the server answers them: the arrangement follows it.
 * For the home view entities stand in the order of the text too.
 */
export interface GraphData {
  entities: ReadonlyMap<string, CardEntity>;
  relations: ReadonlyMap<string, LineRelation>;
  /** By id of an entity or a relation, the ids of the sections that quote it: innermost ones, each once. */
  sections?: ReadonlyMap<string, readonly string[]>;
}

/** How an entity reads a relation of its own: out where it is the source; symmetric types are always read out. */
export type Reading = 'out' | 'in';

/** One group of an entity's neighbours. */
export interface GroupKey {
  type: RelationType;
  reading: Reading;
}

/**
 * What a person did, in order. The steps since the last `open` are in the URL, and the arrangement is a
 * function of them alone, so that a link shows every card where it stood.
 */
export type Step =
  | { type: 'open'; id: string }
  /** Show neighbours: all groups, or one of them; once more, and what was left out of them is shown too. */
  | { type: 'expand'; id: string; group?: GroupKey }
  /** Put away what it has brought in: all groups, or one of them. */
  | { type: 'collapse'; id: string; group?: GroupKey }
  /** Take it away, and what has come with it alone. */
  | { type: 'hide'; id: string }
  /** Take all away but it and its neighbours in view. */
  | { type: 'isolate'; id: string }
  /** Show again what was taken away. */
  | { type: 'reveal' }
  /** Stay, also when what brought it in is collapsed. */
  | { type: 'pin'; id: string }
  | { type: 'unpin'; id: string }
  /** Put a card elsewhere: centre, in whole px. */
  | { type: 'move'; id: string; x: number; y: number };

/** A card's box in model coordinates: centre and size, in px at zoom 1. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface PlacedEntity extends Box {
  id: string;
  /** Tells the copies of an entity apart; its id where there is but one card of it. */
  key?: string;
  kind: EntityKind;
  /** Label lines, wrapped to the card's width; without the figure. */
  lines: string[];
  /** The figure of a measured outcome, set on a line of its own above the others; else null. */
  figure: string | null;
  /** The figure's width where the lines stand behind it instead of below, in px. */
  figureWidth?: number;
  /** The chain that it is a link of. */
  chain?: string;
  /** The widest line, in px. The box is wider where a "+n" may follow the last line. */
  textWidth: number;
  /** The last line, in px. */
  lastLineWidth: number;
  /** Where the entity is the focus, or expanded, or neither; `member` on the home view. */
  role: 'focus' | 'expanded' | 'neighbour' | 'member';
  /** How many of its relations are not shown. */
  hidden: number;
  /** What toggling it does; null where there is nothing to show or to hide. */
  toggle: 'expand' | 'collapse' | null;
  /** Stays, also when what brought it in is collapsed. */
  pinned?: boolean;
}

/** A heading above a group of cards, e.g. 被其依托 2. */
export interface PlacedHeading extends Box {
  id: string;
  text: string;
  /** How many belong to the group, shown or not. */
  count: number;
  /** How many of them are not shown. */
  hidden: number;
  /** Whose group it heads, and which; none on the home view. */
  group?: GroupKey & { anchor: string };
}

/** One of the four lanes: 机构 机制 举措 成效. */
export interface Lane {
  kind: EntityKind;
  /** Left edge and width, in px at zoom 1. */
  left: number;
  width: number;
  /** How many entities of the kind: all on the home view, those shown elsewhere. */
  count: number;
}

export interface Point {
  x: number;
  y: number;
}

/**
 * How a relation runs. Lines that share a trunk all begin at the same end, so that their dashes coincide;
 * `from` may therefore be the relation's target.
 */
export interface Line {
  /** Relation id. */
  id: string;
  /** Entity ids, or the keys of their cards where these have any. */
  from: string;
  to: string;
  /** Corners of an orthogonal line, or control points of a curve; first and last are its ends. */
  points: Point[];
  shape: 'orthogonal' | 'curve';
  /** The end with the arrow head; null for symmetric types. */
  head: 'from' | 'to' | null;
  /** The end with the hollow circle of an implied agent. */
  tail: 'from' | 'to' | null;
  basis: Basis;
  /** True for the pale lines of the home view, which the selection has no part in. */
  background: boolean;
  /** The relation's word and where it stands; null where there is no room, or a heading says it. */
  word: (Box & { text: string }) | null;
}

/** What a person has made of a neighbourhood, besides the places of its cards. */
export interface Explored {
  focus: string | null;
  /** The focus and the expanded entities, in the order in which they were opened. */
  extents: ReadonlyMap<string, Extent>;
  /** Ids of the entities that were taken away and can be revealed. */
  away: ReadonlySet<string>;
}

/** What the canvas draws. Pure data, the same for the same steps. */
export interface View {
  lanes: Lane[];
  entities: PlacedEntity[];
  headings: PlacedHeading[];
  /** Ids of the relations drawn. */
  relations: string[];
  /** One for each relation drawn, in the same order. */
  lines: Line[];
  /** How many relations among the shown entities are folded away because their agent is implied. */
  folded: number;
  /** What it is a picture of, where it has no focus to tell by. */
  picture?: string;
  /** Where steps are shown, and not the whole graph. */
  explored?: Explored;
  /** Fields, their cells and the strip of bodies, where these are what is shown. */
  fields?: FieldsLayer;
}

export interface ViewOptions {
  language: Language;
  terms: Terms;
  /** Show relations whose agent is implied, of all entities; those of the focus are always shown. */
  showImplied: boolean;
  selection: JointSelection | null;
}
