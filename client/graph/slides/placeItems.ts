/** Where the items of a slide stand: its columns from left to right, and what stands in each from top to bottom. */
import type { Fitted } from './fitSlide.ts';
import type { SlideItem } from './planSlide.ts';
import type { PlacedColumn } from './routeWays.ts';
import { settleColumn, type Settled } from './settleColumn.ts';
import type { Rect, SlideInput } from './SlideScene.ts';
import { MORE_HEIGHT, PASS_HEIGHT } from './slideSizes.ts';
import { heightOf, toStack } from './stack.ts';
import type { SlideBox } from './toSlideBoxes.ts';

const WIDEST_GUTTER = 230;
const WIDEST_GAP = 92;

/** The columns from left to right in the frame, as far apart as there is room for, and all in its middle. */
export function placeColumns({ columns, boxes }: Fitted, frame: Rect): PlacedColumn[] {
  const extents = columns.map((column) => {
    const some = column.flatMap(({ id }) => boxes.get(id) ?? []);
    const most = (of: (box: SlideBox) => number): number => Math.max(20, ...some.map(of));
    return {
      left: most(({ left }) => left),
      right: most(({ right }) => right),
      half: most(({ size, ring }) => Math.max(size / 2, ring)),
      count: column.length,
    };
  });
  const width = frame.right - frame.left;
  const taken = extents.reduce((sum, { left, right }) => sum + left + right, 0);
  const gutter = Math.min(WIDEST_GUTTER, (width - taken) / Math.max(1, extents.length - 1));
  const all = taken + gutter * (extents.length - 1);
  let x = frame.left + Math.max(0, (width - all) / 2);
  return extents.map((extent) => {
    const placed = { ...extent, x: Math.round(x + extent.left) };
    x += extent.left + extent.right + gutter;
    return placed;
  });
}

const ROWS = 9;

/** Centre lines of all items, by key. */
export function placeRows(
  columns: readonly SlideItem[][],
  neighbours: Map<string, SlideItem[]>,
  { boxes, sizes, more, passHeights }: Fitted,
  input: SlideInput,
  frame: Rect,
): Map<string, number> {
  const yOf = new Map<string, number>();
  const middle = (frame.top + frame.bottom) / 2;
  const placeOf = new Map(input.places.map((place) => [place.id, place]));
  const toSettled = (item: SlideItem, wish: number): Settled => {
    const box = boxes.get(item.key);
    const half = (passHeights[item.column] ?? PASS_HEIGHT) / 2;
    return { up: box?.up ?? half, down: box?.down ?? half, wish };
  };
  const settle = (column: readonly SlideItem[], at: number, wishes: readonly number[]): void => {
    const items = column.map((item, each) => toSettled(item, wishes[each] ?? middle));
    const bottom = frame.bottom - ((more[at] ?? 0) > 0 ? MORE_HEIGHT + sizes.gap : 0);
    const spare = bottom - frame.top - toStack(items.map(heightOf), 0);
    const even = spare / Math.max(1, items.length + 1);
    const widest = input.places.length > 0 ? sizes.gap : WIDEST_GAP;
    const gap = Math.min(widest, even);
    const settled = settleColumn(items, Math.max(0, gap), frame.top, bottom);
    column.forEach((item, each) => yOf.set(item.key, settled[each] ?? middle));
  };
  const rowY = (row: number): number => {
    const share = (Math.min(ROWS, Math.max(1, row)) - 1) / (ROWS - 1);
    return frame.top + 48 + share * (frame.bottom - frame.top - 96);
  };
  columns.forEach((column, at) =>
    settle(
      column,
      at,
      column.map(({ key }) => {
        const row = placeOf.get(key)?.row;
        return row === undefined ? middle : rowY(row);
      }),
    ),
  );
  for (let sweep = 0; sweep < 6; sweep += 1) {
    const order = columns.map((_, at) => (sweep % 2 === 0 ? at : columns.length - 1 - at));
    for (const at of order) {
      const column = columns[at] ?? [];
      settle(
        column,
        at,
        column.map((item) => {
          const row = placeOf.get(item.key)?.row;
          if (row !== undefined) return rowY(row);
          const beside = (neighbours.get(item.key) ?? []).filter((other) => other.column !== at);
          const ys = beside.map(({ key }) => yOf.get(key) ?? middle);
          return ys.length === 0
            ? (yOf.get(item.key) ?? middle)
            : ys.reduce((sum, y) => sum + y, 0) / ys.length;
        }),
      );
    }
  }
  return yOf;
}

/** The whole picture in the middle of its frame; by hand it stays where it was put. */
export function centreRows(
  yOf: Map<string, number>,
  { boxes, more }: Fitted,
  input: SlideInput,
  frame: Rect,
): Map<string, number> {
  if (input.places.length > 0 || more.some((count) => count > 0)) return yOf;
  const reaches = [...yOf].map(([key, y]) => {
    const box = boxes.get(key);
    return { top: y - (box?.up ?? 8), bottom: y + (box?.down ?? 8) };
  });
  const top = Math.min(...reaches.map((reach) => reach.top));
  const bottom = Math.max(...reaches.map((reach) => reach.bottom));
  const by = Math.round((frame.top + frame.bottom - top - bottom) / 2);
  return new Map([...yOf].map(([key, y]) => [key, y + by]));
}
