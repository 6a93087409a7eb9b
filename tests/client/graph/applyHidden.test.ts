import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyHidden } from '../../../client/graph/applyHidden.ts';
import {
  isOnly,
  NOTHING_HIDDEN,
  setHidden,
  setOnly,
  type Hidden,
} from '../../../client/graph/Hidden.ts';
import { toView } from '../../../client/graph/toView.ts';
import { toSections } from '../../../client/graph/whyHidden.ts';
import { stepsArbitrary } from './arbitraries.ts';
import { hiddenArbitrary, quotedArbitrary, SECTIONS } from './hiddenArbitrary.ts';
import { SAMPLE_DATA, SAMPLE_TERMS } from './sample.ts';

const hide = (part: Partial<Hidden>): Hidden => ({ ...NOTHING_HIDDEN, ...part });

describe('applyHidden', () => {
  it('changes nothing where nothing is hidden', () => {
    fc.assert(
      fc.property(quotedArbitrary, (data) => {
        expect(applyHidden(data, NOTHING_HIDDEN)).toEqual({ data, entities: 0, relations: 0 });
      }),
    );
  });

  it('lets nothing pass that a facet hides, and hides nothing else', () => {
    fc.assert(
      fc.property(quotedArbitrary, hiddenArbitrary, (data, hidden) => {
        const { data: left } = applyHidden(data, hidden);
        const isAway = (id: string): boolean =>
          toSections(data, id).every((section) => hidden.sections.includes(section));
        for (const [id, { kind, category }] of data.entities)
          expect(left.entities.has(id)).toBe(
            !hidden.kinds.includes(kind) && !hidden.categories.includes(category.id) && !isAway(id),
          );
        for (const [id, { type, basis, agent, source, target }] of data.relations)
          expect(left.relations.has(id)).toBe(
            left.entities.has(source.id) &&
              left.entities.has(target.id) &&
              !hidden.types.includes(type) &&
              !hidden.bases.includes(basis) &&
              !(agent !== null && hidden.agents.includes(agent)) &&
              !isAway(id),
          );
      }),
    );
  });

  it('counts what it leaves out, keeps the order, and takes lost relations off the degrees', () => {
    fc.assert(
      fc.property(quotedArbitrary, hiddenArbitrary, (data, hidden) => {
        const { data: left, entities, relations } = applyHidden(data, hidden);
        expect(left.entities.size + entities).toBe(data.entities.size);
        expect(left.relations.size + relations).toBe(data.relations.size);
        const order = [...data.relations.keys()].filter((id) => left.relations.has(id));
        expect([...left.relations.keys()]).toEqual(order);
        for (const [id, { degree }] of left.entities) {
          const own = [...left.relations.values()].filter(
            ({ source, target }) => source.id === id || target.id === id,
          );
          const implied = own.filter(({ agent }) => agent === 'IMPLIED');
          expect(degree).toEqual({ total: own.length, implied: implied.length });
        }
      }),
    );
  });

  it('never takes the focus of a view away, and puts back every card that it took', () => {
    const more = fc.subarray(['MECHANISM', 'OUTCOME'], { minLength: 1 });
    fc.assert(
      fc.property(
        quotedArbitrary,
        hiddenArbitrary,
        more,
        stepsArbitrary,
        (data, first, kinds, steps) => {
          const [opened] = steps;
          if (opened?.type !== 'open' || !data.entities.has(opened.id)) return;
          const view = (hidden: Hidden) =>
            toView(applyHidden(data, hidden, new Set([opened.id])).data, steps, {
              language: 'zh',
              terms: SAMPLE_TERMS,
              showImplied: false,
              selection: null,
            });
          const hidden = setHidden(first, 'kinds', kinds, false);
          const away = setHidden(hidden, 'kinds', kinds, true);
          expect(view(away).entities.map(({ id }) => id)).toContain(opened.id);
          expect(view(setHidden(away, 'kinds', kinds, false))).toEqual(view(hidden));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('takes a curated report apart by kind', () => {
    const { data, entities } = applyHidden(SAMPLE_DATA, hide({ kinds: ['OUTCOME'] }));
    expect(entities).toBeGreaterThan(0);
    expect([...data.entities.values()].map(({ kind }) => kind)).not.toContain('OUTCOME');
    expect([...data.relations.values()].map(({ type }) => type)).not.toContain('YIELDS');
  });
});

describe('only this', () => {
  it('leaves these of a facet and nothing else of it; once more, and all are back', () => {
    fc.assert(
      fc.property(
        hiddenArbitrary,
        fc.subarray(SECTIONS, { minLength: 1, maxLength: 3 }),
        (hidden, ids) => {
          const only = setOnly(hide({ ...hidden, sections: [] }), 'sections', ids, SECTIONS);
          expect(isOnly(only, 'sections', ids, SECTIONS)).toBe(true);
          expect(SECTIONS.filter((id) => !only.sections.includes(id))).toEqual(ids);
          expect({ ...only, sections: [] }).toEqual({ ...hidden, sections: [] });
          expect(setOnly(only, 'sections', ids, SECTIONS).sections).toEqual([]);
        },
      ),
    );
  });
});
