import { encode, isId, type AddressPart } from './AddressPart.ts';

const PLACE = /^[1-9]\d{0,2}$/;

/** `tour` is the tour that is told, `step` how far, from 1. */
export const tourPart: AddressPart = {
  keys: ['tour', 'step'],
  write: ({ tour }) =>
    tour
      ? [
          ['tour', encode(tour.id)],
          ...(tour.at > 0 ? [['step', String(tour.at + 1)] as [string, string]] : []),
        ]
      : [],
  read(params, drop) {
    const id = params.get('tour') ?? '';
    const step = params.get('step') ?? '1';
    if (id !== '' && !isId(id)) drop(`tour=${id}`);
    if (!PLACE.test(step)) drop(`step=${step}`);
    const at = PLACE.test(step) ? Number(step) - 1 : 0;
    return { tour: isId(id) ? { id, at } : null };
  },
};
