/** Lines as Cytoscape's edges. */
import type { EdgeDefinition } from 'cytoscape';
import type { Line, Point, View } from '../graph/model.ts';
import { CORNER } from '../graph/routing/Stop.ts';
import type { Highlight } from './toHighlight.ts';
import { toCardId } from './toNodes.ts';

/**
 * Points as Cytoscape wants them: how far along the straight way from end to end each stands (0 to 1), and how
 * far off it in px, to its right positive.
 */
export const toWeights = (points: readonly Point[]): { weights: number[]; distances: number[] } => {
  const start = points[0];
  const end = points.at(-1);
  if (!start || !end) return { weights: [], distances: [] };
  const dx = end.x - start.x;
  const dy = end.y - start.y;
  const length = Math.hypot(dx, dy) || 1;
  const inner = points.slice(1, -1);
  return {
    weights: inner.map((p) => ((p.x - start.x) * dx + (p.y - start.y) * dy) / length ** 2),
    distances: inner.map((p) => ((p.y - start.y) * dx - (p.x - start.x) * dy) / length),
  };
};

const toOffset = (point: Point | undefined, centre: Point | undefined): string =>
  `${(point?.x ?? 0) - (centre?.x ?? 0)}px ${(point?.y ?? 0) - (centre?.y ?? 0)}px`;

/** Corners no larger than half the shorter stretch beside them. */
const toRadii = (points: readonly Point[]): number[] =>
  points.slice(1, -1).map((point, index) => {
    const before = points[index] ?? point;
    const after = points[index + 2] ?? point;
    const isFirst = index === 0;
    const isLast = index === points.length - 3;
    const a = Math.hypot(point.x - before.x, point.y - before.y) / (isFirst ? 1 : 2);
    const b = Math.hypot(point.x - after.x, point.y - after.y) / (isLast ? 1 : 2);
    return Math.min(CORNER, a, b);
  });

const toShape = (line: Line): string => {
  if (line.shape === 'curve') return 'curve';
  return line.points.length > 2 ? 'orthogonal' : 'straight';
};

/** All edges of a view; `centres` are the centres of its card nodes, by node id. */
export const toEdges = (
  view: View,
  highlight: Highlight,
  centres: ReadonlyMap<string, Point>,
): EdgeDefinition[] =>
  view.lines.map((line) => {
    const source = toCardId(line.from);
    const target = toCardId(line.to);
    const state = line.background
      ? 'background'
      : `${view.fields ? 'chain' : ''} ${highlight.ofLine(line.id)}`;
    return {
      group: 'edges',
      data: {
        id: `line ${line.id}`,
        for: line.id,
        source,
        target,
        sourceEnd: toOffset(line.points[0], centres.get(source)),
        targetEnd: toOffset(line.points.at(-1), centres.get(target)),
        ...toWeights(line.points),
        radii: toRadii(line.points),
      },
      classes: [
        toShape(line),
        line.background ? '' : line.basis.toLowerCase(),
        line.head ? `head-${line.head}` : '',
        line.tail ? `tail-${line.tail}` : '',
        state,
      ].join(' '),
    };
  });
