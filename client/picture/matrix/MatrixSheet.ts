/** A matrix as a picture needs it: names chosen, lines in their order. */
import type { Basis } from '../../api/operations.generated.ts';
import type { EntityKind } from '../../graph/model.ts';

export interface SheetLine {
  id: string;
  name: string;
  kind: EntityKind | null;
  /** Its relations. */
  count: number;
  /** It is selected, or the selected cell stands in it. */
  marked: boolean;
}

/** Neighbouring lines under one name; `from` and `to` are places in the lines, `to` is the last of them. */
export interface SheetGroup {
  id: string;
  name: string;
  from: number;
  to: number;
}

/** What a cell shows. */
export interface SheetBox {
  /** Of its relations; one or more. */
  count: number;
  basis: Basis;
  /** All of them have a subject that the sentence leaves out. */
  implied: boolean;
}

/** A cell that is not empty. */
export interface SheetCell extends SheetBox {
  /** Places in the lines. */
  row: number;
  column: number;
  /** It is the selected one, or holds the selected relation. */
  mark: 'selected' | 'held' | null;
}

export interface SheetWords {
  /** In the corner of the heads. */
  axes: { rows: string; columns: string };
  total: string;
  /** For the legend: what a round box, a dark one and an empty cell say. */
  allImplied: string;
  three: string;
  blank: string;
}

export interface MatrixSheet {
  rows: readonly SheetLine[];
  columns: readonly SheetLine[];
  rowGroups: readonly SheetGroup[];
  columnGroups: readonly SheetGroup[];
  cells: readonly SheetCell[];
  /** Of all relations, each once. */
  total: number;
  words: SheetWords;
}

/** Whether anything of it is marked as selected. */
export const hasMarks = ({ rows, columns, cells }: MatrixSheet): boolean =>
  [...rows, ...columns].some(({ marked }) => marked) || cells.some(({ mark }) => mark !== null);

/** The same with nothing selected. */
export const withoutMarks = (sheet: MatrixSheet): MatrixSheet => {
  const plain = (line: SheetLine): SheetLine => ({ ...line, marked: false });
  return {
    ...sheet,
    rows: sheet.rows.map(plain),
    columns: sheet.columns.map(plain),
    cells: sheet.cells.map((cell) => ({ ...cell, mark: null })),
  };
};
