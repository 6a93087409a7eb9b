import type { ComponentProps, ReactNode } from 'react';
import { Choice } from './Choice.tsx';

/** A choice with what is chosen before it. */
export function TitledChoice<Value extends string>({
  className,
  ...choice
}: { className: string } & ComponentProps<typeof Choice<Value>>): ReactNode {
  return (
    <div className={className}>
      <span aria-hidden="true">{choice.label}</span>
      <Choice {...choice} />
    </div>
  );
}
