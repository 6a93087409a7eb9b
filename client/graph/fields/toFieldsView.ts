/** The whole graph field by field: chains of who does what by what means with what result. No layout engine. */
import { LANE_KINDS, toLaneIndex } from '../laneGeometry.ts';
import type {
  CardEntity,
  GraphData,
  Line,
  LineRelation,
  PlacedEntity,
  View,
  ViewOptions,
} from '../model.ts';
import type { Language } from '../Terms.ts';
import { CARD_STYLE } from '../toCardText.ts';
import { dealLines } from './dealLines.ts';
import { HEADS_HEIGHT, ROW_PADDING, toFieldGeometry, type FieldGeometry } from './fieldGeometry.ts';
import type { FieldsLayer, PlacedCell, PlacedRow } from './FieldsLayer.ts';
import { layOpened } from './layOpened.ts';
import { layRow, shiftRow, type LaidRow, type RowContext } from './layRow.ts';
import { layStrip, STRIP_HEIGHT } from './layStrip.ts';
import { linkOpened } from './linkOpened.ts';
import { linkRow, listUnfolded } from './linkRow.ts';
import { toChainPlace, toChains, type Chain } from './toChains.ts';
import { toSetChip, type SetChip } from './toChip.ts';
import { LABEL_LINE, LABEL_TOP, toLabel, type FieldLabel } from './toLabel.ts';
import { toRows, type FieldRow, type FieldSection } from './toRows.ts';

export interface FieldsOptions extends ViewOptions {
  /** The canvas, in px, with what the lane heads cover. */
  width: number;
  height: number;
  /** In reading order. */
  sections: readonly FieldSection[];
  /** The section that is opened; null, or one that has no row: none is. */
  field: string | null;
}

/** A canvas lower than this has no room for the strip. */
const STRIP_FROM = 780;
const BELOW = 8;
const BAR_HEIGHT = 8;
const BAR_UNIT = 8;
/** Between a bar and its number, and what the number takes. */
const BAR_NUMBER = 32;
/** How many rows of text a card usually takes: English names are twice as wide. */
const USUAL_ROWS: Record<Language, number> = { zh: 1, en: 2 };
/** What an opened field has at least. */
const LEAST_OPENED = 240;

interface Context extends RowContext {
  data: GraphData;
  options: FieldsOptions;
  relations: readonly LineRelation[];
}

const toPlacedRow = (
  field: FieldRow,
  label: FieldLabel,
  geometry: FieldGeometry,
  place: { state: PlacedRow['state']; top: number; height: number },
): PlacedRow => {
  const top = place.top + ROW_PADDING + LABEL_TOP;
  const nameHeight = label.lines.length * LABEL_LINE;
  return {
    id: field.section.id,
    state: place.state,
    lines: label.lines,
    size: label.size,
    count: field.count,
    label: {
      x: geometry.label / 2,
      y: top + nameHeight / 2,
      width: geometry.label,
      height: nameHeight,
    },
    note:
      label.note === ''
        ? null
        : {
            text: label.note,
            x: label.noteLeft + label.noteWidth / 2,
            y: top + (label.noteLine + 0.5) * LABEL_LINE,
            width: label.noteWidth,
            height: LABEL_LINE,
          },
    x: geometry.width / 2,
    y: place.top + place.height / 2,
    width: geometry.width,
    height: place.height,
  };
};

/** A folded field's cells: bars of one scale for all fields, as long as the lanes hold. */
const toBars = (
  field: FieldRow,
  geometry: FieldGeometry,
  most: number,
  height: number,
): LaidRow => ({
  slots: [],
  height,
  cells: geometry.lanes.map(({ kind, left, width }): PlacedCell => {
    const total = field.members[kind].length;
    const body = geometry.lanes[0]?.width ?? width;
    const unit = Math.min(BAR_UNIT, (body - BAR_NUMBER) / Math.max(1, most));
    const length = Math.max(1, Math.round(total * unit));
    return {
      row: field.section.id,
      kind,
      total,
      cards: [],
      more: null,
      dashes: [],
      bar: {
        x: left + length / 2,
        y: height / 2,
        width: length,
        height: BAR_HEIGHT,
        numberX: left + length + 6,
      },
    };
  }),
});

type RowDrawing = { row: PlacedRow; laid: LaidRow; lines: Line[] };
type Drafted = {
  field: FieldRow;
  label: FieldLabel;
  state: PlacedRow['state'];
  laid: LaidRow;
  height: number;
};

const toRowHeight = (content: number, label: FieldLabel): number =>
  Math.ceil(Math.max(content, label.height)) + 2 * ROW_PADDING;

/** All fields with some of their chains. */
const draftChains = (fields: readonly FieldRow[], height: number, context: Context): Drafted[] => {
  const { data, options, geometry, setChip } = context;
  const { language } = options;
  const places = new Map([...data.entities.keys()].map((id, index) => [id, index]));
  const placeOf = ({ id }: { id: string }): number => places.get(id) ?? 0;
  const drafts = fields.map((field, index) => {
    const rowsOf = (entity: CardEntity): number => {
      const room = geometry.lanes[toLaneIndex(entity.kind)]?.width ?? 0;
      const { height: own } = setChip(entity, { room, supplied: false });
      return (own - CARD_STYLE.rowHeight) / CARD_STYLE.lineHeight + 1;
    };
    const chains = toChains(field, data, {
      isClosing: index === fields.length - 1,
      rowsOf,
      usualRows: USUAL_ROWS[language],
    });
    const label = toLabel(field, { language, width: geometry.label, isFolded: false });
    const inOrder = (lines: number): Chain[] =>
      chains
        .slice(0, lines)
        .toSorted((a, b) => toChainPlace(a, placeOf) - toChainPlace(b, placeOf));
    // As high as with the supplied bodies, so that nothing moves when these are unfolded.
    const heights = new Map<number, number>();
    const heightOf = (lines: number): number => {
      const known = heights.get(lines);
      if (known !== undefined) return known;
      const height = Math.max(
        ...[true, false].map(
          (showImplied) => layRow(field, inOrder(lines), { ...context, showImplied }).height,
        ),
      );
      heights.set(lines, height);
      return height;
    };
    return { field, chains, label, inOrder, heightOf };
  });
  const lines = dealLines(
    drafts.map(({ field, chains, label, heightOf }) => ({
      entities: field.count,
      chains: chains.length,
      heightOf: (count) => toRowHeight(heightOf(count), label),
    })),
    height,
  );
  return drafts.map(({ field, label, inOrder, heightOf }, index) => {
    const count = lines[index] ?? 0;
    return {
      field,
      label,
      state: 'chains',
      laid: layRow(field, inOrder(count), context),
      height: toRowHeight(heightOf(count), label),
    };
  });
};

/** One field with all that is in it, and how much is in each of the others. */
const draftOpened = (
  fields: readonly FieldRow[],
  open: string,
  height: number,
  context: Context,
): Drafted[] => {
  const { geometry, options, relations } = context;
  const labelOf = (field: FieldRow): FieldLabel =>
    toLabel(field, {
      language: options.language,
      width: geometry.label,
      isFolded: field.section.id !== open,
    });
  const most = Math.max(
    ...fields.flatMap(({ members }) => LANE_KINDS.map((kind) => members[kind].length)),
  );
  const others = fields.reduce(
    (sum, field) => (field.section.id === open ? sum : sum + toRowHeight(0, labelOf(field))),
    0,
  );
  const room = Math.max(LEAST_OPENED, height - others) - 2 * ROW_PADDING;
  return fields.map((field) => {
    const label = labelOf(field);
    if (field.section.id !== open) {
      const laid = toBars(field, geometry, most, label.height);
      return { field, label, state: 'folded', laid, height: toRowHeight(0, label) };
    }
    const laid = layOpened(field, relations, room, context);
    return { field, label, state: 'open', laid, height: toRowHeight(laid.height, label) };
  });
};

/** Puts the rows one below another, with their lines. */
const place = (drafts: readonly Drafted[], from: number, context: Context): RowDrawing[] => {
  const { geometry, options, relations } = context;
  let top = from;
  return drafts.map(({ field, label, state, laid, height }) => {
    const row = toPlacedRow(field, label, geometry, { state, top, height });
    const shifted = shiftRow(laid, top + ROW_PADDING);
    const frame = { top: top + 2, bottom: top + height - 2 };
    const lines =
      state === 'open'
        ? linkOpened(shifted.slots, relations, { ...options, geometry, frame })
        : linkRow(shifted.slots, relations, geometry, options);
    top += height;
    return { row, laid: shifted, lines };
  });
};

/** Of a relation that is told in two fields, the first line. */
const withoutRepeats = (lines: readonly Line[]): Line[] =>
  [...new Map(lines.toReversed().map((line) => [line.id, line])).values()].toReversed();

const draw = (data: GraphData, options: FieldsOptions, setChip: SetChip): Omit<View, 'folded'> => {
  const { language, showImplied, width, height, field, sections } = options;
  const geometry = toFieldGeometry(width, language);
  const fields = toRows(data, sections, showImplied);
  const open = fields.find(({ section }) => section.id === field)?.section.id ?? null;
  const hasStrip = height >= STRIP_FROM && open === null;
  const headsTop = hasStrip ? STRIP_HEIGHT : 0;
  const strip = hasStrip
    ? layStrip(data, { width: geometry.width, language, setChip })
    : { tiers: [], cards: [] };
  const context: Context = {
    data,
    options,
    geometry,
    setChip,
    showImplied,
    relations: listUnfolded(data, options),
  };
  const from = headsTop + HEADS_HEIGHT;
  const room = height - from - BELOW;
  const drafts =
    open === null ? draftChains(fields, room, context) : draftOpened(fields, open, room, context);
  const rows = place(drafts, from, context);
  const bottom = rows.reduce((end, { row }) => Math.max(end, row.y + row.height / 2), from);
  const layer: FieldsLayer = {
    rows: rows.map(({ row }) => row),
    cells: rows.flatMap(({ laid }) => laid.cells),
    tiers: strip.tiers,
    open,
    headsTop,
    width: geometry.width,
    height: bottom + BELOW,
  };
  const entities: PlacedEntity[] = [
    ...strip.cards,
    ...rows.flatMap(({ laid }) => laid.slots.map(({ card }) => card)),
  ];
  const lines = withoutRepeats(rows.flatMap((row) => row.lines));
  return {
    lanes: geometry.lanes.map((lane) => ({
      ...lane,
      count: [...data.entities.values()].filter(({ kind }) => kind === lane.kind).length,
    })),
    entities,
    headings: [],
    relations: lines.map(({ id }) => id),
    lines,
    fields: layer,
  };
};

/**
 * The first screen: a row for each section of the report, in it the chains that tell most of it; or one section
 * with everything that is in it. A body stands in every row where it acts.
 */
export const toFieldsView = (data: GraphData, options: FieldsOptions): View => {
  const setChip = toSetChip(options.language);
  const view = draw(data, options, setChip);
  const isImplied = (id: string): boolean => data.relations.get(id)?.agent === 'IMPLIED';
  // What is folded is what unfolding would draw.
  const folded = options.showImplied
    ? 0
    : draw(data, { ...options, showImplied: true }, setChip).relations.filter(isImplied).length;
  return { ...view, folded };
};
