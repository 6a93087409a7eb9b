import { SCREENS } from '../Moment.ts';
import { encode, isId, readValues, type AddressPart } from './AddressPart.ts';

/** Ids of one picture. */
export const MOST_PICTURED = 400;

/** `on` is the screen, `show` the entities and relations that a picture is of. */
export const screenPart: AddressPart = {
  keys: ['on', 'show'],
  write: ({ screen, picture }) => [
    ...(screen === 'graph' ? [] : [['on', screen] as [string, string]]),
    ...(picture.length === 0 ? [] : [['show', picture.map(encode).join(',')] as [string, string]]),
  ],
  read(params, drop) {
    const on = params.get('on') ?? 'graph';
    const screen = SCREENS.find((each) => each === on);
    if (!screen) drop(`on=${on}`);
    const picture = [...new Set(readValues(params, 'show', MOST_PICTURED, drop))].filter((id) => {
      if (!isId(id)) drop(`show=${id}`);
      return isId(id);
    });
    return { screen: screen ?? 'graph', picture };
  },
};
