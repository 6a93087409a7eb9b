import { escapeUTF8 } from 'entities/escape';
import { toLines } from '../columns.ts';
import type { Cell, Column } from '../columns.ts';

/** What XML 1.0 cannot hold, not even escaped: most control characters, lone surrogates, U+FFFE and U+FFFF. */
const ILLEGAL = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/**
 * What a parser would turn into a blank in an attribute, or into another line end in a text; some take what ends a line in
 * XML 1.1 for a line end.
 */
const FRAGILE = /[\t\n\r\u0085\u2028]/g;

/** A value for an attribute or a text. What XML cannot hold becomes U+FFFD. */
export function toXml(value: string): string {
  return escapeUTF8(value.replaceAll(ILLEGAL, '\uFFFD')).replaceAll(
    FRAGILE,
    (character) => `&#${character.charCodeAt(0)};`,
  );
}

/** The cells of an item that are not empty, as XML: the column’s name and the value. */
export function toXmlCells<T>(columns: readonly Column<T>[], item: T): [string, string][] {
  return columns.flatMap(({ name, read }): [string, string][] => {
    const cell = read(item);
    return cell === null ? [] : [[name, toXml(toText(cell))]];
  });
}

function toText(cell: Exclude<Cell, null>): string {
  return typeof cell === 'object' ? toLines(cell) : String(cell);
}
