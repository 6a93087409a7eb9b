/** Which key does what, while the canvas has the focus. */
import type { Direction } from './findNext.ts';

export type Command =
  | { type: 'move'; direction: Direction }
  | { type: 'depth'; depth: 1 | 2 | 3 }
  | {
      type:
        | 'menu'
        | 'toggle'
        | 'select'
        | 'selectAlso'
        | 'open'
        | 'undo'
        | 'zoomIn'
        | 'zoomOut'
        | 'fit'
        | 'clear';
    };

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
  m: { type: 'menu' },
  M: { type: 'menu' },
  '1': { type: 'depth', depth: 1 },
  '2': { type: 'depth', depth: 2 },
  '3': { type: 'depth', depth: 3 },
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
  shiftKey?: boolean;
}

/** Ctrl with Space and Shift with Enter add to the selection: input methods claim the one or the other. */
const toJointCommand = (event: Key): Command | null => {
  const isSpace = event.key === ' ' && (event.ctrlKey || event.metaKey) && !event.altKey;
  const isEnter =
    event.key === 'Enter' && event.shiftKey === true && !event.ctrlKey && !event.metaKey;
  return isSpace || (isEnter && !event.altKey) ? { type: 'selectAlso' } : null;
};

/** Null for other keys, with a modifier that means nothing here, and while an input method is composing (key code 229 in some). */
export const toCommand = (event: Key): Command | null => {
  if (event.isComposing || event.keyCode === 229) return null;
  const joint = toJointCommand(event);
  if (joint) return joint;
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  return COMMANDS[event.key] ?? null;
};
