import { describe, expect, it } from 'vitest';
import { COMMANDS, toCommand } from '../../../client/canvas/toCommand.ts';
import { toReaderCommand } from '../../../client/reader/toReaderCommand.ts';
import { SHOW_KEYS } from '../../../client/present/reduceShow.ts';
import { KEY_ROWS } from '../../../client/shell/keyRows.ts';
import { toHotkey } from '../../../client/shell/useHotkeys.ts';

/** Keys whose names in the help are others than the browser's. */
const NAMES: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ' ': 'Space',
  Escape: 'Esc',
  PageDown: 'PgDn',
  PageUp: 'PgUp',
  '=': '+', // the same key without Shift
};
const toName = (key: string): string => NAMES[key] ?? (key.length === 1 ? key.toUpperCase() : key);

const isCombination = ({ keys }: { keys: readonly string[] }): boolean =>
  keys[0] === 'Ctrl' || keys[0] === 'Shift';
const single = KEY_ROWS.filter((row) => !isCombination(row)).flatMap(({ keys }) => keys);
const combined = KEY_ROWS.filter(isCombination).map(({ keys }) => keys.join('+'));

/** Every printable key of a keyboard, alone and with modifiers, that does something on the whole page. */
const hotkeys = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).flatMap((key) =>
  [false, true].flatMap((ctrlKey) =>
    [false, true].flatMap((shiftKey) =>
      toHotkey({ key, ctrlKey, shiftKey, metaKey: false, altKey: false }, true) === null
        ? []
        : [{ key, ctrlKey, shiftKey }],
    ),
  ),
);
/** Keys of the canvas that do with a modifier what they do not do without. */
const joint = Object.keys(COMMANDS).flatMap((key) =>
  (['ctrlKey', 'shiftKey'] as const).flatMap((modifier) => {
    const plain = {
      key,
      keyCode: 0,
      isComposing: false,
      ctrlKey: false,
      metaKey: false,
      altKey: false,
    };
    const command = toCommand({ ...plain, [modifier]: true });
    if (command === null || command.type === COMMANDS[key]?.type) return [];
    return [`${modifier === 'ctrlKey' ? 'Ctrl' : 'Shift'}+${toName(key)}`];
  }),
);
const combinations = [
  ...joint,
  ...hotkeys
    .filter(({ ctrlKey }) => ctrlKey)
    .map(({ key, shiftKey }) => ['Ctrl', ...(shiftKey ? ['Shift'] : []), toName(key)].join('+')),
];
/** Letters that do something while the text has the focus. */
const reading = Array.from({ length: 26 }, (_, at) => String.fromCharCode(97 + at)).filter(
  (key) =>
    toReaderCommand({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }) !==
    null,
);
const alone = hotkeys.filter(({ ctrlKey }) => !ctrlKey).map(({ key }) => toName(key));

describe('the keyboard help', () => {
  it('lists every key of the canvas, of the page, of the text and of a show', () => {
    for (const key of Object.keys(COMMANDS)) expect(single).toContain(toName(key));
    for (const key of alone) expect(single).toContain(key);
    for (const key of reading) expect(single).toContain(toName(key));
    for (const key of SHOW_KEYS) expect(single).toContain(toName(key));
    // Ctrl, Shift and Y together do what Ctrl and Y do.
    for (const keys of combinations) if (keys !== 'Ctrl+Shift+Y') expect(combined).toContain(keys);
  });

  it('lists no key that does nothing', () => {
    const known = new Set([
      ...Object.keys(COMMANDS).map(toName),
      ...alone,
      ...reading.map(toName),
      ...SHOW_KEYS.map(toName),
      // Digits, for the number of a slide.
      '12',
    ]);
    for (const key of single) expect(known).toContain(key);
    for (const keys of combined) expect([...combinations, 'Shift+J']).toContain(keys);
  });
});
