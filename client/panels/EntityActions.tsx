import type { ReactNode } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { findFocus } from '../explorer/readSteps.ts';
import { useViewActions } from '../explorer/ViewActionsContext.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { copyAddress } from '../parts/copyAddress.ts';
import { Icon } from '../parts/Icon.tsx';
import { ActionLink } from './ActionLink.tsx';

/** What can be done with the selected entity. */
export function EntityActions({ id }: { id: string }): ReactNode {
  const { m } = useWords();
  const { state } = useExplorer();
  const { toToggle, toggle, announce } = useViewActions();
  const focus = findFocus(state.present.steps);
  const step = toToggle(id);
  return (
    <div className="actions">
      {step && (
        <button type="button" className="button button-primary" onClick={() => toggle(id)}>
          <Icon name={step === 'expand' ? 'plus' : 'minus'} size={16} />
          {step === 'expand' ? m.expand : m.collapse}
        </button>
      )}
      {/* On the first screen, expanding opens a view of its own. */}
      {focus !== id && !(focus === null && step) && (
        <ActionLink action={{ type: 'open', id }} className="button">
          <Icon name="centre" size={16} />
          {m.setFocus}
        </ActionLink>
      )}
      <button
        type="button"
        className="button button-text"
        onClick={() => {
          void copyAddress().then((copied) => announce(copied ? m.linkCopied : m.linkNotCopied));
        }}
      >
        <Icon name="link" size={16} />
        {m.link}
      </button>
    </div>
  );
}
