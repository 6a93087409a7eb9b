import type { ReactNode } from 'react';
import { useExplore } from '../explorer/ExploreContext.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { Icon } from '../parts/Icon.tsx';

/** What can be done with an entity of the neighbourhood that the canvas shows. */
export function NeighbourActions({ id }: { id: string }): ReactNode {
  const { m } = useWords();
  const explore = useExplore();
  const card = explore?.view.entities.find((entity) => entity.id === id);
  if (!explore || !card) return null;
  const isFocus = card.role === 'focus';
  const { run } = explore;
  return (
    <>
      <button
        type="button"
        className="button button-text"
        onClick={() => run({ type: 'isolate', id })}
      >
        <Icon name="isolate" size={16} />
        {m.explore.isolate}
      </button>
      {!isFocus && (
        <>
          <button
            type="button"
            className="button button-text"
            onClick={() => run({ type: 'hide', id })}
          >
            <Icon name="hide" size={16} />
            {m.explore.hide}
          </button>
          <button
            type="button"
            className="button button-text"
            onClick={() => run({ type: card.pinned ? 'unpin' : 'pin', id })}
          >
            <Icon name="pin" size={16} />
            {card.pinned ? m.explore.unpin : m.explore.pin}
          </button>
        </>
      )}
    </>
  );
}
