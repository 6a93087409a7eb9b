import type { ReactNode } from 'react';
import type { ExplorerAction } from '../explorer/reduceExplorer.ts';
import { useShown } from '../explorer/ShownContext.ts';
import type { Text } from '../messages/Language.ts';
import { Localized } from '../parts/Localized.tsx';
import { ActionLink } from './ActionLink.tsx';

/**
 * An entity's name as a link: it selects what the canvas shows, and opens what it does not. `children` stand
 * before the name, `after` behind it.
 */
export function EntityLink({
  entity,
  implied = false,
  className = 'entity-link',
  tabIndex,
  children,
  after,
}: {
  entity: { id: string; name: Text };
  /** The name stands for a subject that the sentence leaves out. */
  implied?: boolean;
  className?: string;
  /** -1 where keys reach it in another way. */
  tabIndex?: -1;
  children?: ReactNode;
  after?: ReactNode;
}): ReactNode {
  const shown = useShown();
  const { id } = entity;
  const action: ExplorerAction = shown.has(id)
    ? { type: 'select', selection: { type: 'entity', id } }
    : { type: 'open', id };
  return (
    <ActionLink
      action={action}
      className={implied ? `${className} supplied` : className}
      tabIndex={tabIndex}
    >
      {children}
      <Localized text={entity.name} className="row-name" />
      {after}
    </ActionLink>
  );
}
