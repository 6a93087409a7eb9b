/** Puts each relation's word on its line at the neighbour's row, where the gutter holds it whole. */
import { toLaneLeft, type LaneGeometry } from '../laneGeometry.ts';
import { fitsGutter, WORD_SIZE } from '../layoutLanes.ts';
import { measureText } from '../measureText.ts';
import type { Box, Line } from '../model.ts';
import type { Stop } from './Stop.ts';
import { HEAD } from './Stop.ts';

/** Less than the distance of two ports, so that a word hides no line but its own. */
const HEIGHT = 13;
/** Between a word and the line's corner or head. */
const SPACE = 1;
const CORNER_SPACE = 6;

const toSpan = (box: Box): { left: number; right: number; top: number; bottom: number } => ({
  left: box.x - box.width / 2,
  right: box.x + box.width / 2,
  top: box.y - box.height / 2,
  bottom: box.y + box.height / 2,
});

/** Where the word stands if nothing else is in the way. */
const toPlace = (
  line: Line,
  to: Stop,
  text: string,
  options: { geometry: LaneGeometry; isMarked: boolean },
): Box | null => {
  const end = line.points.at(-1);
  const corner = line.points.at(-2);
  if (!end || !corner || corner.y !== end.y) return null;
  const { width: laneWidth, gutter } = options.geometry;
  const width = measureText(text, WORD_SIZE);
  const mark = options.isMarked ? HEAD + SPACE : 0;
  const isLeft = corner.x < end.x;
  const laneLeft = toLaneLeft(to.lane, { width: laneWidth, gutter });
  // A straight line has no corner near by: keep to where the others of this gutter have theirs.
  const inner = isLeft
    ? Math.max(corner.x, laneLeft - gutter + 16)
    : Math.min(corner.x, laneLeft + laneWidth + gutter - 16);
  const right = isLeft ? end.x - mark - SPACE : inner - CORNER_SPACE;
  const left = right - width;
  const limit = isLeft ? inner + CORNER_SPACE : end.x + mark + SPACE - 1;
  return left >= limit - 0.5 ? { x: right - width / 2, y: end.y, width, height: HEIGHT } : null;
};

const crosses = (box: Box, line: Line): boolean => {
  const span = toSpan(box);
  return line.points.some((point, index) => {
    const next = line.points[index + 1];
    if (!next) return false;
    return (
      Math.max(point.x, next.x) > span.left - 1 &&
      Math.min(point.x, next.x) < span.right + 1 &&
      Math.max(point.y, next.y) > span.top + 1 &&
      Math.min(point.y, next.y) < span.bottom - 1
    );
  });
};

const overlaps = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height - 2;

/** Whether a line has a head or a hollow circle on this side of the card. */
const hasMark = (
  line: Line,
  id: string,
  isLeft: boolean,
  stops: ReadonlyMap<string, Stop>,
): boolean => {
  const end = line.to === id ? 'to' : line.from === id ? 'from' : null;
  const other = stops.get(end === 'to' ? line.from : line.to);
  const card = stops.get(id);
  if (end === null || !other || !card || other.lane < card.lane !== isLeft) return false;
  return line.head === end || line.tail === end;
};

/** The lines with their words; a word that would meet another line or word is left out. */
export const placeWords = (
  lines: readonly Line[],
  stops: ReadonlyMap<string, Stop>,
  options: { geometry: LaneGeometry; wordOf: (id: string) => string | null },
): Line[] => {
  const placed: Box[] = [];
  // A pale line may pass behind a word.
  const inked = lines.filter((line) => !line.background);
  return lines.map((line) => {
    const from = stops.get(line.from);
    const to = stops.get(line.to);
    const text = options.wordOf(line.id);
    if (
      !from ||
      !to ||
      text === null ||
      line.background ||
      from.lane === to.lane ||
      !fitsGutter(text, options.geometry)
    )
      return line;
    // A head on one line of a card's side needs its room on all of them: they stand close together.
    const isMarked = inked.some((other) => hasMark(other, to.id, from.lane < to.lane, stops));
    const place = toPlace(line, to, text, { geometry: options.geometry, isMarked });
    const isClear =
      place !== null &&
      inked.every((other) => other.id === line.id || !crosses(place, other)) &&
      placed.every((other) => !overlaps(place, other));
    if (!isClear) return line;
    placed.push(place);
    return { ...line, word: { ...place, text } };
  });
};
