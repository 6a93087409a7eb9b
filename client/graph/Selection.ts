/** What a person has selected. */
export interface Selection {
  type: 'entity' | 'relation';
  id: string;
}
