import type { Basis, EntityKind } from '../../api/operations.generated.ts';
import type { Text } from '../Terms.ts';
import type { MatrixAxis } from './axes.ts';

/** Something that a row or a column stands for. */
export interface Place {
  id: string;
  name: Text;
  /** Of an entity or a category; else null. */
  kind: EntityKind | null;
  /** The category of an entity, the part of a section; null where there is none. */
  group: { id: string; name: Text } | null;
}

/** Where a row and a column meet. */
export interface MatrixCell {
  row: string;
  column: string;
  /** Ids, in the order of the text; one or more. */
  relations: readonly string[];
  /** The best that one of them rests on. */
  basis: Basis;
  /** All of them have a subject that the sentence leaves out. */
  implied: boolean;
}

/** A row or a column with the number of relations that it meets; a relation in two of its cells counts once. */
export interface Line extends Place {
  count: number;
}

/** Relations counted by two axes. Lines stand in the order of the text or of the ontology. */
export interface Matrix {
  axes: { rows: MatrixAxis; columns: MatrixAxis };
  /** All that the axis has and the filter lets pass, with those that meet nothing. */
  rows: readonly Line[];
  columns: readonly Line[];
  /** By row, then by column; only those that are not empty. */
  cells: ReadonlyMap<string, ReadonlyMap<string, MatrixCell>>;
  /** Relations in the matrix, each once. */
  total: number;
}

export function findCell(
  { cells }: Pick<Matrix, 'cells'>,
  row: string,
  column: string,
): MatrixCell | null {
  return cells.get(row)?.get(column) ?? null;
}

/** All cells that are not empty. */
export function listCells({ cells }: Pick<Matrix, 'cells'>): MatrixCell[] {
  return [...cells.values()].flatMap((row) => [...row.values()]);
}
