/** One field with all that is in it, the others folded. */
import { LANE_KINDS } from '../laneGeometry.ts';
import type { LineRelation } from '../model.ts';
import type { Language } from '../Terms.ts';
import { toRowHeight, type Draft } from './Draft.ts';
import { ROW_PADDING } from './fieldGeometry.ts';
import { layBars } from './layBars.ts';
import { layOpened } from './layOpened.ts';
import type { RowContext } from './layRow.ts';
import { toLabel, type FieldLabel } from './toLabel.ts';
import type { FieldRow } from './toRows.ts';

/** What an opened field has at least. */
const LEAST_OPENED = 240;

export interface OpenedContext extends RowContext {
  language: Language;
  relations: readonly LineRelation[];
}

/** Within `height` px, or as many as it needs. */
export const draftOpened = (
  fields: readonly FieldRow[],
  open: string,
  height: number,
  context: OpenedContext,
): Draft[] => {
  const { geometry, language, relations } = context;
  const labelOf = (field: FieldRow): FieldLabel =>
    toLabel(field, {
      language,
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
      const laid = layBars(field, geometry, most, label.height);
      return { field, label, state: 'folded', laid, height: toRowHeight(0, label) };
    }
    const laid = layOpened(field, relations, room, context);
    return { field, label, state: 'open', laid, height: toRowHeight(laid.height, label) };
  });
};
