import { encode, isId, type AddressPart } from './AddressPart.ts';

const KEYS = { section: 'sec', category: 'cat', kind: 'kind' } as const;
const TYPES = ['section', 'category', 'kind'] as const;

/** `sec`, `cat` or `kind`: the section, category or kind whose entities are listed. */
export const listPart: AddressPart = {
  keys: Object.values(KEYS),
  write: ({ list }) => (list ? [[KEYS[list.type], encode(list.id)]] : []),
  read(params, drop) {
    for (const type of TYPES) {
      const id = params.get(KEYS[type]) ?? '';
      if (isId(id)) return { list: { type, id } };
      if (id !== '') drop(`${KEYS[type]}=${id}`);
    }
    return { list: null };
  },
};
