/** A question to the API in words that a person can read, and what it asks of. */
export interface ViewQuery {
  /** The operation's name. */
  name: string;
  /** With comments that say what it shows, in the page's language. */
  query: string;
  variables: Readonly<Record<string, unknown>>;
}
