import type { ReactNode } from 'react';
import { Icon, type IconName } from '../parts/Icon.tsx';

/** One line above the page: what is the matter, and what can be done about it. */
export function NoticeLine({
  icon,
  text,
  action,
  onAction,
}: {
  icon: IconName;
  text: string;
  action?: string;
  onAction?: () => void;
}): ReactNode {
  return (
    <p className="notice">
      <Icon name={icon} size={16} />
      <span>{text}</span>
      {action !== undefined && (
        <button type="button" className="text-button" onClick={onAction}>
          {action}
        </button>
      )}
    </p>
  );
}
