import fc from 'fast-check';
import {
  MY_LAYOUTS,
  toFreeSlug,
  type MyStep,
  type MyTour,
} from '../../../../client/explorer/tours/MyTour.ts';
import { HOSTILE_TEXTS } from '../../../browser/fixtures/hostileTexts.ts';

/** What YAML, or a reader of it, may take for something else than the text that it is. */
const TREACHEROUS = [
  'yes',
  'no',
  'null',
  '~',
  'true',
  '1e3',
  '0x1F',
  '012',
  '1_000',
  '12:30:45',
  '.inf',
  '2026-01-01',
  '- item',
  '? key',
  '! tag',
  '&anchor',
  '*alias',
  '%directive',
  '@at',
  '`tick`',
  'a: b',
  'a #b',
  '# not a comment',
  '| block',
  '> folded',
  "it's",
  'he said "no"',
  '{a: b}',
  '[a, b]',
  '---',
  '...',
  '\\n',
  'a\\',
  ' leading',
  'trailing ',
  '\ttab',
  'one\ntwo\nthree',
  'one\n\n\nfour',
  '  one\n    two',
  'one \ntwo',
  '\n\nafter',
  'a\r\nb\rc',
  'a\u0085b\u2028c\u2029d',
  '\uFEFFmark',
  '\u0000\u0007\u001B',
  '👩‍👩‍👧‍👦',
  '\uD83D',
  'שלום',
  '甲'.repeat(300),
  'x'.repeat(300),
  `${'word '.repeat(60)}end`,
];

export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('', ...TREACHEROUS, ...HOSTILE_TEXTS),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.constantFrom(...TREACHEROUS), { minLength: 1, maxLength: 4 })
    .map((pieces) => pieces.join('\n')),
);

export const bothTexts = fc.record({ zh: anyText, en: anyText });

export const slug: fc.Arbitrary<string> = fc.constantFrom(
  'district-court',
  'null',
  'yes',
  '1e3',
  '007',
  'a',
  'hearing-attendance',
);
const relation = fc
  .tuple(slug, fc.constantFrom('LEADS', 'YIELDS', 'PART_OF'), slug, fc.constantFrom('', '~2'))
  .map(([source, type, target, number]) => `${source}~${type}~${target}${number}`);

/** Whatever a step may hold; quotes are words of a report, which have no space at their ends. */
export const step: fc.Arbitrary<MyStep> = fc.record({
  id: slug,
  title: bothTexts,
  body: bothTexts,
  entities: fc.array(slug, { maxLength: 4 }),
  relations: fc.array(relation, { maxLength: 4 }),
  focus: fc.array(slug, { maxLength: 3 }),
  places: fc.dictionary(
    slug,
    fc.tuple(fc.integer({ min: 1, max: 4 }), fc.double({ min: 1, max: 9, noNaN: true })),
    {
      maxKeys: 3,
    },
  ),
  layout: fc.constantFrom(null, ...MY_LAYOUTS),
  quotes: fc.array(
    anyText.map((text) => text.replace(/\p{Cs}/gu, '')).filter((text) => text !== ''),
    { maxLength: 3 },
  ),
  note: bothTexts,
});

export const tour: fc.Arbitrary<MyTour> = fc
  .record({
    slug,
    report: fc.constantFrom('wancheng-2025', 'null', '2025'),
    title: bothTexts,
    summary: bothTexts,
    steps: fc.array(step, { maxLength: 6 }),
    made: fc.constant('2026-11-25T08:00:00.000Z'),
    revision: fc.constantFrom(null, '3f2a9c'),
  })
  .map((made) => {
    const taken = new Set<string>();
    const steps = made.steps.map((each) => {
      const id = toFreeSlug(each.id, taken, 'step');
      taken.add(id);
      return { ...each, id };
    });
    return { ...made, steps };
  });
