/**
 * Lines from card to card that touch no label: along a card's own row to a gutter, there up or down, and where
 * lanes lie between, across them through a free corridor.
 */
import { LANE_GEOMETRY, toLaneLeft, type LaneGeometry } from '../laneGeometry.ts';
import type { Line, LineRelation, Point } from '../model.ts';
import type { Language, Terms } from '../Terms.ts';
import { getRelationTerm } from '../Terms.ts';
import type { Vertical } from './assignTracks.ts';
import { assignTracks } from './assignTracks.ts';
import type { Corridor, Obstacle } from './findCorridor.ts';
import { findCorridor } from './findCorridor.ts';
import { placeWords } from './placeWords.ts';
import type { Stop } from './Stop.ts';
import { CORNER, END_GAP } from './Stop.ts';
import type { Bundle, Spoke } from './toBundles.ts';
import { toBundles, toMeanY } from './toBundles.ts';
import type { Ports } from './toPorts.ts';
import { toPorts } from './toPorts.ts';

export interface RouteOptions {
  language: Language;
  /** Where the lanes stand; the language's own where it is absent. */
  geometry?: LaneGeometry;
  terms: Terms;
  focus: string | null;
  /** The end of higher rank is where lines come together. */
  rankOf: (id: string) => number;
  /** Headings, which no line may cross either. */
  obstacles: readonly Obstacle[];
  /** What is lifted out: such a line is drawn whole, even where it shares a trunk with others. */
  isJoined: (relation: LineRelation) => boolean;
  /** A heading says its relation, so that its line needs no word. */
  isHeaded: (relation: LineRelation) => boolean;
  /** Drawn pale: relations that neither the person's steps nor the selection asked for. */
  isBackground: (relation: LineRelation) => boolean;
}

interface RoutedBundle {
  bundle: Bundle;
  port: number;
  /** The height at which it crosses the lanes between; null where there are none. */
  corridor: number | null;
}

const toCorridors = (
  bundles: readonly Bundle[],
  ports: Ports,
  obstacles: readonly Obstacle[],
): RoutedBundle[] => {
  const used: Corridor[] = [];
  return bundles.map((bundle) => {
    const port = ports.hubs.get(bundle.key) ?? bundle.hub.middle;
    const [first, last] = [bundle.hub.lane, bundle.lane].toSorted((a, b) => a - b);
    const lanes = [0, 1, 2, 3].filter((lane) => lane > (first ?? 0) && lane < (last ?? 0));
    if (lanes.length === 0) return { bundle, port, corridor: null };
    const to = toMeanY(bundle);
    const preferred = bundle.spokes.length === 1 ? [port, to] : [port];
    const corridor = findCorridor(lanes, obstacles, used, { from: port, to, preferred });
    used.push({ lanes, y: corridor });
    return { bundle, port, corridor };
  });
};

const BELOW_X = 5;
const BELOW_STEP = 4;

const toVerticals = (
  { bundle, port, corridor }: RoutedBundle,
  ports: Ports,
  { width, gutter }: LaneGeometry,
): Vertical[] => {
  if (bundle.hubSide === 'below') return [];
  const ys = bundle.spokes.map(({ relation }) => ports.spokes.get(relation.id) ?? 0);
  const isLeft = bundle.hubSide === 'left';
  const isBow = bundle.lane === bundle.hub.lane;
  const make = (end: 'hub' | 'spoke', lane: number, heights: number[]): Vertical => ({
    key: `${bundle.key}|${end}`,
    gutterLeft: toLaneLeft(lane, { width, gutter }) + width,
    gutterWidth: gutter,
    top: Math.min(...heights),
    bottom: Math.max(...heights),
    near: isLeft ? 'right' : 'left',
  });
  const hubGutter = isLeft ? bundle.hub.lane - 1 : bundle.hub.lane;
  if (isBow || corridor === null) return [make('hub', hubGutter, [port, ...ys])];
  const spokeGutter = isLeft ? bundle.lane : bundle.lane - 1;
  return [make('hub', hubGutter, [port, corridor]), make('spoke', spokeGutter, [corridor, ...ys])];
};

const isSame = (a: Point | undefined, b: Point): boolean =>
  a !== undefined && Math.abs(a.x - b.x) < 0.01 && Math.abs(a.y - b.y) < 0.01;

/** Without points that repeat or lie on a straight stretch. */
const simplify = (points: readonly Point[]): Point[] => {
  const kept: Point[] = [];
  for (const point of points) {
    const [before, last] = kept.slice(-2);
    const isStraight =
      before !== undefined &&
      last !== undefined &&
      ((before.x === last.x && last.x === point.x) || (before.y === last.y && last.y === point.y));
    if (isStraight) kept.pop();
    if (!isSame(kept.at(-1), point)) kept.push(point);
  }
  return kept;
};

const toPoints = (
  { bundle, port, corridor }: RoutedBundle,
  spoke: Spoke,
  end: number,
  tracks: ReadonlyMap<string, number>,
  spine: number,
): Point[] => {
  const { hub, hubSide } = bundle;
  const to = {
    x:
      spoke.side === 'left'
        ? spoke.stop.left - END_GAP + (spoke.stop.indented ? 2 : 0)
        : spoke.stop.right + END_GAP,
    y: end,
  };
  if (hubSide === 'below') {
    return [{ x: spine, y: port }, { x: spine, y: end }, to];
  }
  const from = { x: hubSide === 'left' ? hub.left - END_GAP : hub.right + END_GAP, y: port };
  const hubX = tracks.get(`${bundle.key}|hub`) ?? from.x;
  if (corridor === null) return simplify([from, { x: hubX, y: port }, { x: hubX, y: end }, to]);
  const spokeX = tracks.get(`${bundle.key}|spoke`) ?? to.x;
  return simplify([
    from,
    { x: hubX, y: port },
    { x: hubX, y: corridor },
    { x: spokeX, y: corridor },
    { x: spokeX, y: end },
    to,
  ]);
};

/** The last corners only, where another line of the bundle has drawn the rest. */
const toBranch = (points: readonly Point[]): Point[] => {
  const [before, corner, end] = points.slice(-3);
  if (!before || !corner || !end || before.x !== corner.x) return [...points];
  const rise = corner.y - before.y;
  const start = { x: corner.x, y: corner.y - Math.sign(rise) * Math.min(CORNER, Math.abs(rise)) };
  return [start, corner, end];
};

/** From the trunk's foot on: the way from the hub to it is drawn already. */
const toLimb = (points: readonly Point[]): Point[] => {
  const [before, foot, corner, end] = points.slice(-4);
  if (!before || !foot || !corner || !end) return [...points];
  return [{ x: foot.x + Math.sign(before.x - foot.x) * CORNER, y: foot.y }, foot, corner, end];
};

/**
 * Which part of each spoke's line is drawn, by relation id. A trunk is drawn once: coincident dashes would add
 * up to a solid line, and coincident solid ones to a thick line.
 */
const toParts = (
  { bundle, port, corridor }: RoutedBundle,
  ends: ReadonlyMap<string, number>,
  isJoined: (relation: LineRelation) => boolean,
): Map<string, 'whole' | 'limb' | 'branch'> => {
  const foot = bundle.hubSide === 'below' ? -Infinity : (corridor ?? port);
  const parts = new Map<string, 'whole' | 'limb' | 'branch'>();
  for (const joined of [true, false]) {
    const spokes = bundle.spokes
      .filter(({ relation }) => isJoined(relation) === joined)
      .map(({ relation }) => ({ id: relation.id, y: ends.get(relation.id) ?? 0 }))
      .toSorted((a, b) => Math.abs(b.y - foot) - Math.abs(a.y - foot) || b.y - a.y);
    const seen = new Set<boolean>();
    for (const [index, { id, y }] of spokes.entries()) {
      const isStraight = y === foot;
      if (index === 0) parts.set(id, 'whole');
      else if (isStraight || seen.has(y > foot)) parts.set(id, isStraight ? 'whole' : 'branch');
      else parts.set(id, 'limb');
      if (!isStraight) seen.add(y > foot);
    }
  }
  return parts;
};

const TRIM = { whole: (points: Point[]) => points, limb: toLimb, branch: toBranch };

/** One line for each relation, in their order. */
export const routeLines = (
  relations: readonly LineRelation[],
  stops: ReadonlyMap<string, Stop>,
  options: RouteOptions,
): Line[] => {
  const { language, terms, focus, rankOf, geometry = LANE_GEOMETRY[language] } = options;
  const isSymmetric = ({ type }: LineRelation): boolean => getRelationTerm(terms, type).symmetric;
  const obstacles = [...options.obstacles, ...stops.values()];
  const bundles = toBundles(relations, stops, { focus, obstacles, rankOf, isSymmetric });
  const ports = toPorts(bundles);
  const routed = toCorridors(bundles, ports, obstacles);
  const tracks = assignTracks(routed.flatMap((item) => toVerticals(item, ports, geometry)));
  const spines = new Map(
    bundles
      .filter(({ hubSide }) => hubSide === 'below')
      .map(({ key, hub }, index) => [key, hub.left + BELOW_X + Math.min(index, 2) * BELOW_STEP]),
  );
  const lines = new Map<string, Line>();
  for (const item of routed) {
    const parts = toParts(item, ports.spokes, options.isJoined);
    for (const spoke of item.bundle.spokes) {
      const { relation, head, tail, stop } = spoke;
      const end = ports.spokes.get(relation.id) ?? stop.middle;
      const part = parts.get(relation.id) ?? 'whole';
      lines.set(relation.id, {
        id: relation.id,
        from: item.bundle.hub.id,
        to: stop.id,
        points: TRIM[part](toPoints(item, spoke, end, tracks, spines.get(item.bundle.key) ?? 0)),
        shape: 'orthogonal',
        head: part !== 'whole' && head === 'from' ? null : head,
        tail: part !== 'whole' && tail === 'from' ? null : tail,
        basis: relation.basis,
        background: options.isBackground(relation),
        word: null,
      });
    }
  }
  const words = toWords(relations, options);
  return placeWords(
    relations.flatMap((relation) => lines.get(relation.id) ?? []),
    stops,
    { geometry, wordOf: (id) => words.get(id) ?? null },
  );
};

const toWords = (
  relations: readonly LineRelation[],
  { terms, language, isHeaded }: RouteOptions,
): Map<string, string> =>
  new Map(
    relations
      .filter((relation) => !isHeaded(relation))
      .map(({ id, type }) => [id, getRelationTerm(terms, type).name[language]]),
  );
