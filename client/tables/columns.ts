import {
  listFirstColumns,
  type TableLook,
  type TableName,
} from '../explorer/screens/TableState.ts';
import type { Language } from '../messages/Language.ts';

export interface ColumnSpec {
  /** In px; wider where the table has room. */
  width: number;
  /** Its name in a CSV file: that of docs/exports.md where the same is meant. */
  csv: string;
  /** How its rows are filtered: by a term, by part of a text, by a least number. */
  filter: 'term' | 'text' | 'number';
}

const text = (csv: string, width: number): ColumnSpec => ({ csv, width, filter: 'text' });
const term = (csv: string, width: number): ColumnSpec => ({ csv, width, filter: 'term' });
const number = (csv: string, width: number): ColumnSpec => ({ csv, width, filter: 'number' });

/** By id; a column means the same in every table. */
const COLUMNS: Readonly<Record<string, ColumnSpec>> = {
  name: text('name', 188),
  otherName: text('nameEn', 180),
  kind: term('kind', 72),
  category: term('category', 100),
  section: term('section', 132),
  out: number('degreeOut', 64),
  in: number('degreeIn', 64),
  total: number('degree', 76),
  implied: number('degreeImplied', 100),
  quoteCount: number('quoteCount', 84),
  aliases: text('aliases', 200),
  quote: text('quote', 280),
  id: text('id', 260),
  source: text('sourceName', 180),
  type: term('type', 100),
  target: text('targetName', 180),
  basis: term('basis', 108),
  agent: term('agent', 84),
  verb: text('verb', 84),
  sentence: number('sentence', 72),
  note: text('note', 240),
  value: number('measureValue', 92),
  raw: text('measureRaw', 108),
  unit: term('measureUnit', 72),
  indicator: term('measureIndicator', 160),
  comparator: term('measureComparator', 100),
  status: term('measureStatus', 92),
  scope: term('measureScope', 100),
  of: text('measureOf', 180),
  body: text('bodies', 260),
};

export function findColumn(id: string): ColumnSpec {
  return COLUMNS[id] ?? text(id, 120);
}

/** The columns that a look shows, in their order. */
export function listColumns(of: TableName, { columns }: TableLook): readonly string[] {
  return columns ?? listFirstColumns(of);
}

/** A column's name in a CSV file; names stand in the page's language first. */
export function toCsvHead(id: string, language: Language): string {
  if (language === 'en' && id === 'name') return 'nameEn';
  if (language === 'en' && id === 'otherName') return 'name';
  return findColumn(id).csv;
}
