/** What a show and its speaker window say to one another. Messages of others are told apart by the session. */
import type { Veil } from './reduceShow.ts';

const APP = 'fazhi-graph.present';

/** Where the show is. */
export interface Standing {
  tour: string;
  /** From 0. */
  at: number;
  veil: Veil;
  /** When the show began, in ms since 1970. */
  since: number;
}

export type Said =
  /** The speaker window asks where the show is. */
  | { type: 'hello' }
  | { type: 'standing'; standing: Standing }
  /** The speaker window asks for another slide, or for a dark screen. */
  | { type: 'ask'; ask: 'next' | 'back' | 'first' | 'last' | 'black' | 'white' }
  | { type: 'askFor'; at: number }
  /** The time begins anew. */
  | { type: 'restart' }
  /** The other one is closed. */
  | { type: 'bye' };

export interface Message {
  app: typeof APP;
  /** Random: two shows of one browser do not hear one another. */
  session: string;
  from: 'show' | 'speaker';
  /** Random: what comes by two ways is heard once. */
  id: string;
  said: Said;
}

/** 128 bits that nobody guesses. */
export function toToken(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))]
    .map((part) => part.toString(16).padStart(8, '0'))
    .join('');
}

export function toMessage(session: string, from: Message['from'], said: Said): Message {
  return { app: APP, session, from, id: toToken(), said };
}

/** What one side knows of what it has heard. */
export interface Heard {
  session: string;
  self: Message['from'];
  /** Ids of the last messages, the latest last. */
  ids: readonly string[];
}

const MOST_IDS = 64;
const ASKS: readonly unknown[] = ['next', 'back', 'first', 'last', 'black', 'white'];
const VEILS: readonly unknown[] = ['none', 'black', 'white'];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const isPlace = (value: unknown): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 1000;

function isSaid(value: unknown): value is Said {
  if (!isObject(value)) return false;
  const { type, standing, ask, at } = value;
  if (type === 'hello' || type === 'bye' || type === 'restart') return true;
  if (type === 'ask') return ASKS.includes(ask);
  if (type === 'askFor') return isPlace(at);
  return (
    type === 'standing' &&
    isObject(standing) &&
    typeof standing['tour'] === 'string' &&
    isPlace(standing['at']) &&
    VEILS.includes(standing['veil']) &&
    typeof standing['since'] === 'number'
  );
}

/**
 * What is said by a message from the other side; null where it is no such message, of another session, one's own, or heard
 * before. What a window sends is not trusted to be well formed.
 */
export function hear(heard: Heard, data: unknown): { heard: Heard; said: Said | null } {
  if (!isObject(data)) return { heard, said: null };
  const { app, session, from, id, said } = data;
  const isForSelf =
    app === APP &&
    session === heard.session &&
    from === (heard.self === 'show' ? 'speaker' : 'show') &&
    typeof id === 'string' &&
    !heard.ids.includes(id);
  if (!isForSelf || !isSaid(said)) return { heard, said: null };
  return { heard: { ...heard, ids: [...heard.ids, id].slice(-MOST_IDS) }, said };
}
