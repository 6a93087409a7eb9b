import type { ReactNode } from 'react';
import { Icon, type IconName } from '../parts/Icon.tsx';

export interface NextStep {
  key: string;
  icon: IconName;
  text: ReactNode;
  onChoose: () => void;
}

/** Ways to go on, a row for each. */
export function NextSteps({ steps }: { steps: readonly NextStep[] }): ReactNode {
  return (
    <ul className="next-steps">
      {steps.map(({ key, icon, text, onChoose }) => (
        <li key={key}>
          <button type="button" onClick={onChoose}>
            <Icon name={icon} size={16} />
            <span className="row-name">{text}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
