import { int } from 'neo4j-driver';
import type { Page, Slice } from '../GraphStore.ts';
import { GRAPH_COLUMNS, checkGraph, type GraphRow } from './checkGraph.ts';
import type { Neo4jReader } from './runRead.ts';

/** A row of a statement that ends in `RETURN_PAGE`. */
export interface PageRow<Item> extends GraphRow {
  items: Item[];
  total: number;
  first: number;
}

/**
 * Ends a statement that has bound `graph` and the whole ordered `list`: returns the run that `$slice` asks for, each
 * item as the expression says.
 */
export const toReturnPage = (list: string, item: string, toItem: string): string => `
WITH *, size(${list}) AS total
WITH *,
  CASE WHEN $slice.offset < total THEN $slice.offset ELSE total END AS low,
  CASE WHEN $slice.end < total THEN $slice.end ELSE total END AS high
WITH *,
  CASE WHEN $slice.fromEnd AND high - $slice.limit > low THEN high - $slice.limit ELSE low END AS first
RETURN ${GRAPH_COLUMNS}, total, first, [
  ${item} IN ${list}[first..CASE WHEN first + $slice.limit < high THEN first + $slice.limit ELSE high END]
  | ${toItem}
] AS items`;

export function toSliceParameter({ offset, end, limit, fromEnd = false }: Slice): object {
  return {
    offset: int(offset),
    end: end === null || end === undefined ? null : int(end),
    limit: int(limit),
    fromEnd,
  };
}

/** Throws `StoreError('EMPTY')` where the row is of no graph. */
export function toPage<Row, T>(
  row: PageRow<Row> | undefined,
  toItem: (row: Row) => T,
  reader: Neo4jReader,
): Page<T> {
  const { revision } = checkGraph(row, reader);
  const { items = [], total = 0, first = 0 } = row ?? {};
  return { items: items.map(toItem), offset: first, total, revision };
}
