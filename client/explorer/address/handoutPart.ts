import { FIRST_HANDOUT, HANDOUT_PARTS, PAPERS } from '../screens/HandoutState.ts';
import type { AddressPart } from './AddressPart.ts';

/** `handout` is the paper, and what the pages are to be without: `handout=a4,no-notes`. */
export const handoutPart: AddressPart = {
  keys: ['handout'],
  write: ({ handout }) =>
    handout
      ? [
          [
            'handout',
            [
              handout.paper,
              ...HANDOUT_PARTS.filter((part) => !handout[part]).map((part) => `no-${part}`),
            ].join(','),
          ],
        ]
      : [],
  read(params, drop) {
    const given = params.get('handout');
    if (given === null) return { handout: null };
    const [first = '', ...words] = given.split(',');
    const paper = PAPERS.find((each) => each === first);
    if (!paper) {
      drop(`handout=${first}`);
      return { handout: null };
    }
    const isPart = (word: string): boolean => HANDOUT_PARTS.some((part) => word === `no-${part}`);
    for (const word of words) if (!isPart(word)) drop(`handout=${word}`);
    const without = HANDOUT_PARTS.filter((part) => words.includes(`no-${part}`));
    return {
      handout: {
        ...FIRST_HANDOUT,
        paper,
        ...Object.fromEntries(without.map((part) => [part, false])),
      },
    };
  },
};
