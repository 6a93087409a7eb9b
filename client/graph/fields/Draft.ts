/** A row before it is put below another. */
import { ROW_PADDING } from './fieldGeometry.ts';
import type { PlacedRow } from './FieldsLayer.ts';
import type { LaidRow } from './layRow.ts';
import type { FieldLabel } from './toLabel.ts';
import type { FieldRow } from './toRows.ts';

export interface Draft {
  field: FieldRow;
  label: FieldLabel;
  state: PlacedRow['state'];
  laid: LaidRow;
  /** Of the whole row, in px. */
  height: number;
}

export const toRowHeight = (content: number, label: FieldLabel): number =>
  Math.ceil(Math.max(content, label.height)) + 2 * ROW_PADDING;
