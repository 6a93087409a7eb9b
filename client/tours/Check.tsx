import type { ReactNode } from 'react';

/** A box to tick, with what it stands for as its label. */
export function Check({
  checked,
  onChange,
  children,
  focusKey,
}: {
  checked: boolean;
  onChange: (checked: boolean) => void;
  children: ReactNode;
  /** By which it is found again, to be given the focus. */
  focusKey?: string;
}): ReactNode {
  return (
    <label className="tour-check">
      <input
        type="checkbox"
        checked={checked}
        data-key={focusKey}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
