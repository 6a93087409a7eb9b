import type { Messages } from '../messages/zh.ts';

/** Keys that do the same, and the word for what they do. */
export interface KeyRow {
  meaning: keyof Messages['keys'];
  /** Pressed one or the other; or all together, where the first is Ctrl or Shift. */
  keys: readonly string[];
}

/** All keys of the page, as the help lists them. */
export const KEY_ROWS: readonly KeyRow[] = [
  { meaning: 'search', keys: ['/'] },
  { meaning: 'arrows', keys: ['←', '↑', '↓', '→'] },
  { meaning: 'enter', keys: ['Enter'] },
  { meaning: 'space', keys: ['Space'] },
  { meaning: 'also', keys: ['Shift', 'Enter'] },
  { meaning: 'also', keys: ['Ctrl', 'Space'] },
  { meaning: 'open', keys: ['O'] },
  { meaning: 'menu', keys: ['M'] },
  { meaning: 'depth', keys: ['1', '2', '3'] },
  { meaning: 'zoom', keys: ['+', '-', '0'] },
  { meaning: 'backspace', keys: ['Backspace'] },
  { meaning: 'undo', keys: ['Ctrl', 'Z'] },
  { meaning: 'redo', keys: ['Ctrl', 'Shift', 'Z'] },
  { meaning: 'redo', keys: ['Ctrl', 'Y'] },
  { meaning: 'sentence', keys: ['J', 'K'] },
  { meaning: 'sentences', keys: ['Shift', 'J'] },
  { meaning: 'quote', keys: ['N', 'P'] },
  { meaning: 'find', keys: ['F'] },
  { meaning: 'escape', keys: ['Esc'] },
  { meaning: 'views', keys: ['V'] },
  { meaning: 'notes', keys: ['N'] },
  { meaning: 'query', keys: ['G'] },
  { meaning: 'picture', keys: ['I'] },
  { meaning: 'slides', keys: ['→', '←'] },
  { meaning: 'slides', keys: ['PgDn', 'PgUp'] },
  { meaning: 'slides', keys: ['Space'] },
  { meaning: 'slideEnds', keys: ['Home', 'End'] },
  { meaning: 'slideNumber', keys: ['12', 'Enter'] },
  { meaning: 'black', keys: ['B', '.', 'W'] },
  { meaning: 'slideOverview', keys: ['O'] },
  { meaning: 'speaker', keys: ['N'] },
  { meaning: 'explore', keys: ['E'] },
  { meaning: 'slide', keys: ['E'] },
  { meaning: 'fullScreen', keys: ['F'] },
  { meaning: 'tours', keys: ['T'] },
  { meaning: 'help', keys: ['?'] },
];
