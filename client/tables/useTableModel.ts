import {
  columnFilteringFeature,
  columnVisibilityFeature,
  createFilteredRowModel,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
  type SortingState,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import {
  MOST_SORTED,
  TABLE_COLUMNS,
  type SortKey,
  type TableLook,
  type TableName,
} from '../explorer/screens/TableState.ts';
import { EMPTY, type TableRow } from './Cell.ts';
import { findColumn, listColumns } from './columns.ts';
import { compareOrder } from './compareCells.ts';
import { holdsWords, matchesCell, toSearched } from './filterCells.ts';

/** A column that is never shown: all that a row says. */
const SEARCHED = ' searched';

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  columnFilteringFeature,
  filteredRowModel: createFilteredRowModel(),
  columnVisibilityFeature,
});

type Column = ColumnDef<typeof features, TableRow>;

function toColumn(id: string): Column {
  return {
    id,
    accessorFn: ({ cells }) => cells[id]?.order ?? undefined,
    sortUndefined: 'last',
    sortDescFirst: findColumn(id).filter === 'number',
    sortFn: (a, b) =>
      compareOrder(a.getValue<string | number>(id), b.getValue<string | number>(id)),
    filterFn: (row, _, value) => matchesCell(id, row.original.cells[id] ?? EMPTY, String(value)),
  };
}

const searched: Column = {
  id: SEARCHED,
  accessorFn: toSearched,
  enableSorting: false,
  filterFn: (row, id, value) => holdsWords(row.getValue<string>(id), String(value)),
};

const COLUMNS: Record<TableName, Column[]> = {
  entities: [...TABLE_COLUMNS.entities.map(toColumn), searched],
  relations: [...TABLE_COLUMNS.relations.map(toColumn), searched],
  measures: [...TABLE_COLUMNS.measures.map(toColumn), searched],
};

export interface TableModel {
  /** What passes, in the order asked for: what is shown and copied. */
  rows: readonly TableRow[];
  /** Ids of the columns shown. */
  columns: readonly string[];
  /** Sorts by the column: up, down, no more; beside the other keys or in their place. */
  toggleSort: (column: string, beside: boolean) => void;
}

const toSorting = (sort: readonly SortKey[]): SortingState =>
  sort.map(({ column, down }) => ({ id: column, desc: down }));

/** Filters, sorts and cuts a table to its columns; equal keys leave rows in the order of the text. */
export function useTableModel(
  of: TableName,
  { rows, look, text }: { rows: readonly TableRow[]; look: TableLook; text: string },
  onSort: (sort: readonly SortKey[]) => void,
): TableModel {
  const { sort, only } = look;
  const sorting = useMemo(() => toSorting(sort), [sort]);
  const columnFilters = useMemo(
    () => [
      ...only.map(({ column, value }) => ({ id: column, value })),
      ...(text.trim() === '' ? [] : [{ id: SEARCHED, value: text }]),
    ],
    [only, text],
  );
  const shown = listColumns(of, look);
  const columnVisibility = useMemo(
    () => Object.fromEntries(COLUMNS[of].map(({ id = '' }) => [id, shown.includes(id)])),
    [of, shown],
  );
  const table = useTable({
    features,
    columns: COLUMNS[of],
    data: rows,
    getRowId: ({ id }) => id,
    state: { sorting, columnFilters, columnVisibility },
    maxMultiSortColCount: MOST_SORTED,
    onSortingChange: (change) => {
      const next = typeof change === 'function' ? change(sorting) : change;
      onSort(next.map(({ id, desc }) => ({ column: id, down: desc })));
    },
  });
  const model = table.getRowModel();
  return {
    rows: useMemo(() => model.rows.map(({ original }) => original), [model]),
    columns: table.getVisibleLeafColumns().map(({ id }) => id),
    toggleSort: (column, beside) => table.getColumn(column)?.toggleSorting(undefined, beside),
  };
}
