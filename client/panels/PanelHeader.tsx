import type { ReactNode } from 'react';
import { useWords } from '../messages/LanguageContext.ts';
import { Icon } from '../parts/Icon.tsx';
import type { ExplorerAction } from '../explorer/reduceExplorer.ts';
import { ActionLink } from './ActionLink.tsx';

/** The line above a panel's heading, with the way out of the panel. */
export function PanelHeader({
  children,
  close,
}: {
  children: ReactNode;
  close: ExplorerAction;
}): ReactNode {
  const { m } = useWords();
  return (
    <div className="panel-line">
      {children}
      <ActionLink action={close} className="icon-button panel-close" label={m.closePanel}>
        <Icon name="close" />
      </ActionLink>
    </div>
  );
}
