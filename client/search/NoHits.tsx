import type { ReactNode } from 'react';
import { useHits } from '../explorer/useHits.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { Icon } from '../parts/Icon.tsx';
import { toShorterSearches } from './toShorterSearches.ts';

function Suggestion({ text, onTry }: { text: string; onTry: (text: string) => void }): ReactNode {
  const { m } = useWords();
  const { loaded } = useHits(text);
  if (loaded.status !== 'ready' || loaded.data.totalCount === 0) return null;
  return (
    <li>
      <button type="button" onClick={() => onTry(text)}>
        <Icon name="search" size={16} />
        <span className="row-name">{m.searchInstead(text)}</span>
        <span className="count">{m.searchCountSpoken(loaded.data.totalCount)}</span>
      </button>
    </li>
  );
}

/** Nothing found: what was looked for and where, shorter searches that find something, and the way back. */
export function NoHits({
  text,
  entities,
  onTry,
  onLeave,
}: {
  text: string;
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
        {toShorterSearches(text).map((shorter) => (
          <Suggestion key={shorter} text={shorter} onTry={onTry} />
        ))}
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
