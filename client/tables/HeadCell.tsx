import type { ReactNode } from 'react';
import type { SortKey } from '../explorer/screens/TableState.ts';
import { findColumn } from './columns.ts';
import { useTablesWords } from './useTablesWords.ts';

/** A column's name, which sorts by it. */
export function HeadCell({
  column,
  at,
  sort,
  isActive,
  onSort,
}: {
  column: string;
  /** Its place among the columns shown, from 0. */
  at: number;
  sort: readonly SortKey[];
  /** The one cell that Tab leads to. */
  isActive: boolean;
  onSort: (column: string, beside: boolean) => void;
}): ReactNode {
  const t = useTablesWords();
  const place = sort.findIndex((key) => key.column === column);
  const key = sort[place];
  const word = key?.down ? t.sortedDown : t.sortedUp;
  return (
    <th
      role="columnheader"
      scope="col"
      aria-colindex={at + 1}
      data-name={column}
      // One head alone may say it; the others do so in words.
      aria-sort={place === 0 ? (key?.down ? 'descending' : 'ascending') : undefined}
      className={findColumn(column).filter === 'number' ? 'table-number' : undefined}
    >
      <button
        type="button"
        data-row={-1}
        data-column={at}
        tabIndex={isActive ? 0 : -1}
        title={column === 'body' ? t.bodyHint : t.sortHint}
        onClick={(event) => onSort(column, event.shiftKey)}
      >
        {t.columns[column]}
        {key && (
          <span className="table-sort" aria-hidden="true">
            {key.down ? '↓' : '↑'}
            {sort.length > 1 && <sub>{place + 1}</sub>}
          </span>
        )}
        {place > 0 && (
          <span className="visually-hidden">{` ${word} ${t.sortPlace(place + 1)}`}</span>
        )}
      </button>
    </th>
  );
}
