import { useMemo, useRef, type PointerEvent, type ReactNode } from 'react';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { listSelected } from '../explorer/Moment.ts';
import type { ShownMatrix } from '../explorer/useMatrix.ts';
import { useMedia } from '../explorer/useMedia.ts';
import { toEntityKind } from '../graph/matrix/axes.ts';
import { listInView, toTrack } from '../graph/matrix/grid.ts';
import { measureText } from '../graph/measureText.ts';
import { findCell } from '../graph/matrix/Matrix.ts';
import { usePartWords, useWords } from '../messages/LanguageContext.ts';
import { matrixEn } from '../messages/matrixEn.ts';
import { matrixZh } from '../messages/matrixZh.ts';
import { usePlaceName } from '../panels/usePlaceName.ts';
import { toColumnHeadHeight, toRowHeadWidth } from '../graph/matrix/headSizes.ts';
import { LineHead } from './LineHead.tsx';
import { MatrixBox, useCellWords } from './MatrixBox.tsx';
import { useAxisName } from '../panels/useAxisName.ts';
import { TOTAL, useGridKeys } from './useGridKeys.ts';
import { useGridWindow } from './useGridWindow.ts';

const ROW_HEADING = 30;
const GROUP_HEADING = 28;

/**
 * The matrix as a grid with heads that stay. Only what is in view is drawn, and the cell that has the focus; keys move
 * as in a spreadsheet, Enter opens, Space selects a head besides, Escape clears.
 */
export function MatrixGrid({ shown }: { shown: ShownMatrix }): ReactNode {
  const { matrix, arranged } = shown;
  const { rows, columns, rowGroups, columnGroups } = arranged;
  const { axes } = matrix;
  const { pick } = useWords();
  const words = usePartWords({ zh: matrixZh, en: matrixEn });
  const { present } = useExplorer().state;
  const { selection, matrix: asked } = present;
  const axisName = useAxisName();
  const placeName = usePlaceName();
  const sayCell = useCellWords();
  const coarse = useMedia('(pointer: coarse)');
  const narrow = useMedia('(max-width: 1199px)');
  const size = coarse ? 44 : 36;
  const grid = useRef<HTMLDivElement>(null);
  const [seen, follow] = useGridWindow(grid);
  const rowNames = useMemo(
    () => rows.map((line) => placeName(axes.rows, line)),
    [rows, axes.rows, placeName],
  );
  const columnNames = useMemo(
    () => columns.map((line) => placeName(axes.columns, line)),
    [columns, axes.columns, placeName],
  );
  const before = toEntityKind(axes.rows) === null ? 40 : 70;
  const headWidth = toRowHeadWidth(rowNames, before, narrow ? 220 : 300);
  const namesHeight = toColumnHeadHeight(columnNames);
  const headHeight = namesHeight + (columnGroups.length > 0 ? GROUP_HEADING : 0);
  const down = useMemo(
    () => toTrack(rows.length, size, { groups: rowGroups, heading: ROW_HEADING }),
    [rows.length, size, rowGroups],
  );
  const across = useMemo(() => toTrack(columns.length, size), [columns.length, size]);

  const { active, setAt, onKeyDown, onClick } = useGridKeys(shown, {
    grid,
    down,
    across,
    size,
    headWidth,
    headHeight,
  });
  const rowsSeen = listInView(down, {
    from: seen.top,
    to: seen.top + seen.height - headHeight,
    also: active.row,
  });
  const columnsSeen = listInView(across, {
    from: seen.left,
    to: seen.left + seen.width - headWidth,
    also: active.column,
  });

  // The washed cross follows the pointer without a word from React.
  const onPointerMove = (event: PointerEvent): void => {
    const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-left]');
    grid.current?.style.setProperty('--hover-left', `${cell?.dataset['left'] ?? -1000}px`);
  };

  const firsts = new Set(rowGroups.map(({ from }) => from));
  const selected = new Set(listSelected(present));
  const isWashedRow = (id: string): boolean => selected.has(id) || asked.cell?.row === id;
  const isWashedColumn = (id: string): boolean => selected.has(id) || asked.cell?.column === id;
  const relation = selection?.type === 'relation' ? selection.id : null;
  const width = headWidth + across.length + TOTAL;
  const toCellProps = (row: number, column: number) => ({
    'data-at': `${row} ${column}`,
    tabIndex: row === active.row && column === active.column ? 0 : -1,
    'aria-colindex': column + 2,
    onFocus: () => setAt({ row, column }),
  });

  return (
    <div
      ref={grid}
      className="matrix-grid"
      role="grid"
      tabIndex={-1}
      aria-label={words.grid(axisName(axes.rows), axisName(axes.columns))}
      aria-rowcount={rows.length + 2}
      aria-colcount={columns.length + 2}
      style={{
        scrollPadding: `${headHeight + 4}px 4px 4px ${headWidth + 4}px`,
        ['--cell' as string]: `${size}px`,
        ['--head-width' as string]: `${headWidth}px`,
      }}
      onScroll={follow}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onPointerMove={onPointerMove}
      onPointerLeave={() => grid.current?.style.removeProperty('--hover-left')}
    >
      <div
        className="matrix-body"
        role="rowgroup"
        style={{ width, height: headHeight + down.length + size }}
      >
        <div
          className="matrix-hover"
          aria-hidden="true"
          style={{ top: headHeight, height: down.length }}
        />
        <div className="matrix-head" role="row" aria-rowindex={1} style={{ height: headHeight }}>
          <div className="matrix-corner" role="columnheader" {...toCellProps(-1, -1)}>
            {axisName(axes.rows)} <span aria-hidden="true">╲</span> {axisName(axes.columns)}
          </div>
          {columnGroups.map(({ id, name, from, to }) => (
            <span
              key={id}
              className="matrix-column-group"
              aria-hidden="true"
              style={{
                left: headWidth + (across.starts[from] ?? 0),
                width: (to - from + 1) * size - 6,
                height: GROUP_HEADING,
              }}
            >
              {measureText(pick(name), 12) < (to - from + 1) * size - 8 ? pick(name) : ''}
            </span>
          ))}
          {columnsSeen.map((column) => {
            const line = columns[column];
            if (!line) return null;
            const left = headWidth + (across.starts[column] ?? 0);
            return (
              <div
                key={line.id}
                className="matrix-column-head"
                role="columnheader"
                data-left={left}
                data-hot={isWashedColumn(line.id) || undefined}
                style={{ left, height: namesHeight }}
                {...toCellProps(-1, column)}
              >
                <LineHead
                  axis={axes.columns}
                  line={line}
                  name={columnNames[column] ?? ''}
                  upright
                />
              </div>
            );
          })}
          <div
            className="matrix-total-head"
            role="columnheader"
            style={{ left: headWidth + across.length, width: TOTAL }}
            {...toCellProps(-1, columns.length)}
          >
            {words.total}
          </div>
        </div>
        {rowGroups.map(({ id, name, from }) => (
          <div
            key={id}
            className="matrix-row-group"
            aria-hidden="true"
            style={{
              top: headHeight + (down.starts[from] ?? 0) - ROW_HEADING,
              height: ROW_HEADING,
            }}
          >
            <span>{pick(name)}</span>
          </div>
        ))}
        {rowsSeen.map((row) => {
          const line = rows[row];
          if (!line) return null;
          const rowName = rowNames[row] ?? '';
          return (
            <div
              key={line.id}
              className="matrix-row"
              role="row"
              aria-rowindex={row + 2}
              data-hot={isWashedRow(line.id) || undefined}
              data-first={firsts.has(row) || undefined}
              style={{ top: headHeight + (down.starts[row] ?? 0) }}
            >
              <div
                className="matrix-row-head"
                role="rowheader"
                aria-selected={selected.has(line.id)}
                {...toCellProps(row, -1)}
              >
                <LineHead axis={axes.rows} line={line} name={rowName} />
              </div>
              {columnsSeen.map((column) => {
                const other = columns[column];
                if (!other) return null;
                const cell = findCell(matrix, line.id, other.id);
                const isHeld = relation !== null && cell?.relations.includes(relation) === true;
                const isSelected = asked.cell?.row === line.id && asked.cell.column === other.id;
                const left = headWidth + (across.starts[column] ?? 0);
                return (
                  <div
                    key={other.id}
                    className="matrix-cell"
                    role="gridcell"
                    aria-label={words.cell(
                      rowName,
                      columnNames[column] ?? '',
                      sayCell(cell, isHeld),
                    )}
                    aria-selected={isSelected}
                    data-left={left}
                    data-held={isHeld || undefined}
                    data-hot={isWashedColumn(other.id) || undefined}
                    data-filled={cell !== null || undefined}
                    style={{ left }}
                    {...toCellProps(row, column)}
                  >
                    {cell && <MatrixBox cell={cell} />}
                  </div>
                );
              })}
              <div
                className="matrix-total"
                role="gridcell"
                style={{ left: headWidth + across.length, width: TOTAL }}
                {...toCellProps(row, columns.length)}
              >
                {line.count}
              </div>
            </div>
          );
        })}
        <div
          className="matrix-row matrix-totals"
          role="row"
          aria-rowindex={rows.length + 2}
          style={{ top: headHeight + down.length }}
        >
          <div className="matrix-row-head" role="rowheader" {...toCellProps(rows.length, -1)}>
            {words.total}
          </div>
          {columnsSeen.map((column) => {
            const line = columns[column];
            return (
              line && (
                <div
                  key={line.id}
                  className="matrix-total"
                  role="gridcell"
                  style={{ left: headWidth + (across.starts[column] ?? 0), width: size }}
                  {...toCellProps(rows.length, column)}
                >
                  {line.count}
                </div>
              )
            );
          })}
          <div
            className="matrix-total matrix-sum"
            role="gridcell"
            style={{ left: headWidth + across.length, width: TOTAL }}
            {...toCellProps(rows.length, columns.length)}
          >
            {matrix.total}
          </div>
        </div>
      </div>
    </div>
  );
}
