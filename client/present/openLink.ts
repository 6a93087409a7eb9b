import { hear, toMessage, type Heard, type Message, type Said } from './protocol.ts';

/** Of a window, what a link needs. */
export interface Place {
  origin: string;
  protocol: string;
}

/** The other window: all that is done with it is to send to it. */
export interface Peer {
  postMessage: (message: unknown, targetOrigin: string) => void;
}

export interface Link {
  send: (said: Said) => void;
  close: () => void;
}

/** A page on a disk has no origin of its own, or one that browsers name differently. */
const isOfDisk = ({ protocol }: Place): boolean => protocol === 'file:';

function isTrusted(origin: string, place: Place): boolean {
  if (isOfDisk(place)) return origin === 'null' || origin.startsWith('file:');
  return origin === place.origin;
}

/** Null where the browser has none, or lets this page have none. */
function openChannel(session: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(`fazhi-graph ${session}`);
  } catch {
    return null;
  }
}

/**
 * Joins a show and its speaker window by a channel of the browser and by messages from window to window: on `file:` pages
 * the one may not reach, elsewhere the other may be cut. What arrives twice is heard once. Neither looks into the other's
 * document. `peer` answers the other window, null where it is gone.
 */
export function openLink({
  session,
  self,
  peer,
  place,
  host,
  onSaid,
}: {
  session: string;
  self: Message['from'];
  peer: () => Peer | null;
  place: Place;
  /** Where messages arrive. */
  host: Pick<Window, 'addEventListener' | 'removeEventListener'>;
  onSaid: (said: Said) => void;
}): Link {
  let heard: Heard = { session, self, ids: [] };
  const listen = (data: unknown): void => {
    const next = hear(heard, data);
    heard = next.heard;
    if (next.said) onSaid(next.said);
  };
  const channel = openChannel(session);
  if (channel) channel.onmessage = (event: MessageEvent<unknown>) => listen(event.data);
  const onMessage = (event: MessageEvent<unknown>): void => {
    if (event.source !== peer() || !isTrusted(event.origin, place)) return;
    listen(event.data);
  };
  host.addEventListener('message', onMessage);
  return {
    send(said) {
      const message = toMessage(session, self, said);
      channel?.postMessage(message);
      // A file's origin cannot be named; who does not know the session takes nothing from the message.
      peer()?.postMessage(message, isOfDisk(place) ? '*' : place.origin);
    },
    close() {
      channel?.close();
      host.removeEventListener('message', onMessage);
    },
  };
}

/** The name of a speaker window, by which it knows what it is: names outlive a reload, and need no address. */
const NAME = 'fazhi-graph-speaker-';

export const toSpeakerName = (session: string): string => NAME + session;

/** The session whose speaker window this is; null where it is none. */
export function readSpeakerSession(name: string): string | null {
  const session = name.startsWith(NAME) ? name.slice(NAME.length) : '';
  return /^[0-9a-f]{32}$/.test(session) ? session : null;
}
