import { FIRST_READER, READER_MARKS } from '../screens/ReaderState.ts';
import type { AddressPart } from './AddressPart.ts';

/** `marks`: what is marked in the text; `both=1`: with the translation. */
export const readerPart: AddressPart = {
  keys: ['marks', 'both'],
  write: ({ reader: { marks, translation } }) => [
    ...(marks === FIRST_READER.marks ? [] : [['marks', marks] as [string, string]]),
    ...(translation ? [['both', '1'] as [string, string]] : []),
  ],
  read(params, drop) {
    const given = params.get('marks') ?? FIRST_READER.marks;
    const marks = READER_MARKS.find((each) => each === given);
    if (!marks) drop(`marks=${given}`);
    return {
      reader: { marks: marks ?? FIRST_READER.marks, translation: params.get('both') === '1' },
    };
  },
};
