/** Which key does what, while the canvas has the focus. */
import type { Direction } from './findNext.ts';

export type Command =
  | { type: 'move'; direction: Direction }
  | { type: 'toggle' | 'select' | 'open' | 'undo' | 'zoomIn' | 'zoomOut' | 'fit' | 'clear' };

/** By the key's name, as the browser has it. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  ArrowLeft: { type: 'move', direction: 'left' },
  ArrowRight: { type: 'move', direction: 'right' },
  ArrowUp: { type: 'move', direction: 'up' },
  ArrowDown: { type: 'move', direction: 'down' },
  Enter: { type: 'toggle' },
  ' ': { type: 'select' },
  o: { type: 'open' },
  O: { type: 'open' },
  Backspace: { type: 'undo' },
  '+': { type: 'zoomIn' },
  '=': { type: 'zoomIn' },
  '-': { type: 'zoomOut' },
  '0': { type: 'fit' },
  Escape: { type: 'clear' },
};

interface Key {
  key: string;
  keyCode: number;
  isComposing: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

/** Null for other keys, with a modifier, and while an input method is composing (key code 229 in some). */
export const toCommand = (event: Key): Command | null => {
  if (event.isComposing || event.keyCode === 229) return null;
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  return COMMANDS[event.key] ?? null;
};
