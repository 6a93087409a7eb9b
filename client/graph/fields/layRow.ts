/** One field's chains, line by line; y = 0 is the top of its first line. */
import type { Box, CardEntity, EntityKind, PlacedEntity } from '../model.ts';
import { CARD_STYLE, PILL_HEIGHT, toPillWidth } from '../toCardText.ts';
import { LINE_GAP, type FieldGeometry } from './fieldGeometry.ts';
import type { PlacedCell } from './FieldsLayer.ts';
import type { Chain } from './toChains.ts';
import type { Chip, SetChip } from './toChip.ts';
import type { FieldRow } from './toRows.ts';

/** A card in its line and lane. */
export interface Slot {
  card: PlacedEntity;
  line: number;
  lane: number;
  supplied: boolean;
  /** Where lines leave it to the right. */
  right: number;
}

export interface LaidRow {
  slots: Slot[];
  cells: PlacedCell[];
  /** Of the lines together. */
  height: number;
}

export interface RowContext {
  geometry: FieldGeometry;
  setChip: SetChip;
  showImplied: boolean;
}

interface Draft {
  entity: CardEntity;
  line: number;
  supplied: boolean;
  chip: Chip;
}

const findMember = (chain: Chain, kind: EntityKind, showImplied: boolean): CardEntity | null =>
  chain.members[kind] ?? (kind === 'BODY' && showImplied ? chain.supplied : null);

const shift = <T extends Box>(box: T, y: number): T => ({ ...box, y: box.y + y });

interface DraftedLane {
  kind: EntityKind;
  left: number;
  width: number;
  drafts: Draft[];
  /** How many of the kind are not shown. */
  hidden: number;
  /** The card that the “+n” stands behind: the last that has room for it. */
  marked: Draft | null;
}

const draftLane = (
  row: FieldRow,
  chains: readonly Chain[],
  lane: FieldGeometry['lanes'][number],
  { setChip, showImplied, geometry: { overhang } }: RowContext,
): DraftedLane => {
  const { kind, width } = lane;
  const drafts = chains.flatMap((chain, line): Draft[] => {
    const entity = findMember(chain, kind, showImplied);
    if (!entity) return [];
    const supplied = !chain.members[kind];
    return [{ entity, line, supplied, chip: setChip(entity, { room: width, supplied }) }];
  });
  const shown = new Set(drafts.map(({ entity }) => entity.id));
  const hidden = row.members[kind].filter(({ id }) => !shown.has(id)).length;
  if (hidden === 0) return { ...lane, drafts, hidden, marked: null };
  const reserve = LINE_GAP + toPillWidth(hidden) - overhang;
  const isBeside = ({ chip }: Draft): boolean =>
    // Only below a line may it stand in the gutter.
    (chip.height > CARD_STYLE.rowHeight || overhang === 0) &&
    CARD_STYLE.textLeft + chip.lastLineWidth + reserve <= width;
  const isWithin = ({ chip }: Draft): boolean =>
    CARD_STYLE.textLeft + chip.lastLineWidth + reserve + overhang <= width;
  const found = drafts.findLast((draft) => isWithin(draft) || isBeside(draft));
  if (found) return { ...lane, drafts, hidden, marked: found };
  // Broken otherwise, a name of several lines may leave room.
  const last = drafts.at(-1);
  const { chip } = last ?? {};
  if (!last || !chip || chip.height === CARD_STYLE.rowHeight)
    return { ...lane, drafts, hidden, marked: null };
  const marked = {
    ...last,
    chip: setChip(last.entity, { room: width, reserve, supplied: last.supplied }),
  };
  return marked.chip.height === chip.height && isBeside(marked)
    ? { ...lane, drafts: [...drafts.slice(0, -1), marked], hidden, marked }
    : { ...lane, drafts, hidden, marked: null };
};

/** How far below the middle of a line a “+n” stands, so that a line can pass; and below that of a name’s last line. */
const BELOW_MIDDLE = 13;
const BELOW_LINE = 3;
const DASH = { width: 14, height: 16 };

/** The first `chains` of a row, in the order given. */
export const layRow = (row: FieldRow, chains: readonly Chain[], context: RowContext): LaidRow => {
  const { geometry, showImplied } = context;
  const lanes = geometry.lanes.map((lane) => draftLane(row, chains, lane, context));
  const heights = chains.map((_, line) =>
    Math.max(
      CARD_STYLE.rowHeight,
      ...lanes.flatMap(({ drafts }) =>
        drafts.filter((draft) => draft.line === line).map(({ chip }) => chip.height),
      ),
    ),
  );
  const middles: number[] = [];
  let height = -LINE_GAP;
  for (const own of heights) {
    middles.push(height + LINE_GAP + own / 2);
    height += LINE_GAP + own;
  }

  const slots: Slot[] = [];
  const cells = lanes.map(({ kind, left, width, drafts, hidden, marked }, lane): PlacedCell => {
    const own = drafts.map((draft): Slot => {
      const { entity, line, supplied, chip } = draft;
      const cardWidth = CARD_STYLE.textLeft + chip.textWidth;
      const card: PlacedEntity = {
        ...chip,
        id: entity.id,
        key: `${entity.id}@${row.section.id}/${line}`,
        chain: `${row.section.id}/${line}`,
        kind,
        x: left + cardWidth / 2,
        y: middles[line] ?? 0,
        width: cardWidth,
        role: 'member',
        hidden: 0,
        toggle: null,
      };
      const isLevel = draft === marked && chip.height === CARD_STYLE.rowHeight;
      const right = isLevel ? left + width : left + cardWidth;
      return { card, line, lane, supplied, right };
    });
    slots.push(...own);

    const isNobody = (chain: Chain): boolean =>
      kind === 'BODY' &&
      !findMember(chain, 'BODY', showImplied) &&
      (chain.members.MECHANISM ?? chain.members.INITIATIVE) !== undefined;
    const dashes = chains.flatMap((chain, line) =>
      isNobody(chain) ? [{ x: left + CARD_STYLE.textLeft, y: middles[line] ?? 0, ...DASH }] : [],
    );
    const pillWidth = toPillWidth(hidden);
    const toMore = (x: number, y: number): PlacedCell['more'] =>
      hidden > 0 ? { x, y, width: pillWidth, height: PILL_HEIGHT, count: hidden } : null;
    const taken = new Set(drafts.map(({ line }) => line));
    const free = chains.findLastIndex((_, line) => !taken.has(line));
    const atRight = left + width - pillWidth / 2;
    let more: PlacedCell['more'];
    if (marked) {
      const last = (middles[marked.line] ?? 0) + marked.chip.height / 2;
      const end = left + CARD_STYLE.textLeft + marked.chip.lastLineWidth + LINE_GAP + pillWidth;
      more = toMore(
        Math.max(left + width, end) - pillWidth / 2,
        last -
          CARD_STYLE.rowHeight / 2 +
          (marked.chip.height > CARD_STYLE.rowHeight ? BELOW_LINE : 0),
      );
    } else if (free >= 0) {
      // Below the line's middle, where a line may pass on to the next lane.
      const y = (middles[free] ?? 0) + (kind === 'BODY' ? 0 : BELOW_MIDDLE);
      more = toMore(atRight, y);
      if (more) height = Math.max(height, y + PILL_HEIGHT / 2);
    } else {
      const last = own.at(-1)?.card;
      const bottom = last ? last.y + last.height / 2 : 0;
      more = toMore(left + CARD_STYLE.textLeft + pillWidth / 2, bottom + 1 + PILL_HEIGHT / 2);
      if (more) height = Math.max(height, bottom + 1 + PILL_HEIGHT);
    }
    return {
      row: row.section.id,
      kind,
      total: row.members[kind].length,
      cards: own.map(({ card }) => card.key ?? card.id),
      more,
      dashes,
      bar: null,
    };
  });
  return { slots, cells, height: Math.max(0, height) };
};

/** The same, `y` px further down. */
export const shiftRow = (laid: LaidRow, y: number): LaidRow => ({
  ...laid,
  slots: laid.slots.map((slot) => ({ ...slot, card: shift(slot.card, y) })),
  cells: laid.cells.map((cell) => ({
    ...cell,
    more: cell.more && shift(cell.more, y),
    dashes: cell.dashes.map((dash) => shift(dash, y)),
    bar: cell.bar && { ...shift(cell.bar, y) },
  })),
});
