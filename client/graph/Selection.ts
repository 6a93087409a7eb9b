/** What a person has selected: a claim, or a passage of a report's text, whose id `toPassageId` makes. */
export interface Selection {
  type: 'entity' | 'relation' | 'passage';
  id: string;
  /** Of a passage: how it reads, by which it is found again in a text that has changed a little. */
  quote?: string;
}

/** A selection with the entities that are selected besides it, as the canvas shows them. */
export interface JointSelection extends Selection {
  also?: readonly string[];
  /** Of a passage: the ids of all entities and relations that it quotes. */
  claims?: ReadonlySet<string>;
}

/** The ids of the selected entities, the first one first; none where a relation is selected. */
export const toSelectedIds = (selection: JointSelection | null): string[] =>
  selection?.type === 'entity' ? [selection.id, ...(selection.also ?? [])] : [];
