import { MOST_HOPS } from '../Moment.ts';
import { encode, isId, type AddressPart } from './AddressPart.ts';

const PLACE = /^\d{1,3}$/;
const HOPS = /^[1-6]$/;

/** `from` and `to`: the ways between them; `way` which of them is shown, from 1; `along=1` along the arrows; `hops` at most. */
export const pathsPart: AddressPart = {
  keys: ['from', 'to', 'way', 'along', 'hops'],
  write: ({ paths }) =>
    paths
      ? [
          ['from', encode(paths.from)],
          ['to', encode(paths.to)],
          ...(paths.along ? [['along', '1'] as [string, string]] : []),
          ...(paths.most < MOST_HOPS ? [['hops', String(paths.most)] as [string, string]] : []),
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
    const hops = params.get('hops') ?? String(MOST_HOPS);
    if (!HOPS.test(hops)) drop(`hops=${hops}`);
    const most = HOPS.test(hops) ? Number(hops) : MOST_HOPS;
    const along = params.get('along') === '1';
    const at = PLACE.test(way) ? Math.max(0, Number(way) - 1) : 0;
    return { paths: isUsable ? { from, to, at, along, most } : null };
  },
};
