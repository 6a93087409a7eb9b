import fc from 'fast-check';
import { PAPERS } from '../../../client/explorer/screens/HandoutState.ts';
import { READER_MARKS } from '../../../client/explorer/screens/ReaderState.ts';
import {
  MOST_SORTED,
  TABLE_COLUMNS,
  TABLES,
  toColumns,
  type TableState,
} from '../../../client/explorer/screens/TableState.ts';
import { MATRIX_ORDERS } from '../../../client/graph/matrix/arrangeMatrix.ts';
import { NOTHING_HIDDEN } from '../../../client/graph/Hidden.ts';
import { selectPassage } from '../../../client/graph/passage.ts';
import { firstMoment, SCREENS } from '../../../client/explorer/Moment.ts';
import {
  reduceExplorer,
  toInitialState,
  type ExplorerAction,
} from '../../../client/explorer/reduceExplorer.ts';

/** With all that means something in an address. */
const TEXT = '区法院常态化与涉诉单位联动,化解100余名;&=%+#“…”'.repeat(160);

const slug = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,4})?$/);
export const entityId = slug.map((name) => `wancheng-2025.${name}`);
const relationId = fc
  .tuple(slug, slug, fc.boolean())
  .map(([source, target, second]) => `wancheng-2025.${source}~USES~${target}${second ? '~2' : ''}`);

const selection = fc.oneof(
  fc.constant(null),
  entityId.map((id) => ({ type: 'entity' as const, id })),
  relationId.map((id) => ({ type: 'relation' as const, id })),
  fc
    .tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 1, max: 200 }))
    .map(([start, length]) => selectPassage('wancheng-2025', TEXT, start, start + length)),
);
const matrixPlace = fc.oneof(entityId, fc.constantFrom('body.court', 'wancheng-2025.3.1', 'LEADS'));
const axis = fc.constantFrom('BODY' as const, 'SECTION' as const, 'MECHANISM_CATEGORY' as const);
const filterText = fc.oneof(
  fc.constantFrom('复议', 'a,b;c:%2C', ' ', '-'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
);
const tableChange: fc.Arbitrary<Partial<TableState>> = fc.oneof(
  fc.constantFrom(...TABLES).map((of) => ({ of })),
  fc.constantFrom('all' as const, 'shown' as const).map((scope) => ({ scope })),
  fc.oneof(fc.constant(''), filterText).map((text) => ({ text })),
  fc.constantFrom(...TABLES).chain((of) => {
    const column = fc.constantFrom(...TABLE_COLUMNS[of]);
    const selector = ({ column: of }: { column: string }): string => of;
    return fc
      .record({
        sort: fc.uniqueArray(fc.record({ column, down: fc.boolean() }), {
          maxLength: MOST_SORTED,
          selector,
        }),
        columns: fc.uniqueArray(column).map((columns) => toColumns(of, columns)),
        only: fc.uniqueArray(fc.record({ column, value: filterText }), { maxLength: 3, selector }),
      })
      .map((look) => ({ [of]: look }));
  }),
);
const list = fc.oneof(
  fc.constant(null),
  fc.constantFrom('1', '3.2').map((number) => ({
    type: 'section' as const,
    id: `wancheng-2025.${number}`,
  })),
  fc.constantFrom('BODY', 'OUTCOME').map((id) => ({ type: 'kind' as const, id })),
  slug.map((name) => ({ type: 'category' as const, id: `mechanism.${name}` })),
);
const place = fc.record({
  x: fc.integer({ min: -9999, max: 9999 }),
  y: fc.integer({ min: -9999, max: 9999 }),
});
const step = fc.oneof(
  fc.record({
    type: fc.constantFrom('expand', 'collapse', 'hide', 'isolate', 'pin', 'unpin'),
    id: entityId,
  }),
  fc.record({
    type: fc.constantFrom('expand', 'collapse'),
    id: entityId,
    group: fc.record({
      type: fc.constantFrom('USES', 'LEADS', 'CONNECTS'),
      reading: fc.constantFrom('out', 'in'),
    }),
  }),
  fc.record({ type: fc.constant('reveal') }),
  fc.tuple(entityId, place).map(([id, at]) => ({ type: 'move' as const, id, ...at })),
);
const hide = fc
  .oneof(
    fc.record({ facet: fc.constant('kinds'), ids: fc.subarray(['BODY', 'OUTCOME']) }),
    fc.record({ facet: fc.constant('types'), ids: fc.subarray(['USES', 'LEADS', 'YIELDS']) }),
    fc.record({ facet: fc.constant('bases'), ids: fc.subarray(['STATED', 'INFERRED']) }),
    fc.record({ facet: fc.constant('agents'), ids: fc.subarray(['EXPLICIT']) }),
    fc.record({
      facet: fc.constantFrom('sections', 'categories'),
      ids: fc.array(entityId, { maxLength: 3 }),
    }),
  )
  .chain((what) => fc.boolean().map((hidden) => ({ type: 'hide' as const, ...what, hidden })));

const tourPlace = fc.record({ id: entityId, at: fc.integer({ min: 0, max: 99 }) });

const simple: fc.Arbitrary<ExplorerAction> = fc.oneof(
  entityId.map((id) => ({ type: 'open' as const, id })),
  step.map((taken) => ({ type: 'step' as const, step: taken })),
  fc.array(step, { maxLength: 3 }).map((steps) => ({ type: 'steps' as const, steps })),
  selection.map((picked) => ({ type: 'select' as const, selection: picked })),
  entityId.map((id) => ({ type: 'selectAlso' as const, id })),
  fc.array(entityId, { maxLength: 3 }).map((ids) => ({ type: 'selectSeveral' as const, ids })),
  list.map((listed) => ({ type: 'list' as const, list: listed })),
  fc.boolean().map((shown) => ({ type: 'showImplied' as const, shown })),
  hide,
  fc.constant({ type: 'hideNothing' as const }),
  fc
    .subarray(['BODY' as const, 'OUTCOME' as const])
    .map((kinds) => ({ type: 'filter' as const, hidden: { ...NOTHING_HIDDEN, kinds } })),
  fc
    .constantFrom('fields' as const, 'lanes' as const, 'network' as const)
    .map((arrangement) => ({ type: 'arrange' as const, arrangement })),
  fc.option(entityId).map((field) => ({ type: 'field' as const, field })),
  entityId.map((field) => ({
    type: 'field' as const,
    field,
    arrangement: 'network' as const,
  })),
  fc.tuple(entityId, place).map(([id, to]) => ({ type: 'move' as const, id, to })),
  fc
    .tuple(
      entityId,
      entityId,
      fc.integer({ min: 0, max: 199 }),
      fc.boolean(),
      fc.integer({ min: 1, max: 6 }),
    )
    .map(([from, to, at, along, most]) => ({ type: 'paths' as const, from, to, at, along, most })),
  selection
    .filter((picked) => picked !== null)
    .map((picked) => ({ type: 'read' as const, selection: picked })),
  fc
    .tuple(
      tourPlace,
      fc.record({
        paper: fc.constantFrom(...PAPERS),
        notes: fc.boolean(),
        legend: fc.boolean(),
        source: fc.boolean(),
        translation: fc.boolean(),
      }),
    )
    .map(([tour, handout]) => ({ type: 'handout' as const, tour, handout })),
  fc.option(tourPlace).map((tour) => ({ type: 'present' as const, tour })),
  fc
    .tuple(tourPlace, fc.integer({ min: 0, max: 99 }))
    .map(([tour, step]) => ({ type: 'lookAround' as const, tour, step })),
  fc.constant({ type: 'leaveShow' as const }),
  fc.constant({ type: 'leavePaths' as const }),
  tourPlace.map(({ id, at }) => ({ type: 'tour' as const, id, at })),
  fc.constant({ type: 'leaveTour' as const }),
  fc.constantFrom(...SCREENS).map((screen) => ({ type: 'screen' as const, screen })),
  fc.array(fc.oneof(entityId, relationId), { maxLength: 4 }).map((ids) => ({
    type: 'picture' as const,
    ids,
  })),
  fc.constant({ type: 'leavePicture' as const }),
  fc
    .record({ marks: fc.constantFrom(...READER_MARKS), translation: fc.boolean() })
    .map((reader) => ({ type: 'reader' as const, reader })),
  fc
    .record(
      {
        rows: axis,
        columns: axis,
        empty: fc.boolean(),
        order: fc.constantFrom(...MATRIX_ORDERS),
        cell: fc.option(fc.record({ row: matrixPlace, column: matrixPlace })),
        row: fc.option(matrixPlace),
        compare: fc.constant(null),
      },
      { requiredKeys: [] },
    )
    .map((matrix) => ({ type: 'matrix' as const, matrix })),
  fc.tuple(entityId, entityId).map(([one, other]) => ({ type: 'compare' as const, one, other })),
  tableChange.map((table) => ({ type: 'table' as const, table })),
  fc.constant({ type: 'close' as const }),
);

/** A kept view: whatever somebody has come to. */
const show = fc.array(simple, { maxLength: 5 }).map((actions) => ({
  type: 'show' as const,
  moment: actions.reduce(reduceExplorer, toInitialState(firstMoment)).present,
}));

/** Whatever a person may do, but for undo, redo and the browser's own buttons. */
export const action: fc.Arbitrary<ExplorerAction> = fc.oneof(
  { weight: 20, arbitrary: simple },
  { weight: 1, arbitrary: show },
);
