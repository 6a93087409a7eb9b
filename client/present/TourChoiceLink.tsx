import type { ReactNode } from 'react';
import type { Tour } from '../explorer/requestTours.ts';
import { ActionLink } from '../panels/ActionLink.tsx';
import { Icon } from '../parts/Icon.tsx';
import { usePresentWords } from './usePresentWords.ts';

/** The way into a tour, with what it tells. */
export function TourChoiceLink({
  id,
  title,
  summary,
  steps,
}: {
  id: Tour['id'];
  title: ReactNode;
  summary: ReactNode;
  /** How many. */
  steps: number;
}): ReactNode {
  const words = usePresentWords();
  return (
    <ActionLink action={{ type: 'present', tour: { id, at: 0 } }} className="tour-choice-link">
      <b>{title}</b>
      <span className="count">{words.steps(steps)}</span>
      <span className="tour-choice-summary">{summary}</span>
      <span className="tour-choice-start">
        <Icon name="present" size={16} />
        {words.start}
      </span>
    </ActionLink>
  );
}
