import type { ReactNode } from 'react';
import type { Loaded } from '../explorer/useLoaded.ts';
import type { GroupKey } from '../graph/model.ts';
import type { GroupState } from '../graph/toGroupStates.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { useGroupWords } from '../panels/useGroupWords.ts';
import { MenuItem } from './MenuItem.tsx';

/** A card's groups with their counts, as lines of its menu. */
export function GroupItems({
  groups,
  onPick,
}: {
  groups: Loaded<GroupState[]>;
  onPick: (step: { type: 'expand' | 'collapse'; group: GroupKey }) => void;
}): ReactNode {
  const { m } = useWords();
  const { nameOf, toAction } = useGroupWords();
  if (groups.status === 'loading') return <p className="menu-note">{m.loading}</p>;
  if (groups.status !== 'ready' || groups.data.length === 0) return null;
  return (
    <div role="group" aria-label={m.explore.byRelation} className="menu-group">
      {groups.data.map((state) => {
        const { type, reading, shown, total, action } = state;
        const { heard, icon } = toAction(state);
        return (
          <MenuItem
            key={`${type} ${reading}`}
            icon={icon}
            disabled={action === null}
            onPick={() => action && onPick({ type: action, group: { type, reading } })}
          >
            <span className="menu-name">
              <span className="visually-hidden">{heard}</span>
              {nameOf(state)}
            </span>{' '}
            <span className="count">{m.explore.groupCount(shown, total)}</span>
          </MenuItem>
        );
      })}
    </div>
  );
}
