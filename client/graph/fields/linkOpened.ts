/** The relations among all cards of an opened field. No line passes behind a card. */
import type { Line, LineRelation, Point, ViewOptions } from '../model.ts';
import { getRelationTerm } from '../Terms.ts';
import { isSelected } from '../toVisible.ts';
import type { FieldGeometry } from './fieldGeometry.ts';
import type { Slot } from './layRow.ts';
import { LINK_GAP } from './linkRow.ts';

/** How far a line between two cards of a lane bows out of it. */
const BOW = 12;
/** Where lines that pass a lane turn, from the lane's edge. */
const TURN = 8;
/** A line keeps this far from the cards that it passes. */
const CLEARANCE = 3;

interface Frame {
  top: number;
  bottom: number;
}

const boxOf = ({ card }: Slot): { left: number; top: number; bottom: number } => ({
  left: card.x - card.width / 2,
  top: card.y - card.height / 2,
  bottom: card.y + card.height / 2,
});

/** The heights at which a line may pass these lanes, nearest to `wanted` first. */
const findPassage = (between: readonly Slot[], wanted: number, frame: Frame): number => {
  const spans = between.map(boxOf).sort((a, b) => a.top - b.top);
  const isFree = (y: number): boolean =>
    spans.every(({ top, bottom }) => y <= top - CLEARANCE || y >= bottom + CLEARANCE);
  if (isFree(wanted)) return wanted;
  const edges = spans.flatMap(({ top, bottom }) => [top - CLEARANCE - 1, bottom + CLEARANCE + 1]);
  const free = [...edges, frame.top, frame.bottom].filter(isFree);
  return (
    free.toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted) || a - b)[0] ?? frame.top
  );
};

/** In one lane: out to the left and back. */
const toBow = (from: Slot, to: Slot): Point[] => {
  const start = { x: boxOf(from).left - 3, y: from.card.y };
  const end = { x: boxOf(to).left - 3, y: to.card.y };
  const out = start.x - BOW;
  return [start, { x: out, y: start.y }, { x: out, y: end.y }, end];
};

const toNext = (left: Slot, right: Slot, edge: number, gutter: number): Point[] => {
  const middle = edge + gutter / 2;
  const start = left.right + LINK_GAP;
  const end = boxOf(right).left - LINK_GAP;
  return [
    { x: start, y: left.card.y },
    { x: Math.max(edge, start + 1), y: left.card.y },
    { x: middle, y: left.card.y },
    { x: middle, y: right.card.y },
    { x: end - 6, y: right.card.y },
    { x: end, y: right.card.y },
  ];
};

export const linkOpened = (
  slots: readonly Slot[],
  relations: readonly LineRelation[],
  options: ViewOptions & { geometry: FieldGeometry; frame: Frame },
): Line[] => {
  const { geometry, terms, frame } = options;
  const byId = new Map(slots.map((slot) => [slot.card.id, slot]));
  const edgeOf = (lane: number): number => {
    const { left = 0, width = 0 } = geometry.lanes[lane] ?? {};
    return left + width;
  };
  const taken = new Set<string>();
  return relations.flatMap((relation): Line[] => {
    const source = byId.get(relation.source.id);
    const target = byId.get(relation.target.id);
    if (!source || !target || source === target) return [];
    const pair = [relation.source.id, relation.target.id].sort().join(' ');
    if (taken.has(pair)) return [];
    taken.add(pair);
    const isForward = source.lane <= target.lane;
    const [left, right] = isForward ? [source, target] : [target, source];
    const { symmetric } = getRelationTerm(terms, relation.type);
    const [tail, head] = isForward ? (['from', 'to'] as const) : (['to', 'from'] as const);
    const line: Omit<Line, 'points' | 'shape'> = {
      id: relation.id,
      from: left.card.key ?? left.card.id,
      to: right.card.key ?? right.card.id,
      head: symmetric ? null : head,
      tail: relation.agent === 'IMPLIED' ? tail : null,
      basis: relation.basis,
      background: false,
      word: null,
    };
    const over = right.lane - left.lane;
    // Within a lane lines are pale: they run across the ends of the others.
    if (over === 0) {
      const background = !isSelected(relation, options.selection);
      return [{ ...line, background, points: toBow(left, right), shape: 'curve' }];
    }
    if (over === 1)
      return [
        {
          ...line,
          points: toNext(left, right, edgeOf(left.lane), geometry.gutter),
          shape: 'curve',
        },
      ];
    const between = slots.filter(({ lane }) => lane > left.lane && lane < right.lane);
    const y = findPassage(between, (left.card.y + right.card.y) / 2, frame);
    const near = edgeOf(left.lane) + TURN;
    const far = (geometry.lanes[right.lane]?.left ?? 0) - geometry.gutter + TURN;
    const points: Point[] = [
      { x: left.right + LINK_GAP, y: left.card.y },
      { x: Math.max(near, left.right + LINK_GAP + 1), y: left.card.y },
      { x: Math.max(near, left.right + LINK_GAP + 1), y },
      { x: far, y },
      { x: far, y: right.card.y },
      { x: boxOf(right).left - LINK_GAP, y: right.card.y },
    ];
    return [{ ...line, points: points.filter(isCorner), shape: 'orthogonal' }];
  });
};

/** Whether the line turns there, or ends. */
const isCorner = (point: Point, index: number, points: readonly Point[]): boolean => {
  const before = points[index - 1];
  const after = points[index + 1];
  if (!before || !after) return true;
  const isStraight =
    (before.x === point.x && point.x === after.x) || (before.y === point.y && point.y === after.y);
  return !isStraight;
};
