import { encode, isId, type AddressPart } from './AddressPart.ts';

const PLACE = /^[1-9]\d{0,2}$/;

/** `tour` is the tour that is told, `step` how far, from 1; `slide` is the slide to go back to, `<tour>;<place>`. */
export const tourPart: AddressPart = {
  keys: ['tour', 'step', 'slide'],
  write: ({ tour, back }) => [
    ...(tour ? [['tour', encode(tour.id)] as [string, string]] : []),
    ...(tour && tour.at > 0 ? [['step', String(tour.at + 1)] as [string, string]] : []),
    ...(back ? [['slide', `${encode(back.id)};${back.at + 1}`] as [string, string]] : []),
  ],
  read(params, drop) {
    const id = params.get('tour') ?? '';
    const step = params.get('step') ?? '1';
    if (id !== '' && !isId(id)) drop(`tour=${id}`);
    if (!PLACE.test(step)) drop(`step=${step}`);
    const at = PLACE.test(step) ? Number(step) - 1 : 0;
    const slide = params.get('slide');
    const [backId = '', backAt = ''] = slide?.split(';') ?? [];
    const isBack = isId(backId) && PLACE.test(backAt);
    if (slide !== null && !isBack) drop(`slide=${slide}`);
    return {
      tour: isId(id) ? { id, at } : null,
      back: isBack ? { id: backId, at: Number(backAt) - 1 } : null,
    };
  },
};
