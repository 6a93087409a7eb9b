/** What a reference is made of, as it is known of the graph. */
import type { Text } from '../messages/Language.ts';

/** A report, as a reference names it; null where it is not known. */
export interface CitedReport {
  id: string;
  /** As on its first line, and in English. */
  title: Text;
  /** Who issued it, in Chinese by the name that the title gives it. */
  issuer: Text;
  /** The year it reports on, which is not that of its publication. */
  period: number;
  /** The page that the text was found on. */
  url: string | null;
  /** ISO 8601: a year, a month or a day. */
  publishedOn: string | null;
  /** ISO 8601. */
  retrievedOn: string | null;
  /** Of its text, in hex. */
  sha256: string;
}

/** Words of a report, verbatim. */
export interface CitedQuote {
  /** Report id. */
  report: string;
  text: string;
  /** UTF-16 code units in the report's text, end exclusive. */
  start: number;
  end: number;
  /** Section and sentence, 三（一）第2句; null above the first section. */
  place: Text | null;
}

/** One thing that is cited of the graph. */
export interface CitedClaim {
  type: 'entity' | 'relation' | 'passage' | 'report' | 'view';
  /** Its id in the graph; of a view, what stands for it in keys. */
  id: string;
  /** What the graph calls it, a relation in words; null where all of the graph is meant. */
  name: Text | null;
  /** What else is to be known of it: a figure as written, a basis, a subject that is implied. */
  remarks: readonly Text[];
  quotes: readonly CitedQuote[];
  /** Shows it, whole: with the revision where the address has one. */
  link: string | null;
}

/** All that is cited at once. */
export interface Citable {
  claims: readonly CitedClaim[];
  /** Those that the claims are of, each once. */
  reports: readonly CitedReport[];
  /** Names the content of the graph. */
  revision: string;
  /** The day on which it is cited, ISO 8601: the graph may change. */
  accessedOn: string;
}
