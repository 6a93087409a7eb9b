import { encode, isId, type AddressPart } from './AddressPart.ts';

const PLACE = /^\d{1,2}$/;

/** `from` and `to`: the ways between them; `way` which of them is shown, from 1. */
export const pathsPart: AddressPart = {
  keys: ['from', 'to', 'way'],
  write: ({ paths }) =>
    paths
      ? [
          ['from', encode(paths.from)],
          ['to', encode(paths.to)],
          ...(paths.at > 0 ? [['way', String(paths.at + 1)] as [string, string]] : []),
        ]
      : [],
  read(params, drop) {
    const from = params.get('from') ?? '';
    const to = params.get('to') ?? '';
    const way = params.get('way') ?? '1';
    const isUsable = isId(from) && isId(to) && from !== to;
    if (!isUsable && (from !== '' || to !== '')) drop(`from=${from} to=${to}`);
    if (!PLACE.test(way)) drop(`way=${way}`);
    const at = PLACE.test(way) ? Math.max(0, Number(way) - 1) : 0;
    return { paths: isUsable ? { from, to, at } : null };
  },
};
