import { getRelationTerm } from '../Terms.ts';
import { orderColumns, planSlide, toItemNeighbours, type SlideItem } from './planSlide.ts';
import { placeSlideWords } from './placeSlideWords.ts';
import { routeWays, type PlacedColumn } from './routeWays.ts';
import { settleColumn, type Settled } from './settleColumn.ts';
import type {
  Rect,
  SlideInput,
  SlideMore,
  SlideNode,
  SlideScene,
  SlideText,
} from './SlideScene.ts';
import {
  DENSE,
  DRAWING,
  LABEL_GAP,
  LEAST_TEXT,
  PASS_HEIGHT,
  ROOMY,
  type SlideSizes,
} from './slideSizes.ts';
import { toColumns, type Columns } from './toColumns.ts';
import { toSlideBox, type LabelSide, type SlideBox } from './toSlideBoxes.ts';

/** Of a line of a label, by how many columns there are: outside the outermost glyphs, and below the others. */
const LABEL_WIDTHS: readonly { outer: number; inner: number }[] = [
  { outer: 520, inner: 520 },
  { outer: 244, inner: 0 },
  { outer: 168, inner: 176 },
  { outer: 150, inner: 150 },
];
const WIDEST_GUTTER = 230;
const WIDEST_GAP = 92;
/** More than these are looked at without being drawn large: a ring marks them. */
const MOST_LARGE = 1;
const HEAD_HEIGHT = 52;
const MORE_HEIGHT = 34;
/** What a label may take beyond its column’s width rather than part a word, in px: many columns have no room between them. */
const SPARE = [60, 60, 24, 0];

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

const heightOf = (item: Pick<Settled, 'up' | 'down'>): number => item.up + item.down;

function toStack(heights: readonly number[], gap: number): number {
  return heights.reduce((sum, height) => sum + height, 0) + gap * Math.max(0, heights.length - 1);
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

interface Fitted {
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
function fit(input: SlideInput, height: number): Fitted {
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

/** The columns from left to right in the frame, as far apart as there is room for, and all in its middle. */
function placeColumns({ columns, boxes }: Fitted, frame: Rect): PlacedColumn[] {
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

/** Entities and lines that belong together, one group for each chain; without `fields`, all of them one. */
function toGroups(
  columns: readonly SlideItem[][],
  neighbours: Map<string, SlideItem[]>,
  isParted: boolean,
): Map<string, number> {
  const groupOf = new Map<string, number>();
  let group = -1;
  for (const item of columns.flat()) {
    if (groupOf.has(item.key)) continue;
    if (isParted || group === -1) group += 1;
    const open = [item];
    for (let next = open.pop(); next; next = open.pop()) {
      if (groupOf.has(next.key)) continue;
      groupOf.set(next.key, group);
      open.push(...(neighbours.get(next.key) ?? []));
    }
  }
  return groupOf;
}

const ROWS = 9;

/** Centre lines of all items, by key. */
function placeRows(
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
function centreRows(
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

function toLabel(box: SlideBox, x: number, y: number): { label: SlideText[]; labelBox: Rect } {
  const half = Math.max(box.size / 2, box.ring);
  const height = box.lines.reduce((sum, line) => sum + line.height, 0);
  const width = Math.max(...box.lines.map((line) => line.width));
  const anchor = { left: 'end', right: 'start', below: 'middle' } as const;
  const textX = { left: x - half - LABEL_GAP, right: x + half + LABEL_GAP, below: x }[box.side];
  const top = box.side === 'below' ? y + half + LABEL_GAP - 4 : y - height / 2;
  const left = { left: textX - width, right: textX, below: x - width / 2 }[box.side];
  let lineTop = top;
  const label = box.lines.map((line): SlideText => {
    const baseline = lineTop + line.height / 2 + line.size * 0.36;
    lineTop += line.height;
    return {
      text: line.text,
      size: line.size,
      anchor: anchor[box.side],
      style: line.style,
      x: textX,
      y: Math.round(baseline),
    };
  });
  return { label, labelBox: { left, right: left + width, top, bottom: top + height } };
}

/** A step of a tour as a drawing: a function of the step, its language and the step before alone. */
export function layoutSlide(input: SlideInput, frame: Rect = DRAWING): SlideScene {
  if (input.entities.length === 0)
    return { nodes: [], edges: [], heads: [], more: [], leftOut: [] };
  const isHeaded = input.layout === 'lanes' && input.places.length === 0;
  const inner = isHeaded ? { ...frame, top: frame.top + HEAD_HEIGHT } : frame;
  const fitted = fit(input, inner.bottom - inner.top);
  const { boxes, leftOut } = fitted;
  const plan = planSlide(fitted.columns, input.relations);
  const neighbours = toItemNeighbours(plan);
  const ordered = orderBy(plan.columns, orderColumns(plan), neighbours, input);
  const placed = placeColumns(fitted, frame);
  const yOf = centreRows(
    placeRows(ordered, neighbours, fitted, input, inner),
    fitted,
    input,
    inner,
  );

  const nodes = ordered.flat().flatMap((item): SlideNode[] => {
    const box = boxes.get(item.key);
    const x = placed[item.column]?.x ?? 0;
    const y = yOf.get(item.key) ?? 0;
    if (!box) return [];
    return [
      {
        id: item.key,
        kind: box.entity.kind,
        x,
        y,
        size: box.size,
        ring: box.ring,
        isFocus: box.isFocus,
        isNew: !input.former.has(item.key),
        ...toLabel(box, x, y),
      },
    ];
  });
  const more = toMore(fitted, placed, inner);
  const heads = isHeaded ? toHeads(fitted, input, placed, frame) : [];
  const routes = routeWays(plan.ways, {
    columns: placed,
    boxes,
    columnOf: new Map(ordered.flat().map(({ key, column }) => [key, column])),
    yOf,
    frame,
    floor: more.length > 0 ? inner.bottom - MORE_HEIGHT - DENSE.gap : inner.bottom,
  });
  const blocked = [
    ...nodes.flatMap((node) => [toGlyphBox(node), node.labelBox]),
    ...more.map(({ box }) => box),
  ];
  const drawn = plan.ways.map(({ relation }) => relation);
  const countLines = (id: string): number =>
    drawn.filter(({ source, target }) => source.id === id || target.id === id).length;
  const words = placeSlideWords(
    drawn.map((relation) => ({
      points: routes.get(relation.id) ?? [],
      word: getRelationWord(input, relation.type),
      // At the end of fewer lines a word is taken for no other line's.
      prefers: countLines(relation.source.id) <= countLines(relation.target.id) ? 'first' : 'last',
    })),
    blocked,
    frame,
  );
  const edges = drawn.map((relation, at) => ({
    id: relation.id,
    source: relation.source.id,
    target: relation.target.id,
    basis: relation.basis,
    points: routes.get(relation.id) ?? [],
    hasHead: !getRelationTerm(
      { kinds: [], categories: [], relationTypes: input.relationTypes },
      relation.type,
    ).symmetric,
    hasTail: relation.agent === 'IMPLIED',
    isNew: !input.former.has(relation.id),
    word: words[at]?.texts ?? [],
    wordBox: words[at]?.box ?? null,
  }));
  return { nodes, edges, heads, more, leftOut };
}

/** What a relation says, read from its source to its target. */
function getRelationWord(
  { relationTypes, language }: SlideInput,
  type: SlideInput['relations'][number]['type'],
): string {
  return getRelationTerm({ kinds: [], categories: [], relationTypes }, type).name[language];
}

export function toGlyphBox({ x, y, size, ring }: SlideNode): Rect {
  const half = Math.max(size / 2, ring);
  return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}

/** By hand, entities keep their order; with `fields`, each chain keeps together. Lines that pass go between. */
function orderBy(
  named: SlideItem[][],
  ordered: SlideItem[][],
  neighbours: Map<string, SlideItem[]>,
  input: SlideInput,
): SlideItem[][] {
  if (input.places.length > 0) return named;
  if (input.layout !== 'fields') return ordered;
  const groupOf = toGroups(named, neighbours, true);
  return ordered.map((column) =>
    column.toSorted((a, b) => (groupOf.get(a.key) ?? 0) - (groupOf.get(b.key) ?? 0)),
  );
}

function toHeads(
  { columns }: Fitted,
  input: SlideInput,
  placed: readonly PlacedColumn[],
  frame: Rect,
): SlideScene['heads'] {
  const named = new Set<string>();
  return columns.flatMap((column, at) => {
    const [first] = column;
    const place = placed[at];
    if (!first || !place || named.has(first.kind)) return [];
    named.add(first.kind);
    return [
      {
        kind: first.kind,
        text: input.kindNames.get(first.kind) ?? '',
        size: LEAST_TEXT,
        anchor: 'middle' as const,
        style: 'head' as const,
        x: place.x,
        y: frame.top + 20,
      },
    ];
  });
}

function toMore({ more }: Fitted, placed: readonly PlacedColumn[], frame: Rect): SlideMore[] {
  return more.flatMap((count, at) => {
    const place = placed[at];
    if (count === 0 || !place) return [];
    // Below all that stands or passes in the column.
    const top = frame.bottom - MORE_HEIGHT;
    const box = { left: place.x - 34, right: place.x + 34, top, bottom: top + MORE_HEIGHT };
    const text: SlideText = {
      text: `+${count}`,
      size: LEAST_TEXT,
      anchor: 'middle',
      style: 'more',
      x: place.x,
      y: top + 24,
    };
    return [{ text, count, box }];
  });
}
