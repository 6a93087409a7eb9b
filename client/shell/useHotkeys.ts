import { useEffect, useEffectEvent } from 'react';

export interface Hotkeys {
  search: () => void;
  views: () => void;
  notes: () => void;
  query: () => void;
  picture: () => void;
  /** Back to the slide that was left. */
  slide: () => void;
  tours: () => void;
  help: () => void;
  undo: () => void;
  redo: () => void;
}

function isEditing(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('input:not([type=checkbox], [type=radio]), textarea, select'))
  );
}

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** What a key does wherever the focus is, but in a text field. */
export function toHotkey(event: Press, singleKeys: boolean): keyof Hotkeys | null {
  const modified = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  if (modified && !event.altKey && key === 'z') return event.shiftKey ? 'redo' : 'undo';
  if (event.ctrlKey && !event.altKey && key === 'y') return 'redo';
  if (modified || event.altKey || !singleKeys) return null;
  if (key === '/') return 'search';
  if (key === 'v') return 'views';
  if (key === 'n') return 'notes';
  if (key === 'g') return 'query';
  if (key === 'i') return 'picture';
  if (key === 'e') return 'slide';
  if (key === 't') return 'tours';
  return key === '?' ? 'help' : null;
}

/** The page's keys. Nothing fires in a text field, in a dialog, or while an input method composes. */
export function useHotkeys(hotkeys: Hotkeys, singleKeys: boolean): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || isEditing(event.target)) return;
    if (document.querySelector('dialog[open]')) return;
    const hotkey = toHotkey(event, singleKeys);
    if (hotkey === null) return;
    event.preventDefault();
    hotkeys[hotkey]();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKeyDown(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
