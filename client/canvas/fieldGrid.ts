/** The fields as a grid of cells to walk through: a row's name, then what it shows of each kind. */
import type { FieldsLayer } from '../graph/fields/FieldsLayer.ts';
import { toCellId } from '../graph/fields/FieldsLayer.ts';
import type { Box, View } from '../graph/model.ts';
import type { Direction } from './findNext.ts';
import { toMoreId, toRowId } from './toFieldNodes.ts';
import { toCardId } from './toNodes.ts';

/** What the focus can be on; its id is that of what is drawn for it. */
export interface FieldItem {
  id: string;
  type: 'row' | 'card' | 'more';
  /** The entity, or for a name and a “+n” the section. */
  of: string;
  box: Box;
}

type Cells = FieldItem[][];

const toTierCells = (fields: FieldsLayer, toCard: (key: string) => FieldItem[]): Cells[] =>
  fields.tiers.length > 0 ? [fields.tiers.map(({ cards }) => cards.flatMap(toCard))] : [];

/** Row by row, cell by cell; above them the strip, if it is shown. */
export const toFieldGrid = (view: View): Cells[] => {
  const { fields } = view;
  if (!fields) return [];
  const byKey = new Map(view.entities.map((entity) => [entity.key ?? entity.id, entity]));
  const toCard = (key: string): FieldItem[] => {
    const card = byKey.get(key);
    return card ? [{ id: toCardId(key), type: 'card', of: card.id, box: card }] : [];
  };
  const rows = fields.rows.map((row): Cells => {
    const name: FieldItem = { id: toRowId(row.id), type: 'row', of: row.id, box: row.label };
    const cells = fields.cells.filter((cell) => cell.row === row.id);
    return [
      [name],
      ...cells.map(({ kind, cards, more }): FieldItem[] => [
        ...cards.flatMap(toCard),
        ...(more
          ? [{ id: toMoreId(toCellId(row.id, kind)), type: 'more' as const, of: row.id, box: more }]
          : []),
      ]),
    ];
  });
  return [...toTierCells(fields, toCard), ...rows];
};

/** The item with this id, if the grid has it. */
export const findItem = (grid: readonly Cells[], id: string | null): FieldItem | null =>
  grid.flat(2).find((item) => item.id === id) ?? null;

/** Of a row's cells the nearest to `column` that is not empty. */
const findCell = (cells: Cells, column: number): FieldItem[] =>
  [...cells.entries()]
    .filter(([, items]) => items.length > 0)
    .sort(([a], [b]) => Math.abs(a - column) - Math.abs(b - column) || a - b)[0]?.[1] ?? [];

/**
 * Where an arrow key leads: sideways to the next cell that is not empty, at the same height; up and down within the
 * cell, then to the same column of the next row.
 */
export const moveInGrid = (
  grid: readonly Cells[],
  id: string,
  direction: Direction,
): FieldItem | null => {
  for (const [rowIndex, cells] of grid.entries()) {
    const column = cells.findIndex((items) => items.some((item) => item.id === id));
    const items = cells[column];
    if (!items) continue;
    const at = items.findIndex((item) => item.id === id);
    const step = direction === 'left' || direction === 'up' ? -1 : 1;
    if (direction === 'up' || direction === 'down') {
      const within = items[at + step];
      if (within) return within;
      const next = grid[rowIndex + step];
      return next ? (findCell(next, column).at(step === 1 ? 0 : -1) ?? null) : null;
    }
    for (let to = column + step; to >= 0 && to < cells.length; to += step) {
      const found = cells[to]?.toSorted(
        (a, b) =>
          Math.abs(a.box.y - (items[at]?.box.y ?? 0)) - Math.abs(b.box.y - (items[at]?.box.y ?? 0)),
      )[0];
      if (found) return found;
    }
    return null;
  }
  return null;
};
