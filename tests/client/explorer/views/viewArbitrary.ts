import fc from 'fast-check';
import { firstMoment } from '../../../../client/explorer/Moment.ts';
import { reduceExplorer, toInitialState } from '../../../../client/explorer/reduceExplorer.ts';
import { toViewAddress } from '../../../../client/explorer/views/viewAddress.ts';
import {
  LONGEST_NAME,
  toFreeName,
  toViewName,
  type View,
} from '../../../../client/explorer/views/View.ts';
import { HOSTILE_TEXTS } from '../../../browser/fixtures/hostileTexts.ts';
import { action } from '../actionArbitrary.ts';

/** Whatever somebody may type as a name, and what is kept of it. */
const name = fc
  .oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(...HOSTILE_TEXTS),
  )
  .map((text) => Array.from(toViewName(text)).slice(0, LONGEST_NAME).join('').trim())
  .map(toViewName)
  .filter((text) => text !== '');

export const view: fc.Arbitrary<View> = fc
  .tuple(
    name,
    fc.array(action, { maxLength: 12 }),
    fc.constantFrom('3f2a9c', 'ab.12-x'),
    fc.date({ min: new Date('2000-01-01'), max: new Date('2999-01-01'), noInvalidDate: true }),
  )
  .map(([given, actions, revision, date]) => ({
    name: given,
    address: toViewAddress(
      actions.reduce(reduceExplorer, toInitialState(firstMoment)).present,
      revision,
    ),
    kept: date.toISOString(),
  }));

/** As they are kept: no name twice. */
export const views: fc.Arbitrary<View[]> = fc.array(view, { maxLength: 12 }).map((all) => {
  const taken = new Set<string>();
  return all.map((each) => {
    const free = toFreeName(each.name, taken);
    taken.add(free);
    return { ...each, name: free };
  });
});
