/** A step of a tour as it stands on a slide, in px of a slide of 1600 x 900. */
import type { Basis } from '../../api/operations.generated.ts';
import type { CardEntity, EntityKind, LineRelation, Point } from '../model.ts';
import type { Language, RelationTypeTerm } from '../Terms.ts';

/** Where an entity was put by hand: column 1 to 4 from the left, row 1 to 9 from the top, rows in fractions too. */
export interface SlidePlace {
  id: string;
  column: number;
  row: number;
}

/** How a step is drawn; null: in the columns of the kinds. */
export type SlideLayout = 'fields' | 'lanes' | 'network' | 'roles' | null;

export interface SlideInput {
  /** In the order in which the step names them. */
  entities: readonly CardEntity[];
  relations: readonly LineRelation[];
  /** Ids of what is looked at; empty: all alike. */
  focus: readonly string[];
  layout: SlideLayout;
  places: readonly SlidePlace[];
  /** Ids of the entities and relations of the step before, which are drawn paler. */
  former: ReadonlySet<string>;
  language: Language;
  relationTypes: readonly RelationTypeTerm[];
  /** Of the heads of the lanes. */
  kindNames: ReadonlyMap<EntityKind, string>;
}

export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** One line of text; `x` is its start, middle or end, `y` its baseline. */
export interface SlideText extends Point {
  text: string;
  size: number;
  anchor: 'start' | 'middle' | 'end';
  style: 'label' | 'figure' | 'focus' | 'word' | 'head' | 'more';
}

export interface SlideNode extends Point {
  id: string;
  kind: EntityKind;
  /** The glyph's box, its centre at `x`, `y`. */
  size: number;
  /** Of a ring round it; 0: none. */
  ring: number;
  isFocus: boolean;
  /** The step before did not show it. */
  isNew: boolean;
  label: SlideText[];
  /** All that the label takes up. */
  labelBox: Rect;
}

export interface SlideEdge {
  id: string;
  source: string;
  target: string;
  basis: Basis;
  /** Corners from the source to the target. */
  points: Point[];
  /** At the target; none where the type is symmetric. */
  hasHead: boolean;
  /** A hollow tail at the source: the report leaves the subject out. */
  hasTail: boolean;
  isNew: boolean;
  /** Empty where there is no room for it. */
  word: SlideText[];
  wordBox: Rect | null;
}

/** How many entities a column has no room for. */
export interface SlideMore {
  text: SlideText;
  count: number;
  box: Rect;
}

export interface SlideScene {
  nodes: SlideNode[];
  edges: SlideEdge[];
  heads: (SlideText & { kind: EntityKind })[];
  more: SlideMore[];
  /** Ids of the entities that there is no room for. */
  leftOut: string[];
}
