import type { MouseEvent, ReactNode } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import type { ExplorerAction } from '../explorer/reduceExplorer.ts';

/** A link to what an action leads to: a plain click acts in place, any other opens the address. */
export function ActionLink({
  action,
  className,
  label,
  current = false,
  tabIndex,
  onFollow,
  children,
}: {
  action: ExplorerAction;
  className?: string;
  /** Accessible name, where the content does not say enough. */
  label?: string;
  current?: boolean;
  /** -1 where keys lead to what it stands in. */
  tabIndex?: number;
  onFollow?: (() => void) | undefined;
  children: ReactNode;
}): ReactNode {
  const { dispatch, toHref } = useExplorer();
  const follow = (event: MouseEvent): void => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      return;
    event.preventDefault();
    dispatch(action);
    onFollow?.();
  };
  return (
    <a
      href={toHref(action)}
      className={className}
      tabIndex={tabIndex}
      aria-label={label}
      aria-current={current || undefined}
      onClick={follow}
    >
      {children}
    </a>
  );
}
