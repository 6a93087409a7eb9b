import type { Point } from '../model.ts';
import { HEAD_LENGTH } from './slideSizes.ts';

const RADIUS = 12;

const write = ({ x, y }: Point): string => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;

function towards(from: Point, to: Point, by: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length === 0) return from;
  return {
    x: from.x + ((to.x - from.x) / length) * by,
    y: from.y + ((to.y - from.y) / length) * by,
  };
}

const lengthOf = (from: Point, to: Point): number => Math.hypot(to.x - from.x, to.y - from.y);

/** An orthogonal line with rounded corners, as the data of an SVG path; `cut` px are left off its end for a head, `start` at its start. */
export function toPathData(points: readonly Point[], cut = 0, start = 0): string {
  const corners = [...points];
  const second = corners[1];
  const last = corners.at(-1);
  const lastButOne = corners.at(-2);
  if (!second || !last || !lastButOne || !corners[0]) return '';
  corners[0] = towards(corners[0], second, start);
  corners[corners.length - 1] = towards(last, lastButOne, cut);
  return corners
    .map((point, at) => {
      const before = corners[at - 1];
      const after = corners[at + 1];
      if (!before) return `M${write(point)}`;
      if (!after) return `L${write(point)}`;
      const radius = Math.min(RADIUS, lengthOf(before, point) / 2, lengthOf(point, after) / 2);
      const from = towards(point, before, radius);
      return `L${write(from)}Q${write(point)} ${write(towards(point, after, radius))}`;
    })
    .join('');
}

/** The filled triangle at a line's end, its tip there. */
export function toHeadData(points: readonly Point[]): string {
  const tip = points.at(-1);
  const before = points.at(-2);
  if (!tip || !before) return '';
  const base = towards(tip, before, HEAD_LENGTH);
  const across = { x: (tip.y - base.y) * 0.48, y: (tip.x - base.x) * 0.48 };
  return `M${write(tip)}L${write({ x: base.x + across.x, y: base.y - across.y })}L${write({ x: base.x - across.x, y: base.y + across.y })}Z`;
}
