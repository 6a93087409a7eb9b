import fc from 'fast-check';
import {
  AGENTS,
  BASES,
  ENTITY_KINDS,
  MEASURE_STATUSES,
  RELATION_TYPES,
} from '../../graph-seed/model.ts';
import type { Seed } from '../../graph-seed/model.ts';
import type {
  Direction,
  EntityFilter,
  EntityOrder,
  GraphStore,
  MatrixAxis,
  RelationFilter,
} from '../../server/store/GraphStore.ts';

export const MATRIX_AXES: readonly MatrixAxis[] = [
  ...ENTITY_KINDS,
  ...ENTITY_KINDS.map((kind) => `${kind}_CATEGORY` as const),
  'SECTION',
  'INDICATOR',
  'RELATION_TYPE',
];

type Method = Exclude<keyof GraphStore, 'close'>;

/** A call of a store, as data, so that a failure prints what was asked. */
export type Operation = {
  [M in Method]: { method: M; args: Parameters<GraphStore[M]> };
}[Method];

/** The answer, without what two stores of the same content may differ in. */
export async function callStore(store: GraphStore, { method, args }: Operation): Promise<unknown> {
  if (method === 'getGraph') return (await store.getGraph()).revision;
  const operations = store as unknown as Record<
    Method,
    (...args: readonly unknown[]) => Promise<unknown>
  >;
  return operations[method](...args);
}

/** Any operation with arguments that mostly name what the seed holds. */
export function operationArbitrary(seed: Seed): fc.Arbitrary<Operation> {
  const entities = toPool(seed.reports.flatMap((graph) => graph.entities.map(({ id }) => id)));
  const relations = toPool(seed.reports.flatMap((graph) => graph.relations.map(({ id }) => id)));
  const reports = toPool(seed.reports.map(({ report }) => report.id));
  const sections = toPool(
    seed.reports.flatMap(({ report }) => report.sections.map(({ id }) => id)),
  );
  const toId = ({ id }: { id: string }): string => id;
  const { categories, indicators, concepts } = seed.ontology;
  const tours = toPool(seed.reports.flatMap((graph) => graph.tours.map(toId)));
  const nodes = [
    ...entities,
    ...relations,
    ...reports,
    ...sections,
    ...tours,
    ...[...categories, ...indicators, ...concepts].map(toId),
  ];
  const entityFilter: fc.Arbitrary<EntityFilter> = toFilter({
    ids: toList(entities, 8),
    kinds: toList(ENTITY_KINDS, 4),
    categories: toList(toPool(seed.ontology.categories.map(toId)), 6),
    sections: toList(sections),
    reports: toList(reports),
    indicators: toList(toPool(seed.ontology.indicators.map(toId))),
    minValue: fc.constantFrom(-1, 0, 3, 95.6),
    maxValue: fc.constantFrom(-1, 0, 3, 95.6),
    units: toList(['次', '%', '件']),
    statuses: toList(MEASURE_STATUSES),
    concepts: toList(toPool(seed.ontology.concepts.map(toId))),
    collective: fc.boolean(),
  });
  const relationFilter: fc.Arbitrary<RelationFilter> = toFilter({
    types: toList(RELATION_TYPES, 9),
    bases: toList(BASES),
    agents: toList(AGENTS),
    sections: toList(sections),
    reports: toList(reports),
    entityKinds: toList(ENTITY_KINDS, 4),
    sourceKinds: toList(ENTITY_KINDS, 4),
    targetKinds: toList(ENTITY_KINDS, 4),
  });
  const entityIds = toList(entities, 6);
  const direction = fc.constantFrom<Direction>('OUT', 'IN', 'BOTH');
  const slice = fc.record(
    {
      offset: mostlyLow(12),
      end: fc.option(fc.nat({ max: 30 }), { nil: null }),
      limit: fc.nat({ max: 30 }),
      fromEnd: fc.boolean(),
    },
    { requiredKeys: ['offset', 'limit'] },
  );
  const report = fc.option(fc.constantFrom(...reports), { nil: null });
  const order = fc.constantFrom<EntityOrder>('TEXT', 'NAME', 'DEGREE');
  const neighbourhood = fc.record({
    ids: entityIds,
    depth: fc.nat({ max: 3 }),
    direction,
    filter: fc.option(relationFilter, { nil: null }),
    limit: fc.nat({ max: 15 }),
  });
  const ends = fc.oneof(
    weigh(1, fc.tuple(fc.constantFrom(...entities), fc.constantFrom(...entities))),
    // Between reports there is no path.
    weigh(
      6,
      fc.constantFrom(...seed.reports).chain((graph) => {
        const own = fc.constantFrom(...graph.entities.map(toId));
        return fc.tuple(own, own);
      }),
    ),
  );
  const path = fc.record({
    ends,
    maxLength: fc.integer({ min: 1, max: 4 }),
    limit: fc.nat({ max: 20 }),
    direction,
    filter: fc.option(relationFilter, { nil: null }),
  });
  return fc.oneof(
    toOperation('getGraph', fc.tuple()),
    toOperation('getOntology', fc.tuple()),
    toOperation('listReports', fc.tuple()),
    weigh(2, toOperation('getNodes', fc.tuple(toList(nodes, 8)))),
    toOperation('getClaims', fc.tuple(toList(reports))),
    toOperation(
      'getMatrix',
      fc.tuple(
        fc.record({
          rows: fc.constantFrom(...MATRIX_AXES),
          columns: fc.constantFrom(...MATRIX_AXES),
          filter: fc.option(relationFilter, { nil: null }),
        }),
      ),
    ),
    toOperation('listTours', fc.tuple()),
    toOperation('getTours', fc.tuple(toList(tours))),
    toOperation('getReports', fc.tuple(toList(reports))),
    toOperation('getEntities', fc.tuple(entityIds)),
    toOperation('getDegrees', fc.tuple(entityIds)),
    toOperation('getRelations', fc.tuple(toList(relations, 6))),
    toOperation('getStatistics', fc.tuple(report)),
    toOperation('listSearchDocuments', fc.tuple()),
    toOperation('listMostConnected', fc.tuple(report, fc.nat({ max: 15 }), fc.boolean())),
    weigh(3, toOperation('listEntities', fc.tuple(entityFilter, order, slice))),
    weigh(3, toOperation('listRelations', fc.tuple(relationFilter, slice))),
    weigh(3, toOperation('listRelationsOf', fc.tuple(entityIds, direction, relationFilter, slice))),
    weigh(6, toOperation('getNeighbourhood', fc.tuple(neighbourhood))),
    weigh(
      6,
      toOperation(
        'findPaths',
        fc.tuple(path.map(({ ends: [from, to], ...rest }) => ({ from, to, ...rest }))),
      ),
    ),
  );
}

function toOperation<M extends Method>(
  method: M,
  args: fc.Arbitrary<Parameters<GraphStore[M]>>,
): fc.Arbitrary<Operation> {
  return args.map((each) => ({ method, args: each }) as Operation);
}

function weigh<T>(weight: number, arbitrary: fc.Arbitrary<T>): fc.WeightedArbitrary<T> {
  return { weight, arbitrary };
}

/** With an id that nothing has. */
function toPool(ids: readonly string[]): string[] {
  return [...ids, 'none'];
}

/** With repetitions; seldom empty. */
function toList<T>(items: readonly T[], maxLength = 3): fc.Arbitrary<T[]> {
  return fc.oneof(
    weigh(1, fc.constant<T[]>([])),
    weigh(9, fc.array(fc.constantFrom(...items), { minLength: 1, maxLength, size: 'max' })),
  );
}

/** Half of them without any filter; in the others each is mostly absent, sometimes null. */
function toFilter<T extends object>(filters: {
  [K in keyof Required<T>]: fc.Arbitrary<NonNullable<T[K]>>;
}): fc.Arbitrary<T> {
  const entries = Object.entries<fc.Arbitrary<unknown>>(filters).map(([name, arbitrary]) =>
    fc
      .oneof(weigh(8, fc.constant(undefined)), weigh(1, fc.constant(null)), weigh(2, arbitrary))
      .map((value) => [name, value] as const),
  );
  const some = fc
    .tuple(...entries)
    .map((pairs) => Object.fromEntries(pairs.filter(([, value]) => value !== undefined)) as T);
  return fc.oneof(weigh(1, fc.constant({} as T)), weigh(1, some));
}

function mostlyLow(max: number): fc.Arbitrary<number> {
  return fc.oneof(weigh(3, fc.nat({ max: 2 })), weigh(1, fc.nat({ max })));
}
