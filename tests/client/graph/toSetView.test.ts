import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GraphData, ViewOptions } from '../../../client/graph/model.ts';
import { toSetView } from '../../../client/graph/toSetView.ts';
import { SAMPLE_DATA, SAMPLE_TERMS, toData } from './sample.ts';

const OPTIONS: ViewOptions = {
  language: 'zh',
  terms: SAMPLE_TERMS,
  showImplied: false,
  selection: null,
};
const ENTITIES = [...SAMPLE_DATA.entities.values()];

/** Some entities, and the relations among them. */
const sets = fc.subarray(ENTITIES, { minLength: 1, maxLength: 14 }).map((entities): GraphData => {
  const ids = new Set(entities.map(({ id }) => id));
  return toData(
    entities,
    [...SAMPLE_DATA.relations.values()].filter(
      ({ source, target }) => ids.has(source.id) && ids.has(target.id),
    ),
  );
});

describe('a picture of given entities', () => {
  test.each(['zh', 'en'] as const)(
    'shows them all and no others, apart from each other (%s)',
    (language) => {
      fc.assert(
        fc.property(sets, (data) => {
          const view = toSetView(data, 'one', { ...OPTIONS, language });
          expect(view.entities.map(({ id }) => id).toSorted()).toEqual(
            [...data.entities.keys()].toSorted(),
          );
          expect(view.relations.toSorted()).toEqual([...data.relations.keys()].toSorted());
          for (const [index, a] of view.entities.entries())
            for (const b of view.entities.slice(index + 1))
              expect(a.kind !== b.kind || Math.abs(a.y - b.y) * 2 >= a.height + b.height).toBe(
                true,
              );
        }),
      );
    },
  );

  test('is the same whatever is selected, but for what is drawn of it', () => {
    fc.assert(
      fc.property(sets, fc.constantFrom(...ENTITIES), (data, { id }) => {
        const plain = toSetView(data, 'one', OPTIONS);
        const selected = toSetView(data, 'one', { ...OPTIONS, selection: { type: 'entity', id } });
        expect(selected.entities).toEqual(plain.entities);
      }),
    );
  });

  test.each(['zh', 'en'] as const)('fits a panel where it is narrow (%s)', (language) => {
    fc.assert(
      fc.property(sets, (data) => {
        const options = { ...OPTIONS, language };
        const view = toSetView(data, 'one', { ...options, narrow: true });
        const kinds = new Set([...data.entities.values()].map(({ kind }) => kind));
        expect(new Set(view.lanes.map(({ kind }) => kind))).toEqual(kinds);
        expect(view.relations.toSorted()).toEqual(
          toSetView(data, 'one', options).relations.toSorted(),
        );
        // What a panel of 480 px holds at the least zoom.
        const left = Math.min(...view.entities.map(({ x, width }) => x - width / 2));
        const right = Math.max(...view.lanes.map((lane) => lane.left + lane.width));
        expect(right - left).toBeLessThanOrEqual(504);
        for (const [index, a] of view.entities.entries())
          for (const b of view.entities.slice(index + 1))
            expect(a.kind !== b.kind || Math.abs(a.y - b.y) * 2 >= a.height + b.height).toBe(true);
      }),
    );
  });

  test('has a single card in its middle, and says what it is a picture of', () => {
    const two = ENTITIES.filter(({ kind }) => kind === 'BODY').slice(0, 1);
    const view = toSetView(toData(two, []), 'one', OPTIONS);
    expect(view.picture).toBe('one');
    expect(view.entities.map(({ y }) => Math.abs(y) < 1)).toEqual([true]);
  });
});
