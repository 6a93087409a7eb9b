/** What the page and the engine say to each other. */

/** The answer to a question, as the API gives it over HTTP. */
export interface Answered {
  status: number;
  text: string;
}

/** Takes a question as it is posted; rejects once the signal is aborted, or where the engine fails. */
export type Engine = (question: string, signal: AbortSignal) => Promise<Answered>;

/** Of the text of an `OfflineGraph`. */
export type OpenEngine = (graph: string) => Engine;

/** Where the engine leaves itself when it runs in the page. */
export type EngineGlobal = typeof globalThis & { fazhiEngine?: OpenEngine };

/** To the worker: the graph first, then questions; a number names each. */
export type EngineOrder =
  | { type: 'open'; graph: string }
  | { type: 'ask'; id: number; question: string }
  | { type: 'stop'; id: number };

/** Ready is the worker once the graph is open. */
export type EngineAnswer =
  | { type: 'ready' }
  | ({ type: 'answer'; id: number } & Answered)
  | { type: 'fault'; id: number; fault: string };
