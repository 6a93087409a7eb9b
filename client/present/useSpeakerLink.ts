import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { openLink, toSpeakerName, type Link } from './openLink.ts';
import { toToken, type Said, type Standing } from './protocol.ts';

/**
 * The show's side of the link: opens the speaker window, and tells it where the show is whenever that changes or it asks.
 * `open` answers whether the browser let it.
 */
export function useSpeakerLink(
  standing: Standing,
  onSaid: (said: Said) => void,
): { open: () => boolean } {
  const { here } = useExplorer();
  const [session] = useState(toToken);
  const opened = useRef<Window | null>(null);
  const link = useRef<Link | null>(null);
  const hear = useEffectEvent((said: Said) => {
    if (said.type === 'hello') link.current?.send({ type: 'standing', standing });
    else onSaid(said);
  });
  useEffect(() => {
    const made = openLink({
      session,
      self: 'show',
      peer: () => opened.current,
      place: window.location,
      host: window,
      onSaid: (said) => hear(said),
    });
    link.current = made;
    const bye = (): void => made.send({ type: 'bye' });
    window.addEventListener('pagehide', bye);
    return () => {
      bye();
      window.removeEventListener('pagehide', bye);
      made.close();
    };
  }, [session]);
  const { tour, at, veil, since } = standing;
  useEffect(() => {
    link.current?.send({ type: 'standing', standing: { tour, at, veil, since } });
  }, [tour, at, veil, since]);
  const open = useCallback((): boolean => {
    if (opened.current && !opened.current.closed) {
      opened.current.focus();
      return true;
    }
    opened.current = window.open(here, toSpeakerName(session), 'popup,width=1100,height=720');
    return opened.current !== null;
  }, [session, here]);
  return { open };
}
