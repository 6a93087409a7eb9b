/** What a person has selected. */
export interface Selection {
  type: 'entity' | 'relation';
  id: string;
}

/** A selection with the entities that are selected besides it, as the canvas shows them. */
export interface JointSelection extends Selection {
  also?: readonly string[];
}

/** The ids of the selected entities, the first one first; none where a relation is selected. */
export const toSelectedIds = (selection: JointSelection | null): string[] =>
  selection?.type === 'entity' ? [selection.id, ...(selection.also ?? [])] : [];
