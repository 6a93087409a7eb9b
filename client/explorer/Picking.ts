/** What the next entity that is chosen is for, in place of being selected alone. */
export type Picking =
  /** To be selected besides the others. */
  | { type: 'also' }
  /** To be the other end of the ways from an entity. */
  | { type: 'end'; from: string };
