import { FIRST_TABLE, TABLES } from '../screens/TableState.ts';
import type { AddressPart } from './AddressPart.ts';

/** `table`: what it is of. */
export const tablePart: AddressPart = {
  keys: ['table'],
  write: ({ table }) => (table.of === FIRST_TABLE.of ? [] : [['table', table.of]]),
  read(params, drop) {
    const given = params.get('table') ?? FIRST_TABLE.of;
    const of = TABLES.find((each) => each === given);
    if (!of) drop(`table=${given}`);
    return { table: { of: of ?? FIRST_TABLE.of } };
  },
};
