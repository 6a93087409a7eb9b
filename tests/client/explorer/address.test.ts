import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromSearch } from '../../../client/explorer/fromSearch.ts';
import { firstMoment } from '../../../client/explorer/Moment.ts';
import { MOST_EXPANDED } from '../../../client/explorer/readSteps.ts';
import { reduceExplorer, toInitialState } from '../../../client/explorer/reduceExplorer.ts';
import { toSearch } from '../../../client/explorer/toSearch.ts';
import { action } from './actionArbitrary.ts';

describe('the address', () => {
  it('keeps whatever a person has come to', () => {
    fc.assert(
      fc.property(
        fc.array(action, { maxLength: 20 }),
        fc.constantFrom('zh' as const, 'en' as const),
        (actions, language) => {
          const { present: moment } = actions.reduce(reduceExplorer, toInitialState(firstMoment));
          const address = { moment, language };
          expect(fromSearch(toSearch(address))).toEqual(address);
        },
      ),
    );
  });

  it('is empty on the first screen, and readable elsewhere', () => {
    expect(toSearch({ moment: firstMoment, language: 'zh' })).toBe('');
    const moment = {
      steps: [
        { type: 'open', id: 'wancheng-2025.district-court' },
        { type: 'expand', id: 'wancheng-2025.linkage' },
        { type: 'collapse', id: 'wancheng-2025.linkage' },
      ],
      selection: { type: 'relation', id: 'wancheng-2025.district-court~USES~linkage' },
      list: null,
      showImplied: true,
    } as const;
    expect(toSearch({ moment, language: 'en' })).toBe(
      '?e=wancheng-2025.district-court&s=wancheng-2025.linkage,-wancheng-2025.linkage' +
        '&sel=wancheng-2025.district-court~USES~linkage&implied=1&lang=en',
    );
  });

  it('selects the opened entity unless it says otherwise', () => {
    expect(fromSearch('?e=r.a').moment.selection).toEqual({ type: 'entity', id: 'r.a' });
    expect(fromSearch('?e=r.a&sel=').moment.selection).toBeNull();
    expect(fromSearch('?sel=r.a').moment).toMatchObject({
      steps: [],
      selection: { type: 'entity', id: 'r.a' },
    });
  });

  it('reads any text without an error, and reads what it then writes as the same', () => {
    const part = fc.constantFrom(
      'e=',
      's=',
      'sel=',
      'sec=',
      'cat=',
      'implied=',
      'lang=',
      '&',
      ',',
      '-',
    );
    const text = fc
      .array(fc.oneof(part, fc.string({ unit: 'grapheme' })))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (search) => {
        const address = fromSearch(`?${search}`);
        if (!/,|%2c/i.test(search)) expect(fromSearch(toSearch(address))).toEqual(address);
      }),
    );
  });

  it('passes over broken escapes, empty steps and too many steps', () => {
    expect(fromSearch('?e=%E0%A4%A&s=%').moment.steps[0]?.type).toBe('open');
    expect(fromSearch('?e=r.a&s=,,-,r.b').moment.steps).toHaveLength(2);
    const log = Array.from({ length: 500 }, (_, i) => `r.e${String(i)}`).join(',');
    expect(fromSearch(`?e=r.a&s=${log}`).moment.steps).toHaveLength(MOST_EXPANDED);
    expect(fromSearch('?s=r.b').moment.steps).toEqual([]);
  });
});
