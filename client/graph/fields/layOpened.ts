/** A field with everything that is in it; y = 0 is its top. */
import { LANE_KINDS, toLaneIndex } from '../laneGeometry.ts';
import type { CardEntity, LineRelation, PlacedEntity } from '../model.ts';
import { CARD_STYLE } from '../toCardText.ts';
import type { LaidRow, RowContext, Slot } from './layRow.ts';
import { orderLanes, type Link } from './orderLanes.ts';
import { settleLanes } from './settleLanes.ts';
import type { FieldRow } from './toRows.ts';

/** Between two cards of a lane: wide enough for a line to pass. */
const CARD_GAP = 8;

/** Bodies that are in the field only as supplied ones: all that ties them to it is implied. */
const findSupplied = (row: FieldRow, relations: readonly LineRelation[]): Set<string> => {
  const own = new Set(LANE_KINDS.flatMap((kind) => row.members[kind]).map(({ id }) => id));
  const ties = new Map<string, LineRelation['agent'][]>();
  for (const { source, target, agent } of relations) {
    if (!own.has(source.id) || !own.has(target.id)) continue;
    for (const id of [source.id, target.id]) ties.set(id, [...(ties.get(id) ?? []), agent]);
  }
  const isQuoted = (body: CardEntity): boolean =>
    body.evidence?.some(({ section }) => section.id === row.section.id) ??
    body.section.id === row.section.id;
  return new Set(
    row.members.BODY.filter(
      (body) => !isQuoted(body) && (ties.get(body.id) ?? []).every((agent) => agent === 'IMPLIED'),
    ).map(({ id }) => id),
  );
};

/** All of a field's entities, in the lanes, each near those that it is linked to. */
export const layOpened = (
  row: FieldRow,
  relations: readonly LineRelation[],
  height: number,
  context: RowContext,
): LaidRow => {
  const { geometry, setChip } = context;
  const supplied = findSupplied(row, relations);
  const chips = new Map(
    geometry.lanes.flatMap(({ kind, width }) =>
      row.members[kind].map((entity) => [
        entity.id,
        setChip(entity, { room: width, supplied: supplied.has(entity.id) }),
      ]),
    ),
  );
  const heightOf = (id: string): number => chips.get(id)?.height ?? CARD_STYLE.rowHeight;
  const links = relations
    .map(({ source, target }): Link => ({ from: source.id, to: target.id }))
    .filter(({ from, to }) => from !== to && chips.has(from) && chips.has(to));
  const lanes = orderLanes(
    LANE_KINDS.map((kind) => row.members[kind].map(({ id }) => id)),
    links,
  );
  const needed = lanes.map((ids) =>
    ids.reduce((sum, id) => sum + heightOf(id) + CARD_GAP, -CARD_GAP),
  );
  const total = Math.max(height, ...needed);
  const tops = settleLanes(lanes, links, { heightOf, gap: CARD_GAP, height: total });
  const slots = geometry.lanes.flatMap(({ kind, left }, lane) =>
    (lanes[lane] ?? []).flatMap((id, line): Slot[] => {
      const chip = chips.get(id);
      if (!chip) return [];
      const width = CARD_STYLE.textLeft + chip.textWidth;
      const card: PlacedEntity = {
        ...chip,
        id,
        key: `${id}@${row.section.id}`,
        kind,
        x: left + width / 2,
        y: (tops.get(id) ?? 0) + chip.height / 2,
        width,
        role: 'member',
        hidden: 0,
        toggle: null,
      };
      return [
        { card, line, lane: toLaneIndex(kind), supplied: supplied.has(id), right: left + width },
      ];
    }),
  );
  const cells = geometry.lanes.map(({ kind }) => ({
    row: row.section.id,
    kind,
    total: row.members[kind].length,
    cards: slots.filter(({ card }) => card.kind === kind).map(({ card }) => card.key ?? card.id),
    more: null,
    dashes: [],
    bar: null,
  }));
  return { slots, cells, height: total };
};
