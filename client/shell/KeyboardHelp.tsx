import type { ReactNode } from 'react';
import { useWords } from '../messages/LanguageContext.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { Icon } from '../parts/Icon.tsx';
import { HowToRead } from './HowToRead.tsx';
import { KEY_ROWS } from './keyRows.ts';

/** How the map is to be read, the keys that exist, and the switch for those that need no modifier. */
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
  return (
    <Dialog open={open} onClose={onClose} label={m.help} className="dialog help">
      <div className="dialog-head">
        <h2>{m.help}</h2>
        <button type="button" className="icon-button" aria-label={m.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <HowToRead />
      <h3 className="help-heading">{m.keyboard}</h3>
      <dl className="keys">
        {KEY_ROWS.map(({ keys, meaning }) => (
          <div key={keys.join()}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{m.keys[meaning]}</dd>
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
