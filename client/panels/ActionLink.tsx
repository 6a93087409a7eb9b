import type { MouseEvent, ReactNode } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { useHrefs } from '../explorer/HrefContext.tsx';
import type { ExplorerAction } from '../explorer/reduceExplorer.ts';

/** A link to what an action leads to: a plain click acts in place, any other opens the address. */
export function ActionLink({
  action,
  className,
  label,
  current = false,
  onFollow,
  tabIndex,
  children,
}: {
  action: ExplorerAction;
  className?: string;
  /** Accessible name, where the content does not say enough. */
  label?: string;
  current?: boolean;
  onFollow?: (() => void) | undefined;
  /** -1 where keys reach it in another way. */
  tabIndex?: 0 | -1 | undefined;
  children: ReactNode;
}): ReactNode {
  const { dispatch } = useExplorer();
  const toHref = useHrefs();
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
      aria-label={label}
      aria-current={current || undefined}
      tabIndex={tabIndex}
      onClick={follow}
    >
      {children}
    </a>
  );
}
