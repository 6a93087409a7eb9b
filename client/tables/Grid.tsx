import {
  Fragment,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
} from 'react';
import type { TableLook, TableName } from '../explorer/screens/TableState.ts';
import { EMPTY, type NamedEntity, type TableRow } from './Cell.ts';
import { CellContent } from './CellContent.tsx';
import { findColumn } from './columns.ts';
import { FilterCell } from './FilterCell.tsx';
import { clampPlace, toGridCommand, type GridPlace } from './gridKeys.ts';
import { HeadCell } from './HeadCell.tsx';
import { useVirtualRows } from './useVirtualRows.ts';

export interface GridActions {
  sort: (column: string, beside: boolean) => void;
  /** Of a column: an empty value asks for nothing. */
  filter: (column: string, value: string) => void;
  /** `keep`: a row that is selected stays so. */
  select: (row: TableRow, how: { beside: boolean; keep: boolean }) => void;
  open: (row: TableRow, entity: NamedEntity | undefined) => void;
  copy: () => void;
}

function readPlace(target: EventTarget | null): GridPlace | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
  if (!cell) return null;
  return { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) };
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('input, select');

/** A table of which only the rows in view are drawn; one of its cells at a time is in the order of Tab. */
export function Grid({
  name,
  label,
  description,
  rows,
  choices,
  columns,
  look,
  filtering,
  selected,
  actions,
}: {
  name: TableName;
  label: string;
  /** Id of what says how it is used. */
  description: string;
  rows: readonly TableRow[];
  /** The rows that columns can be filtered among. */
  choices: readonly TableRow[];
  columns: readonly string[];
  look: TableLook;
  /** With a row of filters below the head. */
  filtering: boolean;
  /** Ids; the first of them is kept in view when it changes. */
  selected: readonly string[];
  actions: GridActions;
}): ReactNode {
  const area = useRef<HTMLDivElement>(null);
  const headRef = useRef<HTMLTableSectionElement>(null);
  const [head, setHead] = useState(0);
  const [place, setPlace] = useState<GridPlace>({ row: 0, column: 0 });
  // A cell that is not drawn yet gets the focus once it is.
  const awaited = useRef<GridPlace | null>(null);
  const [hasFocus, setFocus] = useState(false);
  const size = { rows: rows.length, columns: columns.length, page: 1 };
  const active = clampPlace(place, size);
  const { drawn, rest, virtualizer } = useVirtualRows(area, {
    name,
    rows,
    head,
    // So that Tab always finds a way in.
    kept: active.row,
  });
  const selectedIds = new Set(selected);
  const width = columns.reduce((sum, column) => sum + findColumn(column).width, 0);

  useLayoutEffect(() => {
    const element = headRef.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setHead(element.offsetHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    if (!awaited.current) return;
    const { row, column } = awaited.current;
    const cell = area.current?.querySelector<HTMLElement>(
      `[data-row="${row}"][data-column="${column}"]`,
    );
    if (!cell) return;
    awaited.current = null;
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  const [first = null] = selected;
  const [entered, setEntered] = useState<string | null>(null);
  // Tab leads to what was selected elsewhere.
  if (first !== entered) {
    setEntered(first);
    const row = rows.findIndex(({ id }) => id === first);
    if (row >= 0 && !hasFocus) setPlace({ row, column: 0 });
  }
  const showSelected = useEffectEvent((id: string) => {
    const index = rows.findIndex((row) => row.id === id);
    if (index >= 0) virtualizer.scrollToIndex(index, { align: 'auto' });
  });
  useEffect(() => {
    if (first !== null && head > 0) showSelected(first);
  }, [first, head]);
  // What is asked for anew is read from its beginning.
  const { sort, only } = look;
  const asked = useRef({ sort, only });
  useEffect(() => {
    if (asked.current.sort === sort && asked.current.only === only) return;
    asked.current = { sort, only };
    area.current?.scrollTo({ top: 0 });
  }, [sort, only]);

  const go = (to: GridPlace): void => {
    setPlace(to);
    awaited.current = to;
    if (to.row >= 0) virtualizer.scrollToIndex(to.row, { align: 'auto' });
  };
  const toNamed = (row: TableRow, column: number): NamedEntity | undefined =>
    row.cells[columns[column] ?? '']?.names?.[0];
  const press = (event: KeyboardEvent): void => {
    const at = readPlace(event.target);
    if (!at || isField(event.target) || event.nativeEvent.isComposing) return;
    const { startIndex = 0, endIndex = 0 } = virtualizer.range ?? {};
    const page = Math.max(1, endIndex - startIndex);
    const command = toGridCommand(event, at, { ...size, page });
    const row = rows[at.row];
    if (!command) return;
    // A link within a cell is followed by itself.
    if (command.type === 'open' && event.target instanceof HTMLAnchorElement) return;
    // A text that is marked is what is to be copied.
    if (command.type === 'copy' && document.getSelection()?.isCollapsed === false) return;
    event.preventDefault();
    if (command.type === 'go') go(command.to);
    else if (command.type === 'copy') actions.copy();
    else if (row && command.type === 'select')
      actions.select(row, { beside: command.beside, keep: false });
    else if (row && command.type === 'open') actions.open(row, toNamed(row, at.column));
  };
  const click = (event: MouseEvent): void => {
    const at = readPlace(event.target);
    const row = at && rows[at.row];
    if (!at || !row || (event.target instanceof Element && event.target.closest('a'))) return;
    if (document.getSelection()?.isCollapsed === false) return;
    setPlace(at);
    actions.select(row, { beside: event.ctrlKey || event.metaKey || event.shiftKey, keep: true });
  };

  const filterRows = filtering ? 1 : 0;
  return (
    <div
      ref={area}
      role="grid"
      tabIndex={-1}
      aria-label={label}
      aria-describedby={description}
      aria-rowcount={rows.length + 1 + filterRows}
      aria-colcount={columns.length}
      aria-multiselectable={rows[0]?.type !== 'relation'}
      className="table-area"
      style={{ scrollPaddingTop: head }}
      onKeyDown={press}
      onClick={click}
      onFocus={(event) => {
        setFocus(true);
        const at = readPlace(event.target);
        if (at) setPlace(at);
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setFocus(false);
      }}
    >
      <table role="presentation" className="table" style={{ minWidth: width }}>
        <colgroup>
          {columns.map((column) => (
            <col key={column} style={{ width: findColumn(column).width }} />
          ))}
        </colgroup>
        <thead ref={headRef}>
          <tr role="row" aria-rowindex={1}>
            {columns.map((column, at) => (
              <HeadCell
                key={column}
                column={column}
                at={at}
                sort={look.sort}
                isActive={active.row === -1 && active.column === at}
                onSort={actions.sort}
              />
            ))}
          </tr>
          {filtering && (
            <tr role="row" aria-rowindex={2} className="table-filters">
              {columns.map((column, at) => (
                <FilterCell
                  key={column}
                  column={column}
                  at={at}
                  rows={choices}
                  value={look.only.find((filter) => filter.column === column)?.value ?? ''}
                  onValue={(value) => actions.filter(column, value)}
                />
              ))}
            </tr>
          )}
        </thead>
        <tbody>
          {drawn.map(({ index, gap }) => {
            const row = rows[index];
            if (!row) return null;
            const isSelected = selectedIds.has(row.id);
            return (
              <Fragment key={row.id}>
                {gap > 0 && (
                  <tr className="table-gap" aria-hidden="true">
                    <td colSpan={columns.length} style={{ height: gap }} />
                  </tr>
                )}
                <tr
                  ref={virtualizer.measureElement}
                  role="row"
                  data-index={index}
                  data-id={row.id}
                  aria-rowindex={index + 2 + filterRows}
                  aria-selected={isSelected}
                >
                  {columns.map((column, at) => {
                    const Cell = at === 0 ? 'th' : 'td';
                    return (
                      <Cell
                        key={column}
                        role={at === 0 ? 'rowheader' : 'gridcell'}
                        {...(at === 0 ? { scope: 'row' } : {})}
                        aria-colindex={at + 1}
                        data-row={index}
                        data-column={at}
                        data-name={column}
                        tabIndex={active.row === index && active.column === at ? 0 : -1}
                        className={
                          findColumn(column).filter === 'number' ? 'table-number' : undefined
                        }
                      >
                        <CellContent cell={row.cells[column] ?? EMPTY} />
                      </Cell>
                    );
                  })}
                </tr>
              </Fragment>
            );
          })}
          {rest > 0 && (
            <tr className="table-gap" aria-hidden="true">
              <td colSpan={columns.length} style={{ height: rest }} />
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}
