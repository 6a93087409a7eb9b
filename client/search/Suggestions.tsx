import type { ReactNode } from 'react';
import { useHits } from '../explorer/useHits.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { Icon } from '../parts/Icon.tsx';

/** Other searches that find something, with how much; where none of them does, those of the next tier. */
export function Suggestions({
  tiers: [texts = [], ...further],
  onTry,
}: {
  /** Up to four searches each, the nearest first. */
  tiers: readonly (readonly string[])[];
  onTry: (text: string) => void;
}): ReactNode {
  const { m } = useWords();
  const [first = '', second = '', third = '', fourth = ''] = texts;
  const tried = [useHits(first), useHits(second), useHits(third), useHits(fourth)];
  const found = tried.flatMap(({ text, loaded }) =>
    text !== '' && loaded.status === 'ready' && loaded.data.totalCount > 0
      ? [{ text, count: loaded.data.totalCount }]
      : [],
  );
  const isSettled = tried.every(({ loaded }) => loaded.status !== 'loading');
  if (found.length === 0)
    return isSettled && further.length > 0 && <Suggestions tiers={further} onTry={onTry} />;
  return found.map(({ text, count }) => (
    <li key={text}>
      <button type="button" onClick={() => onTry(text)}>
        <Icon name="search" size={16} />
        <span className="row-name">{m.searchInstead(text)}</span>
        <span className="count">{m.searchCountSpoken(count)}</span>
      </button>
    </li>
  ));
}
