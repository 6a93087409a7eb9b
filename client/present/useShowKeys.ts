import { useEffect, useEffectEvent } from 'react';
import { useStoredFlag } from '../explorer/useStoredFlag.ts';
import { toShowCommand, type ShowCommand } from './reduceShow.ts';

/** Hears the keys of a show wherever the focus is, but in a dialog over it. */
export function useShowKeys(run: (command: ShowCommand) => void): void {
  const [singleKeys] = useStoredFlag('fazhi-graph.single-keys');
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    if (document.querySelector('dialog[open]')) return;
    // A button that has the focus is pressed by these.
    const onButton = event.target instanceof Element && event.target.closest('button, a') !== null;
    if (onButton && (event.key === 'Enter' || event.key === ' ')) return;
    const command = toShowCommand(event, singleKeys);
    if (!command) return;
    event.preventDefault();
    event.stopPropagation();
    run(command);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
