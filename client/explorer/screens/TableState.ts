export type TableName = 'entities' | 'relations' | 'measures';

export interface SortKey {
  column: string;
  /** From the last to the first. */
  down: boolean;
}

/** Of rows that a column must hold this: a term's id, part of a text, or a least number. */
export interface ColumnFilter {
  column: string;
  value: string;
}

/** How one table is looked at; its columns are those of `TABLE_COLUMNS`. */
export interface TableLook {
  /** The first key weighs most; none: the order of the text. */
  sort: readonly SortKey[];
  /** Those shown, in their order; null: those shown at first. */
  columns: readonly string[] | null;
  /** At most one of a column. */
  only: readonly ColumnFilter[];
}

/** What the tables show. */
export type TableState = Record<TableName, TableLook> & {
  of: TableName;
  /** Of the whole graph, or of what the map shows now. */
  scope: 'all' | 'shown';
  /** What a row must hold, wherever it does. */
  text: string;
};

export const TABLES = ['entities', 'relations', 'measures'] as const satisfies TableName[];

/** Every column of a table, in its order; the first one always stands. */
export const TABLE_COLUMNS: Record<TableName, readonly string[]> = {
  entities: [
    ...['name', 'kind', 'category', 'section', 'out', 'in', 'total', 'implied', 'quoteCount'],
    ...['aliases', 'otherName', 'quote', 'id'],
  ],
  relations: [
    ...['source', 'type', 'target', 'basis', 'agent', 'verb', 'quote', 'section', 'sentence'],
    ...['quoteCount', 'note', 'id'],
  ],
  measures: [
    ...['name', 'value', 'raw', 'unit', 'indicator', 'comparator', 'status', 'scope', 'of'],
    ...['body', 'section', 'otherName', 'quote', 'id'],
  ],
};

const NOT_AT_FIRST: Record<TableName, readonly string[]> = {
  entities: ['quote', 'id'],
  relations: ['quoteCount', 'note', 'id'],
  measures: ['otherName', 'quote', 'id'],
};

/** The columns that a table shows until others are chosen. */
export function listFirstColumns(of: TableName): readonly string[] {
  return TABLE_COLUMNS[of].filter((column) => !NOT_AT_FIRST[of].includes(column));
}

/** These columns as a look keeps them: in their order, with the first; null where they are those shown at first. */
export function toColumns(of: TableName, chosen: readonly string[]): readonly string[] | null {
  const columns = TABLE_COLUMNS[of].filter((column, at) => at === 0 || chosen.includes(column));
  return columns.join() === listFirstColumns(of).join() ? null : columns;
}

/** More keys than anyone reads an order by. */
export const MOST_SORTED = 3;

/** Of what is looked for in a table, in an address too. */
export const LONGEST_FILTER = 100;

export const FIRST_LOOK: TableLook = { sort: [], columns: null, only: [] };

export const FIRST_TABLE: TableState = {
  of: 'entities',
  scope: 'all',
  text: '',
  entities: FIRST_LOOK,
  relations: FIRST_LOOK,
  measures: FIRST_LOOK,
};
