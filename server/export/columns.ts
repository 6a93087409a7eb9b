/**
 * Entities and relations as flat rows, for the formats that know no nesting. The names are those of the properties in
 * Neo4j: a Chinese text has the plain name, an English one ends in `En`.
 */
import { SYMMETRIC_RELATION_TYPES } from '../../graph-seed/model.ts';
import type { Entity, Evidence, Relation } from '../../graph-seed/model.ts';

export type ColumnType = 'string' | 'double' | 'boolean' | 'integer' | 'list';
export type Cell = string | number | boolean | readonly string[] | null;

export interface Column<T> {
  name: string;
  type: ColumnType;
  read: (item: T) => Cell;
}

type Claim = Entity | Relation;

const QUOTES: readonly Column<Claim>[] = [
  { name: 'start', type: 'integer', read: ({ evidence }) => evidence[0]?.start ?? null },
  { name: 'quotes', type: 'list', read: ({ evidence }) => evidence.map(({ quote }) => quote) },
];

/** All quotes with their places, as JSON. */
const EVIDENCE: Column<Claim> = {
  name: 'evidence',
  type: 'string',
  read: ({ evidence }) => JSON.stringify(evidence.map(toPlace)),
};

function toPlace({ quote, report, section, start, end }: Evidence): Partial<Evidence> {
  return { quote, report, section, start, end };
}

/** Without `id`, which each format has its own place for. */
export const ENTITY_COLUMNS: readonly Column<Entity>[] = [
  { name: 'kind', type: 'string', read: ({ kind }) => kind },
  { name: 'category', type: 'string', read: ({ category }) => category },
  { name: 'report', type: 'string', read: ({ report }) => report },
  { name: 'name', type: 'string', read: ({ name }) => name.zh },
  { name: 'nameEn', type: 'string', read: ({ name }) => name.en },
  { name: 'sortKey', type: 'string', read: ({ sortKey }) => sortKey },
  { name: 'aliases', type: 'list', read: ({ aliases }) => aliases },
  { name: 'description', type: 'string', read: ({ description }) => description.zh },
  { name: 'descriptionEn', type: 'string', read: ({ description }) => description.en },
  { name: 'collective', type: 'boolean', read: ({ collective }) => collective },
  { name: 'concept', type: 'string', read: ({ concept }) => concept },
  { name: 'measureRaw', type: 'string', read: ({ measure }) => measure?.raw ?? null },
  { name: 'measureValue', type: 'double', read: ({ measure }) => measure?.value ?? null },
  { name: 'measureUnit', type: 'string', read: ({ measure }) => measure?.unit ?? null },
  { name: 'measureComparator', type: 'string', read: ({ measure }) => measure?.comparator ?? null },
  { name: 'measureStatus', type: 'string', read: ({ measure }) => measure?.status ?? null },
  { name: 'measureScope', type: 'string', read: ({ measure }) => measure?.scope ?? null },
  { name: 'measureIndicator', type: 'string', read: ({ measure }) => measure?.indicator ?? null },
  { name: 'measureOf', type: 'string', read: ({ measure }) => measure?.of ?? null },
  ...QUOTES,
];

/** Without `id`, `source` and `target`. */
export const RELATION_COLUMNS: readonly Column<Relation>[] = [
  { name: 'type', type: 'string', read: ({ type }) => type },
  { name: 'symmetric', type: 'boolean', read: isSymmetric },
  { name: 'report', type: 'string', read: ({ report }) => report },
  { name: 'basis', type: 'string', read: ({ basis }) => basis },
  { name: 'agent', type: 'string', read: ({ agent }) => agent },
  { name: 'verb', type: 'string', read: ({ verb }) => verb },
  { name: 'note', type: 'string', read: ({ note }) => note?.zh ?? null },
  { name: 'noteEn', type: 'string', read: ({ note }) => note?.en ?? null },
  ...QUOTES,
];

/** The same for formats that hold the evidence in an attribute, and that draw a label. */
export const NODE_COLUMNS: readonly Column<Entity>[] = [...ENTITY_COLUMNS, EVIDENCE];
export const EDGE_COLUMNS: readonly Column<Relation>[] = [...RELATION_COLUMNS, EVIDENCE];

/** Whether the ends of a relation may change places. */
export function isSymmetric({ type }: Relation): boolean {
  return SYMMETRIC_RELATION_TYPES.some((symmetric) => symmetric === type);
}

/** A list as one text: a line for each item. Line ends within an item become blanks. */
export function toLines(items: readonly string[]): string {
  return items.map((item) => item.replaceAll(/\r\n?|\n/g, ' ')).join('\n');
}
