import type { Messages } from '../messages/zh.ts';

/** A claim, as a report of an error names it. */
export interface ReportedClaim {
  id: string;
  quote: string;
  /** Offsets of the quote in the report's text. */
  start: number;
  end: number;
  /** Null where the server could not be asked. */
  revision: string | null;
  /** Leads to the claim. */
  link: string;
}

/** A report of an error in plain text, a line for each thing to know. */
export function toErrorReport(
  { id, quote, start, end, revision, link }: ReportedClaim,
  words: Messages['links']['report'],
): string {
  return [
    words.title,
    `${words.id}${id}`,
    `${words.quote}${quote}`,
    `${words.place}${start}–${end}`,
    `${words.revision}${revision ?? words.unknown}`,
    `${words.link}${link}`,
  ].join('\n');
}
