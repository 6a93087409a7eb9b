/** How large all is drawn that a slide has room for. */
import { planSlide } from './planSlide.ts';
import type { SlideInput } from './SlideScene.ts';
import { DENSE, MORE_HEIGHT, PASS_HEIGHT, ROOMY, type SlideSizes } from './slideSizes.ts';
import { heightOf, toStack } from './stack.ts';
import { toColumns, type Columns } from './toColumns.ts';
import { toSlideBox, type LabelSide, type SlideBox } from './toSlideBoxes.ts';

/** Of a line of a label, by how many columns there are: outside the outermost glyphs, and below the others. */
const LABEL_WIDTHS: readonly { outer: number; inner: number }[] = [
  { outer: 520, inner: 520 },
  { outer: 244, inner: 0 },
  { outer: 168, inner: 176 },
  { outer: 150, inner: 150 },
];
/** More than these are looked at without being drawn large: a ring marks them. */
const MOST_LARGE = 1;
/** What a label may take beyond its column’s width rather than part a word, in px: many columns have little room between them. */
const SPARE = [60, 60, 40, 28];

function sideOf(at: number, count: number): LabelSide {
  if (count === 1) return 'right';
  if (count > 3) return 'below';
  if (at === 0) return 'left';
  return at === count - 1 ? 'right' : 'below';
}

function toBoxes(columns: Columns, input: SlideInput, sizes: SlideSizes): SlideBox[][] {
  const widths = LABEL_WIDTHS[columns.length - 1];
  const isLarge = input.focus.length <= MOST_LARGE;
  return columns.map((column, at) => {
    const side = sideOf(at, columns.length);
    const maxWidth = (side === 'below' ? widths?.inner : widths?.outer) ?? 0;
    return column.map((entity) => {
      const isFocus = input.focus.includes(entity.id);
      return toSlideBox(entity, {
        isFocus,
        isLarge: isFocus && isLarge,
        side,
        // A large glyph takes of the room of a label beside it.
        maxWidth: side !== 'below' && isFocus && isLarge ? maxWidth - 28 : maxWidth,
        spare: SPARE[columns.length - 1] ?? 0,
        language: input.language,
        sizes,
      });
    });
  });
}

/** Those that a column has room for, those that are looked at first, in the column's order. */
function keepFitting(boxes: readonly SlideBox[], room: number, gap: number): Set<string> {
  const kept = new Set<string>();
  let used = 0;
  for (const box of [
    ...boxes.filter((each) => each.isFocus),
    ...boxes.filter((each) => !each.isFocus),
  ]) {
    const needed = heightOf(box) + (kept.size > 0 ? gap : 0);
    if (used + needed > room) continue;
    kept.add(box.entity.id);
    used += needed;
  }
  return kept;
}

export interface Fitted {
  sizes: SlideSizes;
  columns: Columns;
  boxes: Map<string, SlideBox>;
  leftOut: string[];
  /** By column. */
  more: number[];
  /** Of the lines that pass, by column. */
  passHeights: number[];
}

/** As large as all has room for; where even small there is none, without the last ones of a column. */
export function fitSlide(input: SlideInput, height: number): Fitted {
  const all = toColumns(input);
  const toFitted = (sizes: SlideSizes, columns: Columns, boxes: SlideBox[][]): Fitted => ({
    sizes,
    columns,
    boxes: new Map(boxes.flat().map((box) => [box.entity.id, box])),
    leftOut: [],
    more: columns.map(() => 0),
    passHeights: columns.map(() => PASS_HEIGHT),
  });
  const passesOf = (columns: Columns): number[] => {
    const plan = planSlide(columns, input.relations);
    return plan.columns.map((items) => items.filter(({ entity }) => !entity).length);
  };
  for (const sizes of [ROOMY, DENSE]) {
    const boxes = toBoxes(all, input, sizes);
    const passes = passesOf(all);
    const fits = boxes.every(
      (column, at) =>
        toStack(column.map(heightOf), sizes.gap) + (passes[at] ?? 0) * (PASS_HEIGHT + sizes.gap) <=
        height,
    );
    if (fits) return toFitted(sizes, all, boxes);
  }
  // Lines that pass take room too; at least one entity of a column stands.
  const boxes = toBoxes(all, input, DENSE);
  const passing = passesOf(all).map((count) =>
    Math.min(count * (PASS_HEIGHT + DENSE.gap), height * 0.5),
  );
  const kept = boxes.map((column, at) => {
    const room = height - (passing[at] ?? 0);
    const whole = keepFitting(column, room, DENSE.gap);
    return whole.size === column.length
      ? whole
      : keepFitting(column, room - MORE_HEIGHT - DENSE.gap, DENSE.gap);
  });
  const columns = all.map((column, at) => column.filter(({ id }) => kept[at]?.has(id)));
  const fitted = toFitted(
    DENSE,
    columns,
    boxes.map((column, at) => column.filter(({ entity }) => kept[at]?.has(entity.id))),
  );
  const left = all.map((column, at) => column.filter(({ id }) => !kept[at]?.has(id)));
  return {
    ...fitted,
    leftOut: left.flat().map(({ id }) => id),
    more: left.map((column) => column.length),
    passHeights: passesOf(columns).map((count, at) =>
      count === 0 ? 0 : Math.max(0, Math.min(PASS_HEIGHT, (passing[at] ?? 0) / count - DENSE.gap)),
    ),
  };
}
