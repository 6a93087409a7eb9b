/** What the tables show. */
export interface TableState {
  of: 'entities' | 'relations' | 'measures';
}

export const TABLES = ['entities', 'relations', 'measures'] as const satisfies TableState['of'][];

export const FIRST_TABLE: TableState = { of: 'entities' };
