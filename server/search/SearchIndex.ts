/** Text search over the graph's entities: one index in the server, over either store. */
import type { Entity } from '../../graph-seed/model.ts';

export type SearchField =
  'NAME_ZH' | 'NAME_EN' | 'ALIAS' | 'PINYIN' | 'INITIALS' | 'DESCRIPTION' | 'QUOTE';

export interface Range {
  start: number;
  end: number;
}

export interface SearchHit {
  entity: Entity;
  /** The field that matched best. */
  field: SearchField;
  /** That field's text. */
  matched: string;
  /** What of it matched, in order, without overlap; UTF-16 code units. */
  ranges: Range[];
  /** Higher is better; comparable within one search only. */
  score: number;
}

export interface SearchOutcome {
  totalCount: number;
  /** Best first, as many as asked for. */
  hits: SearchHit[];
  /** How many of all hits are of each kind and category. */
  counts: ReadonlyMap<string, number>;
  /** Worked out when asked for: others to search for where there is no hit, else none. */
  suggest: () => Suggestion[];
}

/** Another search, and how much it finds. */
export interface Suggestion {
  text: string;
  totalCount: number;
}

export interface SearchIndex {
  /** The revision of the graph it was built from. */
  revision: string;
  /** All hits, best first; blank text has none. */
  search(text: string): SearchHit[];
  /** For a text that finds nothing: others that do, the longest first. */
  suggest(text: string): Suggestion[];
}
