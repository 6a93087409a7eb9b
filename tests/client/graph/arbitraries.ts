/** Random graphs and step logs. */
import fc from 'fast-check';
import type { CardEntity, GraphData, LineRelation, Step } from '../../../client/graph/model.ts';
import { SAMPLE_TERMS, toData } from './sample.ts';

/** The type of each kind, as the API names it. */
export const TYPENAMES = {
  BODY: 'Body',
  MECHANISM: 'Mechanism',
  INITIATIVE: 'Initiative',
  OUTCOME: 'Outcome',
} as const;

const kindArbitrary = fc.constantFrom('BODY', 'MECHANISM', 'INITIATIVE', 'OUTCOME');
const nameArbitrary = fc
  .array(
    fc.constantFrom('府院', '联动', '机制', '（', '）', '区', '“', '”', '执法', '2025', 'A', '、'),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(''));

const toEntity = (index: number, kind: keyof typeof TYPENAMES, name: string): CardEntity => {
  const common = {
    id: `e${index}`,
    kind,
    collective: false,
    category: { id: SAMPLE_TERMS.categories.find((one) => one.kind === kind)?.id ?? '' },
    name: { zh: name, en: `Entity ${index} ${'of the district '.repeat(index % 4)}` },
    section: { id: 's' },
    degree: { total: 0, implied: 0 },
  };
  return kind === 'OUTCOME'
    ? {
        __typename: 'Outcome',
        ...common,
        measure: index % 2 === 0 ? { value: 2025, raw: '2025', unit: '件' } : null,
      }
    : { __typename: TYPENAMES[kind], ...common };
};

/** Graphs of up to 40 entities; dense enough for groups over the cap. */
export const dataArbitrary: fc.Arbitrary<GraphData> = fc
  .record({
    entities: fc.array(fc.tuple(kindArbitrary, nameArbitrary), { minLength: 1, maxLength: 40 }),
    relations: fc.array(
      fc.record({
        // Low numbers are met more often, so that there are hubs.
        source: fc.oneof(fc.nat(2), fc.nat(39)),
        target: fc.nat(39),
        type: fc.constantFrom(...SAMPLE_TERMS.relationTypes.map(({ id }) => id)),
        basis: fc.constantFrom('STATED' as const, 'JUXTAPOSED' as const, 'INFERRED' as const),
        agent: fc.constantFrom('EXPLICIT' as const, 'IMPLIED' as const),
      }),
      { maxLength: 90 },
    ),
  })
  .map(({ entities, relations }) => {
    const cards = entities.map(([kind, name], index) => toEntity(index, kind, name));
    const lines = relations.flatMap(({ source, target, ...rest }, index): LineRelation[] => {
      const from = cards[source % cards.length];
      const to = cards[target % cards.length];
      if (!from || !to || from.id === to.id) return [];
      const agent = from.kind === 'BODY' ? rest.agent : null;
      return [
        {
          ...rest,
          agent,
          id: `r${index}`,
          verb: null,
          source: { id: from.id },
          target: { id: to.id },
        },
      ];
    });
    for (const card of cards) {
      const own = lines.filter(
        ({ source, target }) => source.id === card.id || target.id === card.id,
      );
      card.degree.total = own.length;
      card.degree.implied = own.filter(({ agent }) => agent === 'IMPLIED').length;
    }
    return toData(cards, lines);
  });

/** Whatever may follow the opening, on these ids; what brings cards in comes more often. */
export const toFurtherArbitrary = (id: fc.Arbitrary<string>): fc.Arbitrary<Step> => {
  const group = fc.record({
    type: fc.constantFrom(...SAMPLE_TERMS.relationTypes.map((term) => term.id)),
    reading: fc.constantFrom('out' as const, 'in' as const),
  });
  return fc.oneof(
    { weight: 4, arbitrary: fc.record({ type: fc.constant('expand' as const), id }) },
    { weight: 3, arbitrary: fc.record({ type: fc.constant('expand' as const), id, group }) },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('collapse' as const), id, group }) },
    { weight: 2, arbitrary: fc.record({ type: fc.constant('collapse' as const), id }) },
    {
      weight: 3,
      arbitrary: fc.record({
        type: fc.constantFrom(
          'hide' as const,
          'isolate' as const,
          'pin' as const,
          'unpin' as const,
        ),
        id,
      }),
    },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('reveal' as const) }) },
    {
      weight: 2,
      arbitrary: fc.record({
        type: fc.constant('move' as const),
        id,
        x: fc.integer({ min: -900, max: 900 }),
        y: fc.integer({ min: -300, max: 500 }),
      }),
    },
  );
};

/** Opens one, then does whatever. */
export const stepsArbitrary: fc.Arbitrary<Step[]> = fc
  .record({
    focus: fc.nat(6),
    rest: fc.array(toFurtherArbitrary(fc.nat(20).map((index) => `e${index}`)), { maxLength: 12 }),
  })
  .map(({ focus, rest }) => [{ type: 'open', id: `e${focus}` }, ...rest]);
