import { stringify } from 'csv-stringify/sync';
import type { Entity, Relation } from '../../../graph-seed/model.ts';
import { ENTITY_COLUMNS, RELATION_COLUMNS, toLines } from '../columns.ts';
import type { Cell, Column } from '../columns.ts';
import type { ExportSource } from '../view/ExportSource.ts';
import type { ExportOptions } from '../view/ExportView.ts';
import { toSafeText } from './toSafeText.ts';

export type TableName = NonNullable<ExportOptions['table']>;

const ENTITIES: readonly Column<Entity>[] = [
  { name: 'id', type: 'string', read: ({ id }) => id },
  ...ENTITY_COLUMNS,
];

const RELATIONS: readonly Column<Relation>[] = [
  { name: 'id', type: 'string', read: ({ id }) => id },
  { name: 'source', type: 'string', read: ({ source }) => source },
  { name: 'target', type: 'string', read: ({ target }) => target },
  ...RELATION_COLUMNS,
];

/** A quote: the claim that it bears out, its place among that claim’s quotes, and its place in the report. */
const EVIDENCE_HEAD = ['claim', 'position', 'quote', 'report', 'section', 'start', 'end'];

/** A table as CSV (RFC 4180) with a byte order mark, by which Excel knows that it is UTF-8. */
export async function* toCsv(source: ExportSource, table: TableName): AsyncGenerator<string> {
  yield `\uFEFF${toRows([toHead(table)])}`;
  if (table === 'entities')
    for await (const entities of source.entities()) yield toRows(toCells(ENTITIES, entities));
  if (table === 'relations')
    for await (const relations of source.relations()) yield toRows(toCells(RELATIONS, relations));
  if (table === 'evidence') {
    for await (const entities of source.entities()) yield toRows(entities.flatMap(toEvidence));
    for await (const relations of source.relations()) yield toRows(relations.flatMap(toEvidence));
  }
}

function toHead(table: TableName): string[] {
  if (table === 'evidence') return EVIDENCE_HEAD;
  return (table === 'entities' ? ENTITIES : RELATIONS).map(({ name }) => name);
}

function toCells<T>(columns: readonly Column<T>[], items: readonly T[]): Cell[][] {
  return items.map((item) => columns.map(({ read }) => read(item)));
}

function toEvidence({ id, evidence }: Entity | Relation): Cell[][] {
  return evidence.map(({ quote, report, section, start, end }, position) => [
    id,
    position,
    quote,
    report,
    section,
    start,
    end,
  ]);
}

function toRows(rows: readonly (readonly Cell[])[]): string {
  return stringify(
    rows.map((row) => row.map(toField)),
    // Any line end within a field has to be quoted, not only the one that ends a row.
    { record_delimiter: '\r\n', quoted_match: /[\r\n]/ },
  );
}

/** Only texts are made safe: a number is no formula, and an apostrophe would make a text of it. */
function toField(cell: Cell): string | null {
  if (cell === null) return null;
  if (typeof cell === 'string') return toSafeText(cell);
  return typeof cell === 'object' ? toSafeText(toLines(cell)) : String(cell);
}
