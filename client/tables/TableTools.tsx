import type { ReactNode } from 'react';
import {
  TABLE_COLUMNS,
  TABLES,
  toColumns,
  type TableLook,
  type TableName,
  type TableState,
} from '../explorer/screens/TableState.ts';
import { UndoTools } from '../panels/UndoTools.tsx';
import { Icon } from '../parts/Icon.tsx';
import { listColumns } from './columns.ts';
import { DraftInput } from './DraftInput.tsx';
import { useTablesWords } from './useTablesWords.ts';

/** One of a few, side by side. */
function Segments<Value extends string>({
  label,
  name,
  values,
  value,
  toContent,
  onValue,
}: {
  label: string;
  name: string;
  values: readonly Value[];
  value: Value;
  toContent: (value: Value) => ReactNode;
  onValue: (value: Value) => void;
}): ReactNode {
  return (
    <div className="segments" role="radiogroup" aria-label={label}>
      {values.map((each) => (
        <label key={each} className="segment">
          <input
            type="radio"
            name={name}
            className="visually-hidden"
            checked={each === value}
            onChange={() => onValue(each)}
          />
          <span>{toContent(each)}</span>
        </label>
      ))}
    </div>
  );
}

/** Which of its columns a table shows. */
function ColumnChoice({
  of,
  look,
  onColumns,
}: {
  of: TableName;
  look: TableLook;
  onColumns: (columns: readonly string[] | null) => void;
}): ReactNode {
  const t = useTablesWords();
  const shown = listColumns(of, look);
  return (
    <fieldset className="table-columns" id="table-columns">
      <legend className="visually-hidden">{t.chooseColumns}</legend>
      {TABLE_COLUMNS[of].map((column, at) => (
        <label key={column}>
          <input
            type="checkbox"
            checked={shown.includes(column)}
            // The first one says what a row is of.
            disabled={at === 0}
            onChange={(event) => {
              const others = shown.filter((each) => each !== column);
              onColumns(toColumns(of, event.target.checked ? [...others, column] : others));
            }}
          />
          {t.columns[column]}
        </label>
      ))}
      {look.columns !== null && (
        <button type="button" className="text-button" onClick={() => onColumns(null)}>
          {t.firstColumns}
        </button>
      )}
    </fieldset>
  );
}

export interface TableToolsProps {
  table: TableState;
  /** How many rows each table has. */
  counts: Record<TableName, number>;
  /** What is folded out. */
  choosing: boolean;
  filtering: boolean;
  onChoosing: (choosing: boolean) => void;
  onFiltering: (filtering: boolean) => void;
  onTable: (table: Partial<TableState>) => void;
}

/** What a table is of, and what of it is shown. */
export function TableTools({
  table,
  counts,
  choosing,
  filtering,
  onChoosing,
  onFiltering,
  onTable,
}: TableToolsProps): ReactNode {
  const t = useTablesWords();
  const { of, scope, text } = table;
  const look = table[of];
  return (
    <div className="table-tools">
      <Segments
        label={t.tabsLabel}
        name="table"
        values={TABLES}
        value={of}
        toContent={(each) => (
          <>
            {t.tables[each]} <span className="count">{counts[each]}</span>
          </>
        )}
        onValue={(next) => onTable({ of: next })}
      />
      <Segments
        label={t.scopeLabel}
        name="table-scope"
        values={['all', 'shown'] as const}
        value={scope}
        toContent={(each) => t.scopes[each]}
        onValue={(next) => onTable({ scope: next })}
      />
      <button
        type="button"
        className="button"
        aria-expanded={filtering}
        onClick={() => onFiltering(!filtering)}
      >
        {t.filterColumns}
      </button>
      <button
        type="button"
        className="button"
        aria-expanded={choosing}
        aria-controls={choosing ? 'table-columns' : undefined}
        onClick={() => onChoosing(!choosing)}
      >
        {t.chooseColumns}
      </button>
      <search className="table-find">
        <Icon name="search" size={16} />
        <DraftInput
          className="table-find-field"
          label={t.find}
          placeholder={t.find}
          value={text}
          onValue={(next) => onTable({ text: next })}
        />
      </search>
      <span className="strip-tools">
        <UndoTools />
      </span>
      {choosing && (
        <ColumnChoice
          of={of}
          look={look}
          onColumns={(columns) => onTable({ [of]: { ...look, columns } })}
        />
      )}
    </div>
  );
}
