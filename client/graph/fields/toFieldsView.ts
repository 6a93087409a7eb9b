/** The whole graph field by field: chains of who does what by what means with what result. No layout engine. */
import type { GraphData, Line, PlacedEntity, View, ViewOptions } from '../model.ts';
import type { Draft } from './Draft.ts';
import { draftChains, type ChainsContext } from './draftChains.ts';
import { draftOpened, type OpenedContext } from './draftOpened.ts';
import { HEADS_HEIGHT, ROW_PADDING, toFieldGeometry } from './fieldGeometry.ts';
import type { FieldsLayer, PlacedRow } from './FieldsLayer.ts';
import { shiftRow, type LaidRow } from './layRow.ts';
import { layStrip, STRIP_HEIGHT } from './layStrip.ts';
import { linkOpened } from './linkOpened.ts';
import { linkRow, listUnfolded } from './linkRow.ts';
import { toSetChip, type SetChip } from './toChip.ts';
import { toPlacedRow } from './toPlacedRow.ts';
import { toRows, type FieldSection } from './toRows.ts';

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
interface Context extends ChainsContext, OpenedContext {
  options: FieldsOptions;
}

interface RowDrawing {
  row: PlacedRow;
  laid: LaidRow;
  lines: Line[];
}
/** Puts the rows one below another, with their lines. */
const place = (drafts: readonly Draft[], from: number, context: Context): RowDrawing[] => {
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
    language,
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
