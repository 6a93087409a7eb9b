import type { Cell, TableRow } from './Cell.ts';
import { findColumn } from './columns.ts';

/** One form for what a person may type in several: width, case. */
export const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

const toWords = (text: string): string[] =>
  fold(text)
    .split(/\s+/)
    .filter((word) => word !== '');

/** The row's texts, shown or not, with all names of what it names in both languages. */
export function toSearched({ cells }: TableRow): string {
  const texts = Object.values(cells).flatMap(({ text, names = [], isNumber }) =>
    isNumber ? [] : [text, ...names.flatMap(({ name }) => [name.zh, name.en])],
  );
  return fold(texts.join('\n'));
}

/** Whether every word stands somewhere in it. */
export function holdsWords(searched: string, text: string): boolean {
  return toWords(text).every((word) => searched.includes(word));
}

/** The least number that a person asks for; null where it cannot be read. */
export function readLeast(value: string): number | null {
  const text = fold(value).trim();
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null;
}

/** Whether a cell holds what its column must. A least number that cannot be read lets everything pass. */
export function matchesCell(column: string, cell: Cell, value: string): boolean {
  const { filter } = findColumn(column);
  if (filter === 'term') return (cell.term ?? cell.text) === value;
  if (filter === 'text') {
    const names = (cell.names ?? []).flatMap(({ name }) => [name.zh, name.en]);
    return holdsWords(fold([cell.text, ...names].join('\n')), value);
  }
  const least = readLeast(value);
  return least === null || (typeof cell.order === 'number' && cell.order >= least);
}

export interface TermChoice {
  value: string;
  text: string;
  count: number;
}

/** The terms that stand in a column, in its order, each with how many rows have it. */
export function listTerms(
  rows: readonly TableRow[],
  column: string,
  compare: (a: string | number, b: string | number) => number,
): TermChoice[] {
  const choices = new Map<string, TermChoice & { order: string | number }>();
  for (const { cells } of rows) {
    const cell = cells[column];
    if (!cell || cell.text === '') continue;
    const value = cell.term ?? cell.text;
    const known = choices.get(value);
    if (known) known.count += 1;
    else choices.set(value, { value, text: cell.text, count: 1, order: cell.order ?? cell.text });
  }
  return [...choices.values()]
    .toSorted((a, b) => compare(a.order, b.order))
    .map(({ value, text, count }) => ({ value, text, count }));
}
