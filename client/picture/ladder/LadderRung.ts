/** A way from entity to entity as a picture needs it: words chosen, quotes cut where their marks begin and end. */
import type { Basis } from '../../api/operations.generated.ts';
import type { EntityKind } from '../../graph/model.ts';

export interface QuoteRun {
  text: string;
  /** Underlined as this kind is. */
  kind: EntityKind | null;
  /** Dots stand under it. */
  verb: boolean;
  /** Half-width punctuation among Chinese characters, which is set full width. */
  punctuation: boolean;
  /** Or what stands between two quotes. */
  quoted: boolean;
}

export interface LadderQuote {
  runs: readonly QuoteRun[];
  /** Section, sentence and offsets. */
  source: string;
  /** The sentence in English, for a picture in English. */
  translation: string | null;
}

export interface LadderHop {
  word: string;
  basis: Basis;
  /** What stands behind the word: the basis, and that the subject is implied. */
  notes: readonly string[];
  arrow: 'down' | 'up' | 'none';
  /** Which end has the hollow circle. */
  tail: 'up' | 'down' | null;
  quotes: readonly LadderQuote[];
  /** The editors' note. */
  note: string | null;
}

export interface LadderRung {
  name: string;
  kind: EntityKind;
  isSupplied: boolean;
  /** The relation to the rung below; null at the last. */
  hop: LadderHop | null;
}
