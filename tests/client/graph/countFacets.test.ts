import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyHidden } from '../../../client/graph/applyHidden.ts';
import { countFacets } from '../../../client/graph/countFacets.ts';
import { FACETS, NOTHING_HIDDEN, setHidden, type Facet } from '../../../client/graph/Hidden.ts';
import { toSections } from '../../../client/graph/whyHidden.ts';
import { hiddenArbitrary, PARTS, quotedArbitrary, SECTIONS } from './hiddenArbitrary.ts';
import { SAMPLE_TERMS } from './sample.ts';

const sum = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((total, count) => total + count, 0);

const VALUES: Record<Facet, readonly string[]> = {
  kinds: SAMPLE_TERMS.kinds.map(({ id }) => id),
  categories: SAMPLE_TERMS.categories.map(({ id }) => id),
  sections: SECTIONS,
  types: SAMPLE_TERMS.relationTypes.map(({ id }) => id),
  bases: ['STATED', 'JUXTAPOSED', 'INFERRED'],
  agents: ['EXPLICIT'],
};
const facetArbitrary = fc.constantFrom(...FACETS);

describe('countFacets', () => {
  it('adds up to what passes without the facet', () => {
    fc.assert(
      fc.property(quotedArbitrary, hiddenArbitrary, (data, hidden) => {
        const counts = countFacets(data, hidden);
        const pass = (facet: Facet) => applyHidden(data, { ...hidden, [facet]: [] }).data;
        expect(sum(counts.kinds)).toBe(pass('kinds').entities.size);
        expect(sum(counts.categories)).toBe(pass('categories').entities.size);
        expect(sum(counts.types)).toBe(pass('types').relations.size);
        expect(sum(counts.bases)).toBe(pass('bases').relations.size);
        const judged = [...pass('agents').relations.values()].filter(({ agent }) => agent !== null);
        expect(sum(counts.agents)).toBe(judged.length);
      }),
    );
  });

  it('is the same whatever the facet itself hides, and never more for what others hide', () => {
    fc.assert(
      fc.property(quotedArbitrary, hiddenArbitrary, facetArbitrary, (data, hidden, facet) => {
        const counts = countFacets(data, hidden);
        const free = countFacets(data, { ...hidden, [facet]: [] });
        expect(counts[facet]).toEqual(free[facet]);
        const all = countFacets(data, NOTHING_HIDDEN);
        for (const each of FACETS)
          for (const [id, count] of counts[each])
            expect(count).toBeLessThanOrEqual(all[each].get(id) ?? 0);
      }),
    );
  });

  it('says of each value what showing it alone of its facet gives', () => {
    fc.assert(
      fc.property(quotedArbitrary, hiddenArbitrary, facetArbitrary, (data, hidden, facet) => {
        const counts = countFacets(data, hidden);
        for (const id of VALUES[facet]) {
          const others = VALUES[facet].filter((value) => value !== id);
          const only = setHidden({ ...hidden, [facet]: [] }, facet, others, true);
          const { entities, relations } = applyHidden(data, only).data;
          const found = [...entities.values(), ...relations.values()].filter((each) => {
            if (facet === 'kinds') return 'kind' in each && each.kind === id;
            if (facet === 'categories') return 'category' in each && each.category.id === id;
            if (facet === 'sections')
              return 'kind' in each && toSections(data, each.id).includes(id);
            if (facet === 'types') return 'type' in each && each.type === id;
            if (facet === 'bases') return 'basis' in each && each.basis === id;
            return 'agent' in each && each.agent === id;
          });
          expect(counts[facet].get(id) ?? 0).toBe(found.length);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('counts an entity once for a part, in however many of its sections it is quoted', () => {
    fc.assert(
      fc.property(quotedArbitrary, hiddenArbitrary, (data, hidden) => {
        const { sections } = countFacets(data, hidden, { parts: PARTS });
        const passing = applyHidden(data, { ...hidden, sections: [] }).data;
        const ofPart = [...passing.entities.keys()].filter((id) =>
          toSections(data, id).some((section) => section.startsWith('s.2')),
        );
        expect(sections.get('s.2') ?? 0).toBe(ofPart.length);
      }),
    );
  });

  it('counts those that are kept, whatever is hidden', () => {
    fc.assert(
      fc.property(quotedArbitrary, (data) => {
        const [id] = data.entities.keys();
        const entity = data.entities.get(id ?? '');
        if (!entity) return;
        const hidden = { ...NOTHING_HIDDEN, categories: VALUES['categories'] };
        const counts = countFacets(data, hidden, { kept: new Set([entity.id]) });
        expect([...counts.kinds]).toEqual([[entity.kind, 1]]);
      }),
    );
  });
});
