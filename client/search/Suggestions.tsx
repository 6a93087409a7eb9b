import type { ReactNode } from 'react';
import type { SearchAnswer } from '../explorer/useHits.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { Icon } from '../parts/Icon.tsx';

/** Other searches that find something, with how much. */
export function Suggestions({
  suggestions,
  onTry,
}: {
  suggestions: SearchAnswer['suggestions'];
  onTry: (text: string) => void;
}): ReactNode {
  const { m } = useWords();
  return suggestions.map(({ text, totalCount }) => (
    <li key={text}>
      <button type="button" onClick={() => onTry(text)}>
        <Icon name="search" size={16} />
        <span className="row-name">{m.searchInstead(text)}</span>
        <span className="count">{m.searchCountSpoken(totalCount)}</span>
      </button>
    </li>
  ));
}
