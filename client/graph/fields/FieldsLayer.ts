/** What the arrangement by fields draws besides cards and lines. Lengths are px at zoom 1, centres as of cards. */
import type { EntityKind } from '../../api/operations.generated.ts';
import type { Box } from '../model.ts';

/** A field: a section of the report, from edge to edge. */
export interface PlacedRow extends Box {
  /** Section id. */
  id: string;
  /** `chains`: some chains of it; `open`: all that is in it; `folded`: how much is in it. */
  state: 'chains' | 'open' | 'folded';
  /** Its name, wrapped. */
  lines: string[];
  /** Of the name, in px. */
  size: number;
  /** Where the name stands. */
  label: Box;
  /** Number and count, 二（三） · 62; null where the row is folded. */
  note: (Box & { text: string }) | null;
  count: number;
}

/** What a field has of a kind. */
export interface PlacedCell {
  row: string;
  kind: EntityKind;
  /** How many entities belong here, shown or not. */
  total: number;
  /** Keys of the cards, from the top; an entity may have several. */
  cards: string[];
  /** How many are not shown, and where that is said; null where all are shown, or the row is folded. */
  more: (Box & { count: number }) | null;
  /** Where a chain has nobody who acts. */
  dashes: Box[];
  /** How many there are, as a bar with the number behind it, where the row is folded. */
  bar: (Box & { numberX: number }) | null;
}

/** Bodies of one tier in the strip. */
export interface PlacedTier extends Box {
  id: TierId;
  title: string;
  total: number;
  cards: string[];
  more: (Box & { count: number }) | null;
}

export type TierId =
  | 'higher'
  | 'party'
  | 'government'
  | 'departments'
  | 'justice'
  | 'townships'
  | 'personnel'
  | 'society';

export interface FieldsLayer {
  /** In reading order. */
  rows: PlacedRow[];
  /** Four for each row, in the order of the lanes. */
  cells: PlacedCell[];
  /** Empty where there is no room for the strip. */
  tiers: PlacedTier[];
  /** The field that is opened, if there is one. */
  open: string | null;
  /** Where the lane heads stand, from the top. */
  headsTop: number;
  width: number;
  height: number;
}

/** What stands for a field's cell in ids. */
export const toCellId = (row: string, kind: EntityKind): string => `${row} ${kind}`;
