/** The relations that are drawn among a field's cards. */
import type { GraphData, Line, LineRelation, ViewOptions } from '../model.ts';
import { measureText } from '../measureText.ts';
import { getRelationTerm } from '../Terms.ts';
import { isFolded, isSelected } from '../toVisible.ts';
import type { FieldGeometry } from './fieldGeometry.ts';
import type { Slot } from './layRow.ts';

export const WORD_SIZE = 12;
const WORD_HEIGHT = 16;
/** What a straight line needs of the gutter beside its word: its head, and gaps. */
const BESIDE_WORD = 18;
/** How far off the gutter's middle a word makes room for the head. */
const WORD_SHIFT = 5;
/** Between a card and a line's end. */
export const LINK_GAP = 3;

interface Pair {
  relation: LineRelation;
  /** The card further left, and the one further right. */
  left: Slot;
  right: Slot;
  isForward: boolean;
}

const toPairs = (relation: LineRelation, slots: readonly Slot[]): Pair[] => {
  const sources = slots.filter(({ card }) => card.id === relation.source.id);
  const targets = slots.filter(({ card }) => card.id === relation.target.id);
  return sources.flatMap((source) =>
    targets.flatMap((target): Pair[] => {
      if (source.lane === target.lane) return [];
      const isForward = source.lane < target.lane;
      return [
        {
          relation,
          left: isForward ? source : target,
          right: isForward ? target : source,
          isForward,
        },
      ];
    }),
  );
};

const isLevel = ({ left, right }: Pair): boolean => left.line === right.line;

/** Whether nothing stands between the two: they are in neighbouring lanes, or the lanes between are empty on their line. */
const isClear = (pair: Pair, slots: readonly Slot[]): boolean => {
  const { left, right } = pair;
  if (right.lane - left.lane === 1) return true;
  return (
    isLevel(pair) &&
    !slots.some(({ line, lane }) => line === left.line && lane > left.lane && lane < right.lane)
  );
};

/** Ends, head and tail that straight lines and curves have in common. */
const toEnds = ({ relation, left, right, isForward }: Pair, options: ViewOptions) => {
  const { symmetric } = getRelationTerm(options.terms, relation.type);
  const [source, target] = isForward ? (['from', 'to'] as const) : (['to', 'from'] as const);
  return {
    id: relation.id,
    from: left.card.key ?? left.card.id,
    to: right.card.key ?? right.card.id,
    head: symmetric ? null : target,
    tail: relation.agent === 'IMPLIED' ? source : null,
    basis: relation.basis,
    background: false,
  };
};

const leftOf = ({ card }: Slot): number => card.x - card.width / 2 - LINK_GAP;

const toStraight = (pair: Pair, geometry: FieldGeometry, options: ViewOptions): Line => {
  const { left, right, relation } = pair;
  const { y } = left.card;
  const lane = geometry.lanes[left.lane];
  const text = getRelationTerm(options.terms, relation.type).name[options.language];
  const width = measureText(text, WORD_SIZE);
  const edge = (lane?.left ?? 0) + (lane?.width ?? 0);
  const ends = toEnds(pair, options);
  // Where the line goes on across a lane, its head is far from the word.
  const isShort = right.lane - left.lane === 1;
  const shift = ends.head === null || !isShort ? 0 : ends.head === 'to' ? -WORD_SHIFT : WORD_SHIFT;
  const wordX = edge + geometry.gutter / 2 + shift;
  return {
    ...ends,
    points: [
      { x: left.right + LINK_GAP, y },
      { x: leftOf(right), y },
    ],
    shape: 'orthogonal',
    word:
      width + BESIDE_WORD > geometry.gutter
        ? null
        : {
            text,
            x: wordX,
            y,
            width,
            height: WORD_HEIGHT,
          },
  };
};

const toCurve = (pair: Pair, geometry: FieldGeometry, options: ViewOptions): Line => {
  const { left, right } = pair;
  const lane = geometry.lanes[left.lane];
  const edge = (lane?.left ?? 0) + (lane?.width ?? 0);
  const middle = edge + geometry.gutter / 2;
  const from = left.right + LINK_GAP;
  const to = leftOf(right);
  return {
    ...toEnds(pair, options),
    points: [
      { x: from, y: left.card.y },
      { x: Math.max(edge, from + 1), y: left.card.y },
      { x: middle, y: left.card.y },
      { x: middle, y: right.card.y },
      { x: to - 6, y: right.card.y },
      { x: to, y: right.card.y },
    ],
    shape: 'curve',
    word: null,
  };
};

/** Relations that may be drawn: not folded, or of what is selected. */
export const listUnfolded = (data: GraphData, options: ViewOptions): LineRelation[] =>
  [...data.relations.values()].filter(
    (relation) =>
      !isFolded(relation, options.showImplied) || isSelected(relation, options.selection),
  );

/**
 * One line for each relation, between those of its cards that are nearest each other, and one for each pair of
 * cards. Level ones say their relation; others are drawn only where they pass nothing but a gutter, one line on.
 */
export const linkRow = (
  slots: readonly Slot[],
  relations: readonly LineRelation[],
  geometry: FieldGeometry,
  options: ViewOptions,
): Line[] => {
  const taken = new Set<string>();
  const gutterOf = ({ left }: Pair, line: number): string => `${left.lane} ${line}`;
  const pairs = relations.flatMap((relation): Pair[] => {
    const nearest = toPairs(relation, slots)
      .filter((pair) => isClear(pair, slots))
      .toSorted(
        (a, b) =>
          Math.abs(a.left.line - a.right.line) - Math.abs(b.left.line - b.right.line) ||
          a.left.line - b.left.line,
      )[0];
    if (!nearest || Math.abs(nearest.left.line - nearest.right.line) > 1) return [];
    const pair = `${nearest.left.card.key ?? ''} ${nearest.right.card.key ?? ''}`;
    if (taken.has(pair)) return [];
    taken.add(pair);
    return [nearest];
  });
  // A line from one line to the next keeps away from what is level there.
  const busy = new Set(pairs.filter(isLevel).map((pair) => gutterOf(pair, pair.left.line)));
  const isFree = (pair: Pair): boolean =>
    isLevel(pair) ||
    ![pair.left.line, pair.right.line].some((line) => busy.has(gutterOf(pair, line)));
  return pairs
    .filter(isFree)
    .map((pair) =>
      isLevel(pair) ? toStraight(pair, geometry, options) : toCurve(pair, geometry, options),
    );
};
