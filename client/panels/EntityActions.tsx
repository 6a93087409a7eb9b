import { useRef, type ReactNode } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { findFocus } from '../explorer/readSteps.ts';
import { useViewActions } from '../explorer/ViewActionsContext.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { CiteButton } from '../cite/CiteButton.tsx';
import { Icon } from '../parts/Icon.tsx';
import { NeighbourActions } from './NeighbourActions.tsx';
import { copyText } from '../parts/copyText.ts';
import { ActionLink } from './ActionLink.tsx';
import { AlsoSearch } from './AlsoSearch.tsx';
import { EndSearch } from './EndSearch.tsx';

/** What can be done with the selected entity. */
export function EntityActions({ id }: { id: string }): ReactNode {
  const { m } = useWords();
  const { state, here } = useExplorer();
  const { toToggle, toggle, announce, picking, setPicking } = useViewActions();
  const focus = findFocus(state.present.steps);
  const step = toToggle(id);
  const pathButton = useRef<HTMLButtonElement>(null);
  const isPickingEnd = picking?.type === 'end' && picking.from === id;
  return (
    <>
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
          className="button"
          ref={pathButton}
          aria-expanded={isPickingEnd}
          onClick={() => setPicking(isPickingEnd ? null : { type: 'end', from: id })}
        >
          <Icon name="path" size={16} />
          {m.links.findPath}
        </button>
        <NeighbourActions id={id} />
        <button
          type="button"
          className="button button-text"
          aria-pressed={picking?.type === 'also'}
          onClick={() => setPicking(picking?.type === 'also' ? null : { type: 'also' })}
        >
          <Icon name="several" size={16} />
          {m.links.also}
        </button>
        <CiteButton cited={{ type: 'entities', ids: [id] }} />
        <button
          type="button"
          className="button button-text"
          onClick={() => {
            void copyText(new URL(here, window.location.href).href).then((copied) =>
              announce(copied ? m.linkCopied : m.linkNotCopied),
            );
          }}
        >
          <Icon name="link" size={16} />
          {m.link}
        </button>
      </div>
      {isPickingEnd && <EndSearch from={id} onLeave={() => pathButton.current?.focus()} />}
      {picking?.type === 'also' && <AlsoSearch />}
    </>
  );
}
