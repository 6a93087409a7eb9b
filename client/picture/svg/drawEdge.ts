/** Lines of the map as SVG: ways with round corners, dashes by basis, heads and hollow tails. */
import type { Point } from '../../graph/model.ts';
import { toNumber, toWord, type Styled } from './Styled.ts';
import { element, round } from './xml.ts';

/** How a line runs: from point to point, by curves whose control points the inner ones are, or round corners. */
export interface Route {
  points: readonly Point[];
  shape: 'lines' | 'curve';
  /** Of the corners, in px; for lines alone. */
  radii?: readonly number[];
}

/** How large heads and tails are before they are scaled, and how far lines stop before them, as on the map. */
const toArrowSize = (styled: Styled): number =>
  Math.max((toNumber(styled, 'width') * 13.37) ** 0.9, 29) * toNumber(styled, 'arrow-scale', 1);
const HEAD = { length: 0.3, half: 0.15 };

const toward = (from: Point, to: Point, by: number): Point => {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return {
    x: from.x + ((to.x - from.x) * by) / length,
    y: from.y + ((to.y - from.y) * by) / length,
  };
};

const write = ({ x, y }: Point, k: number): string => `${round(x * k)} ${round(y * k)}`;

const toCorners = (points: readonly Point[], radii: readonly number[], k: number): string =>
  points
    .slice(1, -1)
    .map((corner, at) => {
      const before = points[at] ?? corner;
      const after = points[at + 2] ?? corner;
      const radius = radii[at] ?? 0;
      const a = Math.hypot(corner.x - before.x, corner.y - before.y);
      const b = Math.hypot(corner.x - after.x, corner.y - after.y);
      const cut = Math.min(radius, a / 2, b / 2);
      const isStraight =
        Math.abs(
          (corner.x - before.x) * (after.y - corner.y) -
            (corner.y - before.y) * (after.x - corner.x),
        ) < 1e-6;
      if (cut === 0 || isStraight) return `L${write(corner, k)}`;
      const cross =
        (corner.x - before.x) * (after.y - corner.y) - (corner.y - before.y) * (after.x - corner.x);
      const from = toward(corner, before, cut);
      const to = toward(corner, after, cut);
      return `L${write(from, k)}A${round(cut * k)} ${round(cut * k)} 0 0 ${cross > 0 ? 1 : 0} ${write(to, k)}`;
    })
    .join('');

/** Between two control points a curve passes their middle. */
const toCurve = (points: readonly Point[], k: number): string => {
  const controls = points.slice(1, -1);
  return controls
    .map((control, at) => {
      const next = controls[at + 1];
      const to = next
        ? { x: (control.x + next.x) / 2, y: (control.y + next.y) / 2 }
        : (points.at(-1) ?? control);
      return `Q${write(control, k)} ${write(to, k)}`;
    })
    .join('');
};

const toPath = ({ points, shape, radii = [] }: Route, k: number): string => {
  const [start] = points;
  const end = points.at(-1);
  if (!start || !end) return '';
  const inner =
    shape === 'curve' && points.length > 2
      ? toCurve(points, k)
      : `${toCorners(points, radii, k)}L${write(end, k)}`;
  return `M${write(start, k)}${inner}`;
};

type End = 'source' | 'target';

const drawHead = (
  styled: Styled,
  end: End,
  tip: Point,
  from: Point,
  k: number,
  ground: string | null,
): string[] => {
  const shape = toWord(styled, `${end}-arrow-shape`, 'none');
  const colour = toWord(styled, `${end}-arrow-color`);
  const size = toArrowSize(styled);
  if (shape === 'triangle') {
    const base = toward(tip, from, HEAD.length * size);
    const side = toward(tip, from, 1);
    const across = { x: -(side.y - tip.y), y: side.x - tip.x };
    const half = HEAD.half * size;
    const left = { x: base.x + across.x * half, y: base.y + across.y * half };
    const right = { x: base.x - across.x * half, y: base.y - across.y * half };
    return [
      element('path', {
        d: `M${write(left, k)}L${write(tip, k)}L${write(right, k)}Z`,
        fill: colour,
      }),
    ];
  }
  if (shape !== 'circle') return [];
  const centre = toward(tip, from, HEAD.half * size);
  return [
    element('circle', {
      cx: centre.x * k,
      cy: centre.y * k,
      r: HEAD.half * size * k,
      fill: ground ?? 'none',
      stroke: colour,
      'stroke-width': toNumber(styled, 'width') * k,
    }),
  ];
};

/** Where the line itself ends: a head covers its last stretch, a hollow tail leaves it out. */
const toStop = (styled: Styled, end: End): number => {
  const shape = toWord(styled, `${end}-arrow-shape`, 'none');
  if (shape === 'triangle')
    return toNumber(styled, 'width') * toNumber(styled, 'arrow-scale', 1) * 2;
  return shape === 'circle' ? HEAD.half * 2 * toArrowSize(styled) : 0;
};

/** A line; its lengths are multiplied by `k`. `ground` fills a hollow tail; null where there is none. */
export const drawEdge = (
  styled: Styled,
  route: Route,
  { k, ground }: { k: number; ground: string | null },
): string => {
  const { points } = route;
  const [start, second] = points;
  const end = points.at(-1);
  const before = points.at(-2);
  if (!start || !second || !end || !before) return '';
  const isDashed = toWord(styled, 'line-style') === 'dashed';
  const dashes = (styled.style['line-dash-pattern'] as number[] | undefined) ?? [];
  const opacity = toNumber(styled, 'opacity', 1);
  const cap = toWord(styled, 'line-cap');
  const drawn = [
    toward(start, second, toStop(styled, 'source')),
    ...points.slice(1, -1),
    toward(end, before, toStop(styled, 'target')),
  ];
  return element(
    'g',
    { 'data-id': String(styled.element.data.id), opacity: opacity === 1 ? null : opacity },
    [
      element('path', {
        d: toPath({ ...route, points: drawn }, k),
        fill: 'none',
        stroke: toWord(styled, 'line-color'),
        'stroke-width': toNumber(styled, 'width') * k,
        'stroke-dasharray': isDashed ? dashes.map((dash) => round(dash * k)).join(' ') : null,
        'stroke-linecap': cap === 'round' ? 'round' : null,
      }),
      ...drawHead(styled, 'source', start, second, k, ground),
      ...drawHead(styled, 'target', end, before, k, ground),
    ],
  );
};
