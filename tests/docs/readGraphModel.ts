import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FILE = fileURLToPath(new URL('../../docs/graph-model.md', import.meta.url));

/** A part of the page under one heading: what stands between it and the next one. */
interface Part {
  heading: string;
  text: string;
  tables: Table[];
}

/** Cells as they read, without the marks of code. */
interface Table {
  head: string[];
  rows: string[][];
}

/** A question of the page, its Cypher, and the answer that the page gives. */
export interface Question {
  heading: string;
  cypher: string;
  table: Table;
}

export function readParts(): Part[] {
  return readFileSync(FILE, 'utf8')
    .split(/^#+ /mu)
    .slice(1)
    .map((part) => {
      const [heading = '', ...lines] = part.split('\n');
      return { heading, text: lines.join('\n'), tables: toTables(lines) };
    });
}

/** The one table of the part whose heading is this and whose first column is so named. */
export function findTable(heading: string, column: string): Table {
  const part = readParts().find((each) => each.heading === heading);
  const table = part?.tables.find(({ head }) => head[0] === column);
  if (!table) throw new Error(`docs/graph-model.md: “${heading}” has no table of ${column}.`);
  return table;
}

export function readQuestions(): Question[] {
  return readParts().flatMap(({ heading, text, tables }) => {
    const blocks = [...text.matchAll(/^```cypher\n(.*?)^```/gmsu)].map(([, cypher = '']) => cypher);
    if (blocks.length === 0) return [];
    const [cypher, more] = blocks;
    const [table, another] = tables;
    if (cypher === undefined || more !== undefined || table === undefined || another !== undefined)
      throw new Error(`docs/graph-model.md: “${heading}” needs one block of Cypher and one table.`);
    return [{ heading, cypher, table }];
  });
}

/** As the page writes a value in a cell. */
export function toCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(toCell).join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Rows of lines that begin with a bar; the line below the head is no row. */
function toTables(lines: readonly string[]): Table[] {
  const tables: string[][][] = [];
  let isWithin = false;
  for (const line of lines) {
    const isRow = line.startsWith('|');
    if (isRow && !isWithin) tables.push([]);
    if (isRow) tables.at(-1)?.push(toCells(line));
    isWithin = isRow;
  }
  return tables.map(([head = [], , ...rows]) => ({ head, rows }));
}

function toCells(line: string): string[] {
  return line
    .slice(1, line.lastIndexOf('|'))
    .split(/(?<!\\)\|/u)
    .map((cell) => cell.trim().replaceAll('`', '').replaceAll('\\|', '|'));
}
