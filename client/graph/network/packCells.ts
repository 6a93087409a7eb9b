/** Fields as cells in rows, like words in lines: each as large as it needs, none out of order. */
import { CELL_MARGIN, HEADING_ROOM } from './markSize.ts';
import type { Cell } from './NetworkLayout.ts';

/** Width over height of the whole, and of what a cell should be like: names run from left to right. */
const ASPECT = 1.04;
const CELL_ASPECT = 1.02;

/** Room for one entity with its share of names, in px². */
const ENTITY_AREA = 820;
/** Narrow cells would have no room for a heading. */
const LEAST_WIDTH = 112;
const LEAST_HEIGHT = 84;

interface Row {
  height: number;
  widths: number[];
}

/** The area of a square cell whose inner room is enough for so many, its margins and heading around it. */
const toArea = (count: number): number => {
  const across = 2 * CELL_MARGIN;
  const down = CELL_MARGIN + HEADING_ROOM;
  const side =
    (across + down) / 2 + Math.sqrt(((across - down) / 2) ** 2 + Math.max(4, count) * ENTITY_AREA);
  return side * side;
};

/** Every cell gets the least width, and its share of the rest. */
const toRow = (areas: readonly number[], width: number): Row => {
  const sum = areas.reduce((total, area) => total + area, 0);
  const rest = Math.max(0, width - areas.length * LEAST_WIDTH);
  const widths = areas.map((area) => LEAST_WIDTH + (area / sum) * rest);
  const height = Math.max(LEAST_HEIGHT, ...areas.map((area, at) => area / (widths[at] ?? width)));
  return { height: Math.ceil(height), widths };
};

/** How far a row’s cells are from the shape they should have, and how much room it wastes. */
const toBadness = (areas: readonly number[], width: number): number => {
  const { height, widths } = toRow(areas, width);
  const shape = widths.reduce((sum, each) => {
    const aspect = each / height / CELL_ASPECT;
    return sum + Math.max(aspect, 1 / aspect) ** 2;
  }, 0);
  const waste = (height * width) / areas.reduce((sum, area) => sum + area, 0);
  return shape * waste;
};

/** The best of all ways to break the sequence into rows. */
const toRows = (areas: readonly number[], width: number): Row[] => {
  const most = Math.max(1, Math.floor(width / LEAST_WIDTH));
  const best = [{ from: 0, badness: 0 }];
  for (let to = 1; to <= areas.length; to += 1) {
    let found = { from: to - 1, badness: Infinity };
    for (let from = to - 1; from >= Math.max(0, to - most); from -= 1) {
      const badness = (best[from]?.badness ?? 0) + toBadness(areas.slice(from, to), width);
      if (badness < found.badness) found = { from, badness };
    }
    best.push(found);
  }
  const rows: Row[] = [];
  for (let to = areas.length; to > 0; to = best[to]?.from ?? 0)
    rows.unshift(toRow(areas.slice(best[to]?.from ?? 0, to), width));
  return rows;
};

/** The rows that come closest to the wanted shape, of all widths tried. */
const toBestRows = (areas: readonly number[]): Row[] => {
  const side = Math.sqrt(areas.reduce((sum, area) => sum + area, 0) * ASPECT);
  let best = { rows: [] as Row[], badness: Infinity };
  for (let at = 0; at <= 24; at += 1) {
    const width = Math.max(LEAST_WIDTH, Math.round(side * (0.9 + at / 60)));
    const rows = toRows(areas, width);
    const height = rows.reduce((sum, row) => sum + row.height, 0);
    const badness = Math.max(width, height * ASPECT);
    if (badness < best.badness) best = { rows, badness };
  }
  return best.rows;
};

/** One cell for each count of entities, in whole px; the first stands at 0, 0. */
export const packCells = (counts: readonly number[]): Cell[] => {
  const rows = toBestRows(counts.map(toArea));
  let bottom = 0;
  return rows.flatMap(({ height, widths }) => {
    const top = bottom;
    bottom += height;
    let right = 0;
    return widths.map((each): Cell => {
      const left = Math.round(right);
      right += each;
      return { left, top, width: Math.round(right) - left, height };
    });
  });
};
