import type { ReactNode } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { ARRANGEMENTS } from '../explorer/Moment.ts';
import { useWords } from '../messages/LanguageContext.ts';

/** How the whole graph is laid out. */
export function ArrangementSwitch(): ReactNode {
  const { m } = useWords();
  const { state, dispatch } = useExplorer();
  return (
    <div className="segments" role="radiogroup" aria-label={m.arrangement}>
      {ARRANGEMENTS.map((arrangement) => (
        <label key={arrangement} className="segment">
          <input
            type="radio"
            name="arrangement"
            className="visually-hidden"
            checked={state.present.arrangement === arrangement}
            onChange={() => dispatch({ type: 'arrange', arrangement })}
          />
          <span>{m.arrangements[arrangement]}</span>
        </label>
      ))}
    </div>
  );
}
