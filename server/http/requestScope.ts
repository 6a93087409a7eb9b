import { AsyncLocalStorage } from 'node:async_hooks';

/** What is known of a request while it is answered, for its line in the log and for the metrics. */
export interface RequestScope {
  id: string;
  /** The operation’s name, as the client wrote it. */
  operation?: string;
  /** Fields of `Query` that it asks for. */
  fields?: string[];
  /** Where the cost is, once it has been measured. */
  measured?: { cost?: number };
  /** Codes of the errors that it was answered with. */
  codes?: string[];
}

/** One scope for each request, found from wherever it is answered. */
export const requestScope = new AsyncLocalStorage<RequestScope>();
