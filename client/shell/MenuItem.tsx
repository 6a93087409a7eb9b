import type { ReactNode } from 'react';
import { Icon, type IconName } from '../parts/Icon.tsx';

/** One line of a menu; the arrow keys lead to it. */
export function MenuItem({
  icon,
  disabled = false,
  onPick,
  children,
}: {
  icon: IconName;
  disabled?: boolean;
  onPick: () => void;
  children: ReactNode;
}): ReactNode {
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      className="menu-item"
      aria-disabled={disabled || undefined}
      onClick={disabled ? undefined : onPick}
    >
      <Icon name={icon} size={16} />
      {children}
    </button>
  );
}
