/** A folded field: how much of each kind is in it. */
import type { FieldGeometry } from './fieldGeometry.ts';
import type { PlacedCell } from './FieldsLayer.ts';
import type { LaidRow } from './layRow.ts';
import type { FieldRow } from './toRows.ts';

const BAR_HEIGHT = 8;
const BAR_UNIT = 8;
/** Between a bar and its number, and what the number takes. */
const BAR_NUMBER = 32;
/** Bars of one scale for all fields, as long as the lanes hold the longest, of `most` entities. */
export const layBars = (
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
