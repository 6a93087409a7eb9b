/** What a person asks a reference for, by ids of the graph. */
export type Cited =
  | { type: 'report'; id: string }
  /** One entity, or several that are selected. */
  | { type: 'entities'; ids: readonly string[] }
  | { type: 'relation'; id: string }
  /** An id as `toPassageId` makes it. */
  | { type: 'passage'; id: string }
  /** What the page shows now. */
  | { type: 'view' };
