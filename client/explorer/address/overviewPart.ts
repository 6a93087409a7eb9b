import { ARRANGEMENTS, type Moved } from '../Moment.ts';
import { encode, isId, readValues, type AddressPart } from './AddressPart.ts';

const MOST_MOVED = 400;
const WHOLE = /^-?\d{1,5}$/;

function readMoved(token: string): Moved | null {
  const [x = '', y = '', id = '', ...more] = token.split(';');
  if (more.length > 0 || !WHOLE.test(x) || !WHOLE.test(y) || !isId(id)) return null;
  return { id, x: Number(x) + 0, y: Number(y) + 0 };
}

/** `as` is the arrangement of the whole graph, `field` the section opened, `at` where entities were dragged to. */
export const overviewPart: AddressPart = {
  keys: ['as', 'field', 'at'],
  write: ({ arrangement, field, moved }) => [
    ...(arrangement === 'fields' ? [] : [['as', arrangement] as [string, string]]),
    ...(field === null ? [] : [['field', encode(field)] as [string, string]]),
    ...(moved.length === 0
      ? []
      : [
          ['at', moved.map(({ x, y, id }) => `${x};${y};${encode(id)}`).join(',')] as [
            string,
            string,
          ],
        ]),
  ],
  read(params, drop) {
    const as = params.get('as') ?? 'fields';
    const arrangement = ARRANGEMENTS.find((each) => each === as);
    if (!arrangement) drop(`as=${as}`);
    const field = params.get('field') ?? '';
    if (field !== '' && !isId(field)) drop(`field=${field}`);
    const moved = new Map<string, Moved>();
    for (const token of readValues(params, 'at', MOST_MOVED, drop)) {
      const place = readMoved(token);
      if (place) moved.set(place.id, place);
      else drop(`at=${token}`);
    }
    return {
      arrangement: arrangement ?? 'fields',
      field: isId(field) ? field : null,
      moved: sortMoved([...moved.values()]),
    };
  },
};

export function sortMoved(moved: readonly Moved[]): Moved[] {
  return moved.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
