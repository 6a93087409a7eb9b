import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromSearch } from '../../../client/explorer/address/fromSearch.ts';
import { PARTS } from '../../../client/explorer/address/parts.ts';
import { firstMoment, type Moment } from '../../../client/explorer/Moment.ts';
import { MOST_EXPANDED } from '../../../client/explorer/readSteps.ts';
import { reduceExplorer, toInitialState } from '../../../client/explorer/reduceExplorer.ts';
import { toSearch } from '../../../client/explorer/address/toSearch.ts';
import { action } from './actionArbitrary.ts';

const MOMENT = firstMoment;
const PLAIN = { language: 'zh', theme: null, revision: null } as const;
const toText = (moment: Moment): string => toSearch({ ...PLAIN, moment });

describe('the address', () => {
  it('keeps whatever a person has come to', () => {
    fc.assert(
      fc.property(
        fc.array(action, { maxLength: 20 }),
        fc.constantFrom('zh' as const, 'en' as const),
        fc.constantFrom(null, 'light' as const, 'dark' as const),
        fc.constantFrom(null, '3f2a9c'),
        (actions, language, theme, revision) => {
          const { present: moment } = actions.reduce(reduceExplorer, toInitialState(firstMoment));
          const search = toSearch({ moment, language, theme, revision });
          const isFirst = toText(moment) === '';
          expect(fromSearch(search)).toEqual({
            moment,
            language,
            theme,
            revision: isFirst ? null : revision,
            dropped: [],
          });
        },
      ),
    );
  });

  it('is empty on the first screen, and readable elsewhere', () => {
    expect(toText(firstMoment)).toBe('');
    const moment: Moment = {
      ...MOMENT,
      arrangement: 'network',
      moved: [{ id: 'wancheng-2025.gov', x: -12, y: 40 }],
      steps: [
        { type: 'open', id: 'wancheng-2025.district-court' },
        { type: 'expand', id: 'wancheng-2025.linkage', group: { type: 'USES', reading: 'in' } },
        { type: 'collapse', id: 'wancheng-2025.linkage' },
        { type: 'hide', id: 'wancheng-2025.a' },
        { type: 'reveal' },
        { type: 'move', id: 'wancheng-2025.b', x: 5, y: -7 },
      ],
      selection: { type: 'entity', id: 'wancheng-2025.linkage' },
      also: ['wancheng-2025.gov'],
      showImplied: true,
      hidden: { ...MOMENT.hidden, kinds: ['OUTCOME'], types: ['LEADS', 'USES'] },
    };
    expect(toSearch({ moment, language: 'en', theme: 'dark', revision: 'ab12' })).toBe(
      '?as=network&at=-12;40;wancheng-2025.gov&e=wancheng-2025.district-court' +
        '&s=wancheng-2025.linkage;USES;in,-wancheng-2025.linkage,!wancheng-2025.a,:,$5;-7;wancheng-2025.b' +
        '&sel=wancheng-2025.linkage&and=wancheng-2025.gov&no-kind=OUTCOME&no-type=LEADS,USES&implied=1' +
        '&rev=ab12&lang=en&theme=dark',
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
    const keys = PARTS.flatMap((part) => part.keys);
    const piece = fc.oneof(
      fc.constantFrom(...keys.map((key) => `&${key}=`), '&lang=', '&theme=', '&rev='),
      fc.constantFrom(',', ';', '-', '!', '@', '*', '/', ':', '$', '%', '~', 'r.a', 'USES', 'out'),
      fc.constantFrom('BODY', '-3', '7', 'entity', 'network', 'r.b', '=', '+', '%E0%A4%A'),
      fc.string({ unit: 'grapheme' }),
    );
    const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (search) => {
        const { dropped: _, ...address } = fromSearch(`?${search}`);
        const again = fromSearch(toSearch(address));
        expect(again.moment).toEqual(address.moment);
        expect(again.dropped).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('names what it could not read', () => {
    const { moment, dropped } = fromSearch(
      '?as=circle&e=r.a&s=r.b;NONE;out,$1;x;r.c,r.d&sel=r.d&and=r.a~USES~b,r.e&no-kind=NONE,BODY&from=r.a&way=x',
    );
    expect(dropped).toEqual([
      'as=circle',
      's=r.b;NONE;out',
      's=$1;x;r.c',
      'from=r.a to=',
      'way=x',
      'and=r.a~USES~b',
      'no-kind=NONE',
    ]);
    expect(moment).toEqual({
      ...MOMENT,
      steps: [
        { type: 'open', id: 'r.a' },
        { type: 'expand', id: 'r.d' },
      ],
      selection: { type: 'entity', id: 'r.d' },
      also: ['r.e'],
      hidden: { ...MOMENT.hidden, kinds: ['BODY'] },
    });
  });

  it('passes over broken escapes, empty steps and too many steps', () => {
    expect(fromSearch('?e=%E0%A4%A&s=%').moment.steps[0]?.type).toBe('open');
    expect(fromSearch('?e=r.a&s=,,-,r.b').moment.steps).toHaveLength(2);
    const log = Array.from({ length: 500 }, (_, i) => `r.e${String(i)}`).join(',');
    expect(fromSearch(`?e=r.a&s=${log}`).moment.steps).toHaveLength(MOST_EXPANDED);
    expect(fromSearch('?s=r.b').moment.steps).toEqual([]);
  });
});
