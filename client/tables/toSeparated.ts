import { BYTE_ORDER_MARK, toSeparated } from '../graph/csv/toCsvText.ts';
import { toSafeText } from '../graph/csv/toSafeText.ts';
import type { Cell, TableRow } from './Cell.ts';

/** Only texts are made safe: a number is no formula, and an apostrophe would make a text of it. */
const toFieldText = ({ text, isNumber }: Cell): string => (isNumber ? text : toSafeText(text));

function toFields(rows: readonly TableRow[], columns: readonly string[]): string[][] {
  return rows.map(({ cells }) =>
    columns.map((column) => {
      const cell = cells[column];
      return cell ? toFieldText(cell) : '';
    }),
  );
}

export interface SeparatedTable {
  rows: readonly TableRow[];
  /** Ids of the columns, with what stands in the head. */
  columns: readonly { id: string; head: string }[];
}

function toLines({ rows, columns }: SeparatedTable): string[][] {
  const ids = columns.map(({ id }) => id);
  return [columns.map(({ head }) => toSafeText(head)), ...toFields(rows, ids)];
}

/** For a file: commas, a byte order mark, an empty field for what is absent. */
export function toCsv(table: SeparatedTable): string {
  return `${BYTE_ORDER_MARK}${toSeparated(toLines(table), ',')}`;
}

/** For the clipboard: tabs, as spreadsheets take them; a field with tabs, quotes or line ends is quoted. */
export function toTsv(table: SeparatedTable): string {
  return toSeparated(toLines(table), '\t');
}
