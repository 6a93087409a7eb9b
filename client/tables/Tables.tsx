import { useState, type ReactNode } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import type { TableLook, TableState } from '../explorer/screens/TableState.ts';
import { TextDialog } from '../panels/TextDialog.tsx';
import { Icon } from '../parts/Icon.tsx';
import { EmptyTable } from './EmptyTable.tsx';
import { Grid } from './Grid.tsx';
import type { TablesData } from './requestTables.ts';
import { TableTools } from './TableTools.tsx';
import { useRowActions } from './useRowActions.ts';
import { useScopedRows } from './useScopedRows.ts';
import { useTableModel } from './useTableModel.ts';
import { useTablesWords } from './useTablesWords.ts';
import { useTransfer } from './useTransfer.ts';

/** The tables, what can be chosen about them, and what can be done with what they show. */
export function Tables({ data }: { data: TablesData }): ReactNode {
  const t = useTablesWords();
  const { state, dispatch } = useExplorer();
  const { table } = state.present;
  const { of, text } = table;
  const look = table[of];
  const [choosing, setChoosing] = useState(false);
  const [filtering, setFiltering] = useState<boolean | null>(null);
  const { rows: scoped, unfiltered } = useScopedRows(data);
  const change = (next: Partial<TableState>): void => dispatch({ type: 'table', table: next });
  const changeLook = (next: Partial<TableLook>): void => change({ [of]: { ...look, ...next } });
  const { rows, columns, toggleSort } = useTableModel(
    of,
    { rows: scoped[of], look, text },
    (sort) => changeLook({ sort }),
  );
  const { selected, select, open, picture } = useRowActions();
  const { copy, download, byHand, endByHand } = useTransfer(of, columns);
  const selectedRows = rows.filter(({ id }) => selected.includes(id));
  const pictured = selectedRows.length > 0 ? selectedRows : rows;
  // Filters that a link or a step back brings along are not to be out of sight.
  const isFiltering = filtering ?? look.only.length > 0;
  const count = t.rowCount(rows.length, unfiltered[of].length);

  return (
    <div className="tables">
      <h1 className="visually-hidden">{t.tables[of]}</h1>
      <TableTools
        table={table}
        counts={{
          entities: scoped.entities.length,
          relations: scoped.relations.length,
          measures: scoped.measures.length,
        }}
        choosing={choosing}
        filtering={isFiltering}
        onChoosing={setChoosing}
        onFiltering={setFiltering}
        onTable={change}
      />
      <p className="visually-hidden" id="table-hint">
        {t.gridHint}
      </p>
      <div className="table-middle">
        {rows.length > 0 || isFiltering ? (
          <Grid
            key={of}
            name={of}
            label={t.tables[of]}
            description="table-hint"
            rows={rows}
            choices={scoped[of]}
            columns={columns}
            look={look}
            filtering={isFiltering}
            selected={selected}
            actions={{
              sort: toggleSort,
              filter: (column, value) => {
                const others = look.only.filter((filter) => filter.column !== column);
                changeLook({ only: value === '' ? others : [...others, { column, value }] });
              },
              select,
              open,
              copy: () => copy(pictured),
            }}
          />
        ) : null}
        {rows.length === 0 && <EmptyTable unfiltered={unfiltered[of].length} />}
      </div>
      <div className="table-foot">
        <p role="status">
          {count}
          {selectedRows.length > 0 && ` · ${t.selectedCount(selectedRows.length)}`}
        </p>
        {rows.length > 0 && (
          <>
            <button type="button" className="button" onClick={() => picture(pictured)}>
              <Icon name="path" size={16} />
              {t.openInGraph(pictured.length)}
            </button>
            <button type="button" className="button" onClick={() => copy(rows)}>
              <Icon name="several" size={16} />
              {t.copy(rows.length)}
            </button>
            <button type="button" className="button" onClick={() => download(rows)}>
              <Icon name="down" size={16} />
              {t.download(rows.length)}
            </button>
          </>
        )}
      </div>
      {byHand !== null && (
        <TextDialog
          title={t.copyTitle}
          why={t.copyWhy}
          label={t.copyText}
          text={byHand}
          onClose={endByHand}
        />
      )}
    </div>
  );
}
