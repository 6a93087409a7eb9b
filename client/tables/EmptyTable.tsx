import type { ReactNode } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { hidesNothing } from '../graph/Hidden.ts';
import { MixedText } from '../parts/MixedText.tsx';
import { useTablesWords } from './useTablesWords.ts';

/** Why no row is shown, and how to see some again. */
export function EmptyTable({ unfiltered }: { unfiltered: number }): ReactNode {
  const t = useTablesWords();
  const { state, dispatch } = useExplorer();
  const { table, hidden } = state.present;
  const { of, scope, text } = table;
  const look = table[of];
  const isRail = !hidesNothing(hidden);
  const why = [
    unfiltered === 0 ? (scope === 'shown' ? t.emptyShown : t.emptyAtAll) : null,
    unfiltered > 0 && text !== '' ? t.emptyText(text) : null,
    unfiltered > 0 && look.only.length > 0 ? t.emptyColumns : null,
    unfiltered > 0 && isRail && text === '' && look.only.length === 0 ? t.emptyRail : null,
  ].filter((line) => line !== null);
  const ways = [
    {
      is: text !== '',
      word: t.clearText,
      act: () => dispatch({ type: 'table', table: { text: '' } }),
    },
    {
      is: look.only.length > 0,
      word: t.clearColumns,
      act: () => dispatch({ type: 'table', table: { [of]: { ...look, only: [] } } }),
    },
    { is: isRail, word: t.clearRail, act: () => dispatch({ type: 'hideNothing' }) },
    {
      is: scope === 'shown',
      word: t.showAll,
      act: () => dispatch({ type: 'table', table: { scope: 'all' } }),
    },
  ].filter(({ is }) => is);
  return (
    <div className="empty" role="status">
      <h1>{t.empty}</h1>
      {why.map((line) => (
        <p key={line}>
          <MixedText text={line} />
        </p>
      ))}
      <ul className="next-steps">
        {ways.map(({ word, act }) => (
          <li key={word}>
            <button type="button" onClick={act}>
              <span>{word}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
