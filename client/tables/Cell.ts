/** What stands in a table, before anything draws it. */
import type { Basis, EntityKind } from '../api/operations.generated.ts';
import type { Text } from '../messages/Language.ts';

/** An entity that a cell names. */
export interface NamedEntity {
  id: string;
  kind: EntityKind;
  name: Text;
  /** It stands for a subject that the sentence leaves out. */
  supplied: boolean;
}

export interface Cell {
  /** As it is shown and copied; empty where the report says nothing. */
  text: string;
  /** What it is sorted by: texts by collation, numbers by value; null stands last. */
  order: string | number | null;
  /** Copied as a number, never as text. */
  isNumber?: true;
  /** Verbatim from the report, or a Chinese name, whatever the page's language. */
  isChinese?: true;
  /** Entities that are links; `text` names them all. */
  names?: readonly NamedEntity[];
  /** Of a closed list: its id. */
  term?: string;
  /** The line that a relation is drawn with. */
  basis?: Basis;
}

export interface TableRow {
  /** Of the entity or the relation. */
  id: string;
  type: 'entity' | 'relation';
  /** By column; every column of the table is there. */
  cells: Readonly<Record<string, Cell>>;
}

export const EMPTY: Cell = { text: '', order: null };

export const toText = (text: string | null): Cell =>
  text === null ? EMPTY : { text, order: text };

export const toChinese = (text: string | null): Cell =>
  text === null ? EMPTY : { text, order: text, isChinese: true };

/** Digits alone, so that a spreadsheet takes them for what they are. */
export const toNumber = (value: number | null): Cell =>
  value === null ? EMPTY : { text: String(value), order: value, isNumber: true };

/** A term of a closed list, sorted by its place in it. */
export const toTerm = (term: string, text: string, order: number): Cell => ({ text, order, term });

/** The names in brackets where they were supplied, 〔区政府〕; the first one leads in sorting. */
export const toNames = (
  names: readonly NamedEntity[],
  pick: (text: Text) => string,
  separator: string,
): Cell => {
  const [first] = names;
  if (!first) return EMPTY;
  const texts = names.map(({ name, supplied }) => (supplied ? `〔${pick(name)}〕` : pick(name)));
  return { text: texts.join(separator), order: pick(first.name), names };
};
