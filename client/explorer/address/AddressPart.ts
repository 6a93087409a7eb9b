import type { Moment } from '../Moment.ts';

/** One part of a moment in the query of an address. */
export interface AddressPart {
  /** Every parameter that it writes and reads. */
  keys: readonly string[];
  /** Parameters and their values, escaped; none where the part is as on the first screen. */
  write(moment: Moment): [key: string, value: string][];
  /** What the parameters say; `drop` gets what could not be read, which is then passed over. */
  read(params: URLSearchParams, drop: (text: string) => void): Partial<Moment>;
}

/** Most ids: nothing in them is escaped, which is quicker to see than to try. */
const PLAIN = /^[\w.~-]*$/;

/** Ids stay readable: only what would end a value is escaped. */
export function encode(id: string): string {
  if (PLAIN.test(id)) return id;
  return encodeURIComponent(id).replaceAll('%3A', ':');
}

/** Longer ones than any report has are not taken from an address. */
const LONGEST_ID = 300;

export function isId(text: string): boolean {
  return text !== '' && text.length <= LONGEST_ID && !text.includes(',') && !text.includes(';');
}

/** The values of a comma-separated parameter, at most so many. */
export function readValues(
  params: URLSearchParams,
  key: string,
  most: number,
  drop: (text: string) => void,
): string[] {
  const values = (params.get(key) ?? '')
    .split(',')
    .map((value) => value.trim())
    .filter((value) => value !== '');
  if (values.length > most) drop(`${key}: ${values.length - most}`);
  return values.slice(0, most);
}
