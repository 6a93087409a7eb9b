/** What a key does while the text has the focus. */
export type ReaderCommand =
  /** To the next sentence, or with -1 to the one before; `extend` keeps those passed. */
  | { type: 'move'; by: 1 | -1; extend: boolean }
  /** To the last sentence or the first. */
  | { type: 'end'; by: 1 | -1; extend: boolean }
  | { type: 'choose' | 'clear' | 'find' }
  | { type: 'quote'; by: 1 | -1 };

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Null for keys that keep their own meaning, as those of the browser do. */
export function toReaderCommand(press: Press): ReaderCommand | null {
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  const extend = press.shiftKey;
  switch (press.key) {
    case 'ArrowDown':
    case 'j':
    case 'J':
      return { type: 'move', by: 1, extend };
    case 'ArrowUp':
    case 'k':
    case 'K':
      return { type: 'move', by: -1, extend };
    case 'End':
      return { type: 'end', by: 1, extend };
    case 'Home':
      return { type: 'end', by: -1, extend };
    case 'Enter':
      return { type: 'choose' };
    case 'Escape':
      return { type: 'clear' };
    case 'n':
    case 'N':
      return { type: 'quote', by: 1 };
    case 'p':
    case 'P':
      return { type: 'quote', by: -1 };
    case 'f':
    case 'F':
      return { type: 'find' };
    default:
      return null;
  }
}
