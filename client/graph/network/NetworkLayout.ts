/** Where the network’s fields and entities stand. Lengths are px at zoom 1; only plain data, so that a worker can pass it. */
import type { Point } from '../model.ts';

/** Entities that are laid out together: those that first stand in one section, or a report’s bodies that act in several. */
export interface Field {
  /** The section’s id, or `<report>.*` for the bodies that act in several sections. */
  id: string;
  /** Entity ids in the order of the text. */
  members: string[];
}

/** What a mark keeps free for its name, on its right. */
export interface NameRoom {
  width: number;
  height: number;
}

/** The graph as its layout needs it. */
export interface NetworkInput {
  /** In reading order. */
  fields: Field[];
  /** Ends of each relation that is not folded away. */
  ties: [source: string, target: string][];
  /** Of the main entities of each field, by id: there shall be room for their names. */
  names: ReadonlyMap<string, NameRoom>;
}

/** A field’s room. */
export interface Cell {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface NetworkLayout {
  /** One for each field, in the same order. */
  cells: Cell[];
  /** By entity id; of the fields that were laid out. */
  places: ReadonlyMap<string, Point>;
}

const SHARED = '.*';

export const toSharedId = (report: string): string => `${report}${SHARED}`;

/** Whether the field holds bodies that act in several sections. */
export const isShared = (fieldId: string): boolean => fieldId.endsWith(SHARED);
