/**
 * What the explorer knows of the graph, and what of it is shown where. No React, no Cytoscape, no fetch.
 */
import type { EntityCardFragment, RelationLineFragment } from '../api/operations.generated.ts';

/** An entity as a card on the canvas needs it. */
export type CardEntity = EntityCardFragment;
/** A relation as a line on the canvas needs it; `source` and `target` are `{ id }`. */
export type LineRelation = RelationLineFragment;

/** Everything loaded for a view; complete for the entities that were ever opened or expanded in it. */
export interface GraphData {
  entities: ReadonlyMap<string, CardEntity>;
  relations: ReadonlyMap<string, LineRelation>;
}

/**
 * What a person did, in order. The steps since the last `open` are in the URL, and the arrangement is a
 * function of them alone, so that a link shows every card where it stood.
 */
export type Step =
  { type: 'open'; id: string } | { type: 'expand'; id: string } | { type: 'collapse'; id: string };

/** A card's box in model coordinates: centre and size, in px at zoom 1. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface PlacedEntity extends Box {
  id: string;
  /** Label lines, wrapped to the card's width. */
  lines: string[];
  /** Where the entity is the focus, or expanded, or neither. */
  role: 'focus' | 'expanded' | 'neighbour' | 'member';
  /** How many of its relations are not shown. */
  hidden: number;
}

/** A heading above a group of cards, e.g. 被其依托 2. */
export interface PlacedHeading extends Box {
  id: string;
  text: string;
  count: number;
}

/** What the canvas draws. Pure data, the same for the same steps. */
export interface View {
  entities: PlacedEntity[];
  headings: PlacedHeading[];
  /** Ids of the relations drawn. */
  relations: string[];
  /** How many relations among the shown entities are folded away because their agent is implied. */
  folded: number;
}
