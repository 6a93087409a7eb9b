/** Lines in the gutters between columns: they touch neither glyphs nor labels. */
import type { Point } from '../model.ts';
import type { SlideBox } from './toSlideBoxes.ts';
import type { SlideItem, SlideWay } from './planSlide.ts';
import { LINE_GAP } from './slideSizes.ts';

/** Where a column stands: the line of its glyphs' centres, and how far its boxes reach. */
export interface PlacedColumn {
  x: number;
  left: number;
  right: number;
  /** The widest glyph, or ring, from its centre. */
  half: number;
  count: number;
}

/** A line's stretch in one gutter, from its left end to its right; or of two ends on one side of it. */
interface Wire {
  way: SlideWay;
  gutter: number;
  from: SlideItem;
  to: SlideItem;
  fromY: number;
  toY: number;
  track: number;
}

const PORT_STEP = 22;
const TRACK_STEP = 20;
/** For a head and a corner before it. */
const STUB = 42;
/** Ends that are no farther apart are made level. */
const LEVEL = 20;

export interface Routing {
  columns: readonly PlacedColumn[];
  boxes: ReadonlyMap<string, SlideBox>;
  /** Of each entity. */
  columnOf: ReadonlyMap<string, number>;
  /** Centre lines, by key. */
  yOf: ReadonlyMap<string, number>;
  frame: { left: number; right: number };
  /** How low a line that passes a column may run: below stands how many there is no room for. */
  floor: number;
}

type Side = 'left' | 'right';

/** Lines within one column bow to the right of it; in the last one, to the left. */
function toGutter(column: number, count: number): number {
  return column < count - 1 ? column : column - 1;
}

function toWires(ways: readonly SlideWay[], { columns, yOf }: Routing): Wire[] {
  return ways.flatMap((way) =>
    way.items.slice(1).flatMap((to, at): Wire[] => {
      const from = way.items[at];
      if (!from) return [];
      const gutter =
        from.column === to.column ? toGutter(from.column, columns.length) : from.column;
      const fromY = yOf.get(from.key) ?? 0;
      const toY = yOf.get(to.key) ?? 0;
      return [{ way, gutter, from, to, fromY, toY, track: 0 }];
    }),
  );
}

/** The side of an item that looks into the gutter. */
function sideOf(item: SlideItem, gutter: number): Side {
  return item.column <= gutter ? 'right' : 'left';
}

/**
 * Gives each wire a place of its own on the glyphs that it joins, in the order of their other ends; answers which has a side
 * of a glyph for itself.
 */
function dealPorts(
  wires: readonly Wire[],
  { boxes }: Routing,
): (item: SlideItem, gutter: number) => boolean {
  interface End {
    wire: Wire;
    end: 'fromY' | 'toY';
    other: number;
  }
  const ends = new Map<string, End[]>();
  const put = (item: SlideItem, end: End): void => {
    const key = `${sideOf(item, end.wire.gutter)} ${item.key}`;
    ends.set(key, [...(ends.get(key) ?? []), end]);
  };
  for (const wire of wires) {
    if (wire.from.entity) put(wire.from, { wire, end: 'fromY', other: wire.toY });
    if (wire.to.entity) put(wire.to, { wire, end: 'toY', other: wire.fromY });
  }
  for (const [key, some] of ends) {
    const box = boxes.get(key.slice(key.indexOf(' ') + 1));
    const step = Math.min(PORT_STEP, ((box?.size ?? 0) * 0.64) / Math.max(1, some.length - 1));
    some
      .toSorted((a, b) => a.other - b.other)
      .forEach(({ wire, end }, at) => {
        wire[end] += (at - (some.length - 1) / 2) * step;
      });
  }
  const isAlone = (item: SlideItem, gutter: number): boolean =>
    item.entity !== null && ends.get(`${sideOf(item, gutter)} ${item.key}`)?.length === 1;
  for (const wire of wires) {
    if (wire.from.column === wire.to.column || Math.abs(wire.fromY - wire.toY) > LEVEL) continue;
    if (isAlone(wire.from, wire.gutter)) wire.fromY = wire.toY;
    else if (isAlone(wire.to, wire.gutter)) wire.toY = wire.fromY;
  }
  return isAlone;
}

/** Between a line that passes and all else in its column. */
const PASS_CLEAR = 14;

/** A line that passes a column is level with where it comes from, or goes on to, where nothing else stands. */
function levelPasses(
  wires: readonly Wire[],
  { boxes, columnOf, yOf, floor }: Routing,
  isAlone: (item: SlideItem, gutter: number) => boolean,
): void {
  const passes = wires.filter(({ from }) => !from.entity);
  for (const wire of passes) {
    const before = wires.find(({ to, way }) => way === wire.way && to === wire.from);
    if (!before) continue;
    const { column } = wire.from;
    const isFree = (y: number): boolean =>
      y < floor &&
      [...boxes].every(([key, box]) => {
        const at = yOf.get(key) ?? 0;
        return (
          columnOf.get(key) !== column ||
          y < at - box.up - PASS_CLEAR ||
          y > at + box.down + PASS_CLEAR
        );
      }) &&
      passes.every(
        (other) =>
          other === wire || other.from.column !== column || Math.abs(other.fromY - y) > PASS_CLEAR,
      );
    const level = [before.fromY, wire.toY].find(isFree);
    if (level === undefined) continue;
    // A small step at the far end looks like a slip of the pen.
    const isNear = Math.abs(before.fromY - wire.toY) <= LEVEL;
    if (isNear && isAlone(before.from, before.gutter) && isFree(wire.toY)) {
      before.fromY = before.toY = wire.fromY = wire.toY;
      continue;
    }
    if (isNear && isAlone(wire.to, wire.gutter) && isFree(before.fromY)) {
      before.toY = wire.fromY = wire.toY = before.fromY;
      continue;
    }
    wire.fromY = level;
    before.toY = level;
  }
}

const isLevel = ({ from, to, fromY, toY }: Wire): boolean =>
  from.column !== to.column && Math.abs(fromY - toY) < 1;

/** Deals tracks so that few wires cross, and none runs along another; returns how many there are. */
function dealTracks(wires: readonly Wire[]): number {
  const bent = wires.filter((wire) => !isLevel(wire));
  const isDown = ({ fromY, toY }: Wire): boolean => toY > fromY;
  const ordered = bent.toSorted(
    (a, b) =>
      Number(isDown(b)) - Number(isDown(a)) ||
      (isDown(a) ? b.fromY - a.fromY : a.fromY - b.fromY) ||
      (isDown(a) ? b.toY - a.toY : a.toY - b.toY),
  );
  let count = 0;
  ordered.forEach((wire, at) => {
    const reach = (each: Wire): [number, number] => [
      Math.min(each.fromY, each.toY) - 14,
      Math.max(each.fromY, each.toY) + 14,
    ];
    const [top, bottom] = reach(wire);
    const beside = ordered.slice(0, at).filter((other) => {
      const [otherTop, otherBottom] = reach(other);
      return otherTop < bottom && top < otherBottom;
    });
    wire.track = Math.max(-1, ...beside.map(({ track }) => track)) + 1;
    count = Math.max(count, wire.track + 1);
  });
  return count;
}

/** Where a gutter's tracks may run. */
function toGutterSpan(gutter: number, { columns, frame }: Routing): [number, number] {
  const left = columns[gutter];
  const right = columns[gutter + 1];
  const slack = (reach: number, column: PlacedColumn): number =>
    Math.max(4, STUB - (reach - column.half));
  const from = left ? left.x + left.right + slack(left.right, left) : frame.left + 4;
  const to = right ? right.x - right.left - slack(right.left, right) : frame.right - 4;
  return from <= to ? [from, to] : [(from + to) / 2, (from + to) / 2];
}

function toTrackX(wire: Wire, count: number, routing: Routing): number {
  const [from, to] = toGutterSpan(wire.gutter, routing);
  const step = count < 2 ? 0 : Math.min(TRACK_STEP, (to - from) / (count - 1));
  const spare = to - from - step * (count - 1);
  // Near the column of fewer glyphs, so that words have room beside those of the other.
  const left = routing.columns[wire.gutter]?.count ?? Infinity;
  const right = routing.columns[wire.gutter + 1]?.count ?? Infinity;
  const share = left === right ? 0.5 : left < right ? 0.12 : 0.88;
  return Math.round(from + spare * share + step * wire.track);
}

/** Corners of each way from its source to its target, by relation. */
export function routeWays(ways: readonly SlideWay[], routing: Routing): Map<string, Point[]> {
  const wires = toWires(ways, routing);
  const isAlone = dealPorts(wires, routing);
  levelPasses(wires, routing, isAlone);
  const gutters = new Map<number, Wire[]>();
  for (const wire of wires) gutters.set(wire.gutter, [...(gutters.get(wire.gutter) ?? []), wire]);
  const counts = new Map([...gutters].map(([gutter, some]) => [gutter, dealTracks(some)]));

  const endAt = (item: SlideItem, gutter: number, y: number): Point[] => {
    const box = boxOf(item, routing);
    if (!box) return [];
    const reach = Math.max(box.size / 2, box.ring) + LINE_GAP;
    const x = routing.columns[item.column]?.x ?? 0;
    return [{ x: x + (sideOf(item, gutter) === 'right' ? reach : -reach), y }];
  };
  return new Map(
    ways.map((way) => {
      const points = wires
        .filter((wire) => wire.way === way)
        .flatMap((wire) => {
          const x = toTrackX(wire, counts.get(wire.gutter) ?? 0, routing);
          const bend = isLevel(wire)
            ? []
            : [
                { x, y: wire.fromY },
                { x, y: wire.toY },
              ];
          return [
            ...endAt(wire.from, wire.gutter, wire.fromY),
            ...bend,
            ...endAt(wire.to, wire.gutter, isLevel(wire) ? wire.fromY : wire.toY),
          ];
        })
        .map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
      const corners = toCorners(points);
      return [way.relation.id, way.isForward ? corners : corners.toReversed()];
    }),
  );
}

function boxOf(item: SlideItem, { boxes }: Routing): SlideBox | undefined {
  return item.entity ? boxes.get(item.key) : undefined;
}

/** Without points on the way between two others. */
function toCorners(points: readonly Point[]): Point[] {
  return points.filter((point, at) => {
    const before = points[at - 1];
    const after = points[at + 1];
    if (!before || !after) return true;
    if (before.x === point.x && before.y === point.y) return false;
    const isStraight =
      (before.x === point.x && point.x === after.x) ||
      (before.y === point.y && point.y === after.y);
    return !isStraight;
  });
}
