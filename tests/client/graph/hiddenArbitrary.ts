/** Random filters for the random graphs, and the sections that quote these. */
import fc from 'fast-check';
import type { Hidden } from '../../../client/graph/Hidden.ts';
import type { GraphData } from '../../../client/graph/model.ts';
import { dataArbitrary } from './arbitraries.ts';
import { SAMPLE_TERMS } from './sample.ts';

export const SECTIONS = ['s.1', 's.2', 's.2.1', 's.2.2'];
/** 2 is a part with sections of its own. */
export const PARTS = new Map([
  ['s.2.1', 's.2'],
  ['s.2.2', 's.2'],
]);

/** Each entity and relation is quoted in one section or more. */
export const quotedArbitrary: fc.Arbitrary<GraphData> = dataArbitrary.chain((data) => {
  const ids = [...data.entities.keys(), ...data.relations.keys()];
  return fc
    .array(fc.subarray(SECTIONS, { minLength: 1 }), {
      minLength: ids.length,
      maxLength: ids.length,
    })
    .map((sections) => ({
      ...data,
      sections: new Map(ids.map((id, index) => [id, sections[index] ?? []])),
    }));
});

const some = <Value>(values: readonly Value[]): fc.Arbitrary<Value[]> =>
  fc.oneof(fc.constant<Value[]>([]), fc.subarray([...values]));

export const hiddenArbitrary: fc.Arbitrary<Hidden> = fc.record({
  kinds: some(SAMPLE_TERMS.kinds.map(({ id }) => id)),
  categories: some(SAMPLE_TERMS.categories.map(({ id }) => id)),
  sections: some(SECTIONS),
  types: some(SAMPLE_TERMS.relationTypes.map(({ id }) => id)),
  bases: some(['STATED', 'JUXTAPOSED', 'INFERRED'] as const),
  agents: some(['EXPLICIT'] as const),
});
