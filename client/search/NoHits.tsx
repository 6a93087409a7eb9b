import type { ReactNode } from 'react';
import { useWords } from '../messages/LanguageContext.ts';
import { Icon } from '../parts/Icon.tsx';
import type { SearchAnswer } from '../explorer/useHits.ts';
import { Suggestions } from './Suggestions.tsx';

/** Nothing found: what was looked for and where, shorter searches that find something, and the way back. */
export function NoHits({
  text,
  suggestions,
  entities,
  onTry,
  onLeave,
}: {
  text: string;
  suggestions: SearchAnswer['suggestions'];
  entities: number;
  onTry: (text: string) => void;
  onLeave: () => void;
}): ReactNode {
  const { m } = useWords();
  return (
    <div className="no-hits">
      <p className="no-hits-title" role="status">
        {m.searchNone(text)}
      </p>
      <p>{m.searchNoneWhy(entities)}</p>
      <ul className="next-steps">
        <Suggestions suggestions={suggestions} onTry={onTry} />
        <li>
          <button type="button" onClick={() => onTry('')}>
            <Icon name="close" size={16} />
            <span className="row-name">{m.searchClear}</span>
          </button>
        </li>
        <li>
          <button type="button" onClick={onLeave}>
            <Icon name="undo" size={16} />
            <span className="row-name">{m.searchBack}</span>
          </button>
        </li>
      </ul>
    </div>
  );
}
