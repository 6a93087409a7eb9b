import { useMemo, type ReactNode } from 'react';
import type { TableRow } from './Cell.ts';
import { findColumn } from './columns.ts';
import { compareOrder } from './compareCells.ts';
import { DraftInput } from './DraftInput.tsx';
import { listTerms, readLeast } from './filterCells.ts';
import { useTablesWords } from './useTablesWords.ts';

/** What a column must hold: one of its terms, part of a text, or a least number. */
export function FilterCell({
  column,
  at,
  rows,
  value,
  onValue,
}: {
  column: string;
  at: number;
  /** All that there is to choose among. */
  rows: readonly TableRow[];
  /** Empty where nothing is asked for. */
  value: string;
  onValue: (value: string) => void;
}): ReactNode {
  const t = useTablesWords();
  const { filter } = findColumn(column);
  const label = t.filterOf(t.columns[column] ?? column);
  const terms = useMemo(
    () => (filter === 'term' ? listTerms(rows, column, compareOrder) : []),
    [filter, rows, column],
  );
  const isGone = value !== '' && !terms.some((term) => term.value === value);
  return (
    <td role="gridcell" aria-colindex={at + 1}>
      {filter === 'term' ? (
        <select
          className="table-filter"
          aria-label={label}
          value={value}
          onChange={(event) => onValue(event.target.value)}
        >
          <option value="">{t.anyValue}</option>
          {terms.map((term) => (
            <option key={term.value} value={term.value}>
              {`${term.text} ${term.count}`}
            </option>
          ))}
          {isGone && <option value={value}>{value}</option>}
        </select>
      ) : (
        <DraftInput
          className="table-filter"
          label={label}
          placeholder={filter === 'number' ? t.atLeast : t.contains}
          value={value}
          onValue={onValue}
          numeric={filter === 'number'}
          isInvalid={filter === 'number' && value !== '' && readLeast(value) === null}
        />
      )}
    </td>
  );
}
