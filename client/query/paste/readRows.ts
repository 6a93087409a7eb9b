import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { isLikeId, type PasteFault, type Place } from './Pasted.ts';

interface Row {
  cells: readonly string[];
  line: number;
}

/** What a column of ids is called, here and in other programs' files; `id` says all that the others would. */
const HEADINGS = /^:?(id|entity|relation|source|target|from|to|start|end)([ _]?ids?)?$/i;
const ID_HEADING = /^:?ids?$/i;

export interface RowIds {
  /** Null where the text is no table with a column of ids. */
  places: readonly Place[] | null;
  fault: Extract<PasteFault, { type: 'quote' }> | null;
}

function findDelimiter(text: string): string {
  const [head = ''] = text.split('\n', 1);
  return ['\t', ';'].find((each) => head.includes(each) && !head.includes(',')) ?? ',';
}

function readCells(text: string): Row[] {
  const options = {
    delimiter: findDelimiter(text),
    bom: true,
    info: true,
    relaxColumnCount: true,
    relaxQuotes: true,
    skipEmptyLines: true,
    trim: true,
  };
  // With `info` each record comes with its place, of which the declared types know nothing.
  const records = parse(text, options) as unknown as {
    record: string[];
    info: { lines: number };
  }[];
  return records.map(({ record, info }) => ({ cells: record, line: info.lines }));
}

function countLike(rows: readonly Row[], column: number): number {
  return rows.filter(({ cells }) => isLikeId(cells[column] ?? '')).length;
}

/** Which columns hold ids, and where the rows begin; null where none does. */
function findColumns(rows: readonly Row[]): { columns: number[]; from: number } | null {
  const head = rows[0]?.cells ?? [];
  const body = rows.slice(1);
  const named = head.flatMap((cell, at) => (HEADINGS.test(cell) ? [at] : []));
  const only = named.filter((at) => ID_HEADING.test(head[at] ?? ''));
  const chosen = (only.length > 0 ? only : named).filter((at) => countLike(body, at) > 0);
  if (chosen.length > 0) return { columns: chosen, from: 1 };
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const like = Array.from({ length: width }, (_, at) => at).filter(
    (at) => countLike(body, at) * 2 >= Math.max(1, body.length),
  );
  if (like[0] !== undefined) {
    const from = isLikeId(head[like[0]] ?? '') ? 0 : 1;
    return { columns: [like[0]], from };
  }
  // A heading that promises ids: what stands below it is said to be none.
  return only.length > 0 && body.length > 0 ? { columns: only, from: 1 } : null;
}

/** The ids of a table with commas, semicolons or tabs between its cells. */
export function readRows(text: string): RowIds {
  let rows: Row[];
  try {
    rows = readCells(text);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { places: null, fault: { type: 'quote', line: Number(error['lines'] ?? 1) } };
  }
  // A list of ids in lines of several would lose all but its first column.
  const cells = rows.flatMap((row) => row.cells).filter((cell) => cell !== '');
  if (cells.every(isLikeId)) return { places: null, fault: null };
  const found = findColumns(rows);
  if (!found) return { places: null, fault: null };
  const places = rows.slice(found.from).flatMap(({ cells: own, line }) =>
    found.columns.flatMap((at) => {
      const cell = own[at] ?? '';
      return cell === '' ? [] : [{ text: cell, line }];
    }),
  );
  return { places, fault: null };
}
