import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { groupBy } from './groupBy.ts';
import type { Attributes, ReadGraph } from './expectedRows.ts';

export type Row = Record<string, string>;
export interface Tables {
  entities: Row[];
  relations: Row[];
  evidence: Row[];
}

const NUMBERS = ['measureValue', 'start', 'end', 'position'];
const BOOLEANS = ['collective', 'symmetric'];

export function readTable(text: string): Row[] {
  return parse(text, { bom: true, columns: true, relax_quotes: false });
}

/** The tables of an archive, as a zip program and csv-parse read them. */
export function readArchive(bytes: Uint8Array): Tables {
  const files = unzipSync(bytes);
  const read = (name: string): Row[] =>
    readTable(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(files[name]));
  return {
    entities: read('entities.csv'),
    relations: read('relations.csv'),
    evidence: read('evidence.csv'),
  };
}

/** The graph that the three tables are, by the rules that the document on exports gives for reading them back. */
export function toGraph({ entities, relations, evidence }: Tables): ReadGraph {
  const places = groupBy(evidence.map(toValues), ({ claim }) => claim as string);
  const toRows = (rows: readonly Row[]) =>
    Object.fromEntries(
      rows.map(toValues).map(({ id, ...rest }) => {
        const own = places.get(id as string) ?? [];
        const quotes = own.map(({ claim: _, position: __, ...place }) => ({ quote: '', ...place }));
        return [id as string, { ...rest, evidence: quotes }];
      }),
    );
  return { nodes: toRows(entities), edges: toRows(relations) };
}

function toValues(row: Row): Attributes {
  return Object.fromEntries(
    Object.entries(row).flatMap(([name, cell]): [string, unknown][] => {
      if (cell === '') return [];
      if (NUMBERS.includes(name)) return [[name, Number(cell)]];
      if (BOOLEANS.includes(name)) return [[name, cell === 'true']];
      return [[name, toText(cell)]];
    }),
  );
}

/** One apostrophe is taken away where one was put. */
function toText(cell: string): string {
  return isGuarded(cell) ? cell.slice(1) : cell;
}

/** An apostrophe before what a spreadsheet might run: `=`, `+`, `-`, `@` in any form, or a tab or line end. */
function isGuarded(cell: string): boolean {
  if (!cell.startsWith("'")) return false;
  return /^'+[\t\r\n]/.test(cell) || /^'['\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫⁼⁺₌₊]/u.test(cell);
}
