import type { ShownMatrix } from '../../explorer/useMatrix.ts';
import type { LineGroup } from '../../graph/matrix/arrangeMatrix.ts';
import type { MatrixAxis } from '../../graph/matrix/axes.ts';
import { findCell, type Line, type Place } from '../../graph/matrix/Matrix.ts';
import type { Text } from '../../graph/Terms.ts';
import type { MatrixSheet, SheetCell, SheetGroup, SheetLine, SheetWords } from './MatrixSheet.ts';

export interface SheetContext {
  /** What a row or a column is called. */
  nameOf: (axis: MatrixAxis, place: Place) => string;
  pick: (text: Text) => string;
  words: SheetWords;
  /** Ids of what is selected. */
  selected: readonly string[];
  cell: { row: string; column: string } | null;
  /** Id of the selected relation. */
  relation: string | null;
}

/** The matrix as it is arranged, with what is selected in it. */
export const toMatrixSheet = (
  { matrix, arranged }: Pick<ShownMatrix, 'matrix' | 'arranged'>,
  { nameOf, pick, words, selected, cell: asked, relation }: SheetContext,
): MatrixSheet => {
  const toLines = (lines: readonly Line[], axis: MatrixAxis, askedId: string | null): SheetLine[] =>
    lines.map((line) => ({
      id: line.id,
      name: nameOf(axis, line),
      kind: line.kind,
      count: line.count,
      marked: selected.includes(line.id) || line.id === askedId,
    }));
  const toGroups = (groups: readonly LineGroup[]): SheetGroup[] =>
    groups.map(({ id, name, from, to }) => ({ id, name: pick(name), from, to }));
  const cells = arranged.rows.flatMap((row, rowAt) =>
    arranged.columns.flatMap((column, columnAt): SheetCell[] => {
      const cell = findCell(matrix, row.id, column.id);
      if (!cell) return [];
      const { basis, implied, relations } = cell;
      const isAsked = asked?.row === row.id && asked.column === column.id;
      const isHeld = relation !== null && relations.includes(relation);
      return [
        {
          row: rowAt,
          column: columnAt,
          count: relations.length,
          basis,
          implied,
          mark: isAsked ? 'selected' : isHeld ? 'held' : null,
        },
      ];
    }),
  );
  return {
    rows: toLines(arranged.rows, matrix.axes.rows, asked?.row ?? null),
    columns: toLines(arranged.columns, matrix.axes.columns, asked?.column ?? null),
    rowGroups: toGroups(arranged.rowGroups),
    columnGroups: toGroups(arranged.columnGroups),
    cells,
    total: matrix.total,
    words,
  };
};
