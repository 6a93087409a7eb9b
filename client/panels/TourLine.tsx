import type { ReactNode } from 'react';
import { useWords } from '../messages/LanguageContext.ts';
import { Icon } from '../parts/Icon.tsx';
import { ActionLink } from './ActionLink.tsx';

/** A tour among the ways in: its name leads to its first step, and beside it stands the way to its slides. */
export function TourLine({
  id,
  name,
  label,
  steps,
}: {
  id: string;
  name: ReactNode;
  /** The name as bare text. */
  label: string;
  /** How many. */
  steps: number;
}): ReactNode {
  return (
    <p className="tour-start">
      <ActionLink action={{ type: 'tour', id, at: 0 }} className="tour-name">
        <TourName name={name} steps={steps} />
      </ActionLink>
      <PresentLink id={id} label={label} />
    </p>
  );
}

export function TourName({ name, steps }: { name: ReactNode; steps: number }): ReactNode {
  const { m } = useWords();
  return (
    <span>
      <span className="tour-title">{name}</span>
      <span className="count">{m.tourLength(steps)}</span>
    </span>
  );
}

export function PresentLink({ id, label }: { id: string; label: string }): ReactNode {
  const { m } = useWords();
  return (
    <ActionLink
      action={{ type: 'present', tour: { id, at: 0 } }}
      className="button"
      label={`${m.present}: ${label}`}
    >
      <Icon name="present" size={16} />
      {m.present}
    </ActionLink>
  );
}
