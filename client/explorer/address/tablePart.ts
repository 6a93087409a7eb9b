import {
  FIRST_TABLE,
  LONGEST_FILTER,
  MOST_SORTED,
  TABLE_COLUMNS,
  TABLES,
  toColumns,
  type ColumnFilter,
  type SortKey,
  type TableLook,
  type TableName,
} from '../screens/TableState.ts';
import { readValues, type AddressPart } from './AddressPart.ts';

type Pair = [key: string, value: string];

const MOST_VALUES = 20;

const toKeys = (of: TableName): Record<keyof TableLook, string> => ({
  sort: `${of}-by`,
  columns: `${of}-cols`,
  only: `${of}-with`,
});

function writeLook(of: TableName, { sort, columns, only }: TableLook): Pair[] {
  const keys = toKeys(of);
  const pairs: Pair[] = [
    [keys.sort, sort.map(({ column, down }) => `${down ? '-' : ''}${column}`).join(',')],
    [keys.columns, columns?.join(',') ?? ''],
    // Escaped twice, for values stand in a list.
    [
      keys.only,
      only
        .map(({ column, value }) => `${column}:${encodeURIComponent(encodeURIComponent(value))}`)
        .join(','),
    ],
  ];
  return pairs.filter(([, value]) => value !== '');
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** The first of each column; what is no column of the table is dropped. */
function keepKnown<Item extends { column: string }>(
  of: TableName,
  items: readonly Item[],
  drop: (item: Item) => void,
): Item[] {
  const kept = new Map<string, Item>();
  for (const item of items)
    if (TABLE_COLUMNS[of].includes(item.column) && !kept.has(item.column))
      kept.set(item.column, item);
    else drop(item);
  return [...kept.values()];
}

function readLook(of: TableName, params: URLSearchParams, drop: (text: string) => void): TableLook {
  const keys = toKeys(of);
  const sort = readValues(params, keys.sort, MOST_SORTED, drop).map((text): SortKey => ({
    column: text.replace(/^-/, ''),
    down: text.startsWith('-'),
  }));
  const columns = readValues(params, keys.columns, MOST_VALUES, drop).map((column) => ({ column }));
  const only = readValues(params, keys.only, MOST_VALUES, drop).flatMap((text): ColumnFilter[] => {
    const [, column = '', escaped = ''] = /^([^:]*):(.*)$/s.exec(text) ?? [];
    const value = decode(escaped);
    if (value !== null && value !== '' && value.length <= LONGEST_FILTER)
      return [{ column, value }];
    drop(`${keys.only}=${text}`);
    return [];
  });
  const chosen = keepKnown(of, columns, ({ column }) => drop(`${keys.columns}=${column}`));
  return {
    sort: keepKnown(of, sort, ({ column }) => drop(`${keys.sort}=${column}`)),
    columns:
      chosen.length === 0
        ? null
        : toColumns(
            of,
            chosen.map(({ column }) => column),
          ),
    only: keepKnown(of, only, ({ column }) => drop(`${keys.only}=${column}`)),
  };
}

/**
 * `table`: what it is of; `within=shown`: of what the map shows; `find`: what is looked for. Of each table, `-by` are the
 * columns it is sorted by, `-cols` those shown, `-with` what they must hold.
 */
export const tablePart: AddressPart = {
  keys: ['table', 'within', 'find', ...TABLES.flatMap((of) => Object.values(toKeys(of)))],
  write: ({ table }) => [
    ...(table.of === FIRST_TABLE.of ? [] : [['table', table.of] as Pair]),
    ...(table.scope === 'shown' ? [['within', 'shown'] as Pair] : []),
    ...(table.text === '' ? [] : [['find', encodeURIComponent(table.text)] as Pair]),
    ...TABLES.flatMap((of) => writeLook(of, table[of])),
  ],
  read(params, drop) {
    const given = params.get('table') ?? FIRST_TABLE.of;
    const of = TABLES.find((each) => each === given);
    if (!of) drop(`table=${given}`);
    const within = params.get('within');
    if (within !== null && within !== 'shown') drop(`within=${within}`);
    const text = params.get('find') ?? '';
    const isLong = text.length > LONGEST_FILTER;
    if (isLong) drop(`find=${text}`);
    return {
      table: {
        of: of ?? FIRST_TABLE.of,
        scope: within === 'shown' ? 'shown' : 'all',
        text: isLong ? '' : text,
        entities: readLook('entities', params, drop),
        relations: readLook('relations', params, drop),
        measures: readLook('measures', params, drop),
      },
    };
  },
};
