import type { ReactNode } from 'react';
import { useWords } from '../messages/LanguageContext.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { Icon } from '../parts/Icon.tsx';

/** The keys that exist, and the switch for those that need no modifier. */
export function KeyboardHelp({
  open,
  onClose,
  singleKeys,
  onSingleKeys,
}: {
  open: boolean;
  onClose: () => void;
  singleKeys: boolean;
  onSingleKeys: (on: boolean) => void;
}): ReactNode {
  const { m } = useWords();
  const rows: readonly [keys: readonly string[], meaning: string][] = [
    [['/'], m.keys.search],
    [['←', '↑', '↓', '→'], m.keys.arrows],
    [['Enter'], m.keys.enter],
    [['Space'], m.keys.space],
    [['Shift', 'Enter'], m.keys.also],
    [['O'], m.keys.open],
    [['M'], m.keys.menu],
    [['1', '2', '3'], m.keys.depth],
    [['+', '-', '0'], m.keys.zoom],
    [['Backspace'], m.keys.backspace],
    [['Ctrl', 'Z'], m.keys.undo],
    [['Ctrl', 'Shift', 'Z'], m.keys.redo],
    [['Esc'], m.keys.escape],
    [['?'], m.keys.help],
  ];
  return (
    <Dialog open={open} onClose={onClose} label={m.help} className="dialog help">
      <div className="dialog-head">
        <h2>{m.keyboard}</h2>
        <button type="button" className="icon-button" aria-label={m.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <dl className="keys">
        {rows.map(([keys, meaning]) => (
          <div key={meaning + keys.join()}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <label className="legend-switch help-switch">
        <input
          type="checkbox"
          checked={singleKeys}
          onChange={(event) => onSingleKeys(event.currentTarget.checked)}
        />
        <span>{m.singleKeys}</span>
      </label>
    </Dialog>
  );
}
