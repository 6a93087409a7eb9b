import type { ReactNode } from 'react';
import { useExplore } from '../explorer/ExploreContext.ts';
import { useGroups } from '../explorer/useGroups.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { Failure } from '../parts/Failure.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Loading } from '../parts/Loading.tsx';
import { useGroupWords } from './useGroupWords.ts';

/** The groups of an entity that the canvas shows: how many of each are in view, and a click for the rest. */
export function ExpandGroups({ id }: { id: string }): ReactNode {
  const { m } = useWords();
  const explore = useExplore();
  const groups = useGroups(id);
  const { nameOf, toAction } = useGroupWords();
  if (!explore?.view.entities.some((entity) => entity.id === id)) return null;
  return (
    <section className="expand-groups" aria-label={m.explore.byRelation}>
      <h3 className="expand-heading">{m.explore.byRelation}</h3>
      {groups.status === 'loading' && <Loading />}
      {groups.status === 'failed' && <Failure failed={groups} compact />}
      {groups.status === 'ready' && groups.data.length === 0 && (
        <p className="panel-empty">{m.explore.noGroups}</p>
      )}
      {groups.status === 'ready' && (
        <ul className="group-list">
          {groups.data.map((state) => {
            const { type, reading, shown, total, action } = state;
            const { heard, icon } = toAction(state);
            return (
              <li key={`${type} ${reading}`}>
                <button
                  type="button"
                  className="group-row"
                  disabled={action === null}
                  onClick={() =>
                    action && explore.run({ type: action, id, group: { type, reading } })
                  }
                >
                  <span className="group-arrow" aria-hidden="true">
                    {reading === 'out' ? '→' : '←'}
                  </span>
                  <span className="visually-hidden">{heard}</span>
                  <span className="relation-name">{nameOf(state)}</span>{' '}
                  <span className="count">{m.explore.groupCount(shown, total)}</span>
                  <Icon name={icon} size={14} />
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
