/** Where a row, its name and its note stand. */
import { ROW_PADDING, type FieldGeometry } from './fieldGeometry.ts';
import type { PlacedRow } from './FieldsLayer.ts';
import { LABEL_LINE, LABEL_TOP, type FieldLabel } from './toLabel.ts';
import type { FieldRow } from './toRows.ts';

export const toPlacedRow = (
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
