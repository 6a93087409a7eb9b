/** What of the network is drawn. Lengths are px at zoom 1. */
import type { Basis } from '../../api/operations.generated.ts';
import type { EntityKind, Point } from '../model.ts';
import type { Cell } from './NetworkLayout.ts';

export interface NetworkMark extends Point {
  /** Entity id. */
  id: string;
  kind: EntityKind;
  /** Id of its field. */
  field: string;
  /** How many of its relations are not implied: those of many are named first. */
  weight: number;
}

export interface NetworkLine {
  /** Relation id. */
  id: string;
  /** Entity ids: source and target. */
  from: string;
  to: string;
  /** Whether it has a head at the target: symmetric types have none. */
  directed: boolean;
  /** Whether its agent is implied, which a hollow circle at the source says. */
  implied: boolean;
  basis: Basis;
  /** Whether its ends are in different fields. */
  across: boolean;
}

export interface NetworkField {
  id: string;
  /** The longest first; the last is the shortest that still says what it is. */
  names: string[];
  cell: Cell;
  /** Entity ids in the order of the text. */
  members: string[];
  /** Whether it stands as one mark with a count. */
  folded: boolean;
}

/** Pure data, the same for the same graph. */
export interface NetworkView {
  /** In reading order. */
  fields: NetworkField[];
  /** In the order of the text. */
  marks: NetworkMark[];
  lines: NetworkLine[];
  /** How many relations among the marks are folded away because their agent is implied. */
  folded: number;
}
