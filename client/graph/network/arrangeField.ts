/** Where the entities of one field stand: those that are tied stand together, and near to what they are tied to elsewhere. */
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Point } from '../model.ts';
import { CELL_MARGIN, HEADING_ROOM, MARK_BOX } from './markSize.ts';
import type { Cell, NameRoom } from './NetworkLayout.ts';
import { separateMarks, type Wish } from './separateMarks.ts';

/** What the simulation knows of an entity. */
interface Mark extends SimulationNodeDatum {
  id: string;
  x: number;
  y: number;
  /** Where it is drawn to, and how strongly. */
  goal: Point;
  pull: number;
  name: NameRoom | undefined;
}

export interface FieldInput {
  members: readonly string[];
  /** Ends of the relations inside the field. */
  ties: readonly [string, string][];
  /** What members are tied to elsewhere: for each tie the member, and where the other end is. */
  outside: readonly { id: string; at: Point }[];
  /** Room for the names of the main ones, by id. */
  names: ReadonlyMap<string, NameRoom>;
  cell: Cell;
}

/** Names are wide and low: marks stand this much farther apart along the line than across. */
const STRETCH = 1.7;
const TICKS = 220;
const ALPHA_DECAY = 0.022;
/** How much larger or smaller than the room the simulation may come out. */
const MOST_SCALE = 2.5;

/** Points that fill a square evenly, without a pattern: multiples of the plastic number’s powers. */
const toStart = (index: number): Point => ({
  x: (0.5 + index * 0.7548776662466927) % 1,
  y: (0.5 + index * 0.5698402909980532) % 1,
});

const toMean = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
});

const clamp = (value: number, least: number, most: number): number =>
  Math.min(Math.max(least, most), Math.max(least, value));

/** A function that spreads these values over a range. */
const toSpread = (values: readonly number[], from: number, to: number) => {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const scale = most === least ? 0 : Math.min(MOST_SCALE, (to - from) / (most - least));
  return (value: number): number => (from + to) / 2 + (value - (least + most) / 2) * scale;
};

const simulate = (marks: Mark[], ties: FieldInput['ties'], flatness: number): void => {
  const links = ties.map(([source, target]): SimulationLinkDatum<Mark> => ({ source, target }));
  forceSimulation(marks)
    .alphaDecay(ALPHA_DECAY)
    .force(
      'tie',
      forceLink<Mark, SimulationLinkDatum<Mark>>(links)
        .id(({ id }) => id)
        .distance(MARK_BOX * 1.1),
    )
    .force(
      'apart',
      forceManyBody<Mark>()
        .strength(({ name }) => (name ? -60 : -24))
        .distanceMax(160),
    )
    .force('collide', forceCollide<Mark>(({ name }) => MARK_BOX * (name ? 0.9 : 0.6)).iterations(2))
    .force(
      'x',
      forceX<Mark>(({ goal }) => goal.x).strength(({ pull }) => pull),
    )
    .force(
      'y',
      forceY<Mark>(({ goal }) => goal.y).strength(({ pull }) => pull * flatness),
    )
    .stop()
    .tick(TICKS);
};

/** By entity id; the same for the same input in every browser. */
export const arrangeField = ({
  members,
  ties,
  outside,
  names,
  cell,
}: FieldInput): Map<string, Point> => {
  const room = {
    left: cell.left + CELL_MARGIN,
    right: cell.left + cell.width - CELL_MARGIN,
    top: cell.top + HEADING_ROOM,
    bottom: cell.top + cell.height - CELL_MARGIN,
  };
  const width = (room.right - room.left) / STRETCH;
  const height = room.bottom - room.top;
  const goals = new Map<string, Point[]>();
  for (const { id, at } of outside) goals.set(id, [...(goals.get(id) ?? []), at]);
  const marks = members.map((id, index): Mark => {
    const start = toStart(index);
    const drawn = goals.get(id);
    const goal = drawn ? toMean(drawn) : null;
    return {
      id,
      name: names.get(id),
      x: start.x * width,
      y: start.y * height,
      goal: goal
        ? {
            x: clamp((goal.x - room.left) / STRETCH, 0, width),
            y: clamp(goal.y - room.top, 0, height),
          }
        : { x: width / 2, y: height / 2 },
      pull: goal ? 0.08 : 0.05,
    };
  });
  simulate(marks, ties, Math.max(1, width / height));
  // Names stand on the right, so what has one stands more to the left.
  const toX = toSpread(
    marks.map(({ x }) => x),
    room.left,
    room.right,
  );
  const toY = toSpread(
    marks.map(({ y }) => y),
    room.top,
    room.bottom,
  );
  const ordered = [...marks.filter(({ name }) => name), ...marks.filter(({ name }) => !name)];
  const wishes = ordered.map(({ x, y, name }): Wish => ({
    x: toX(x) - (name?.width ?? 0) / 3,
    y: toY(y),
    nameWidth: name?.width ?? 0,
    nameHeight: name?.height ?? 0,
  }));
  const places = separateMarks(wishes, room);
  return new Map(ordered.map(({ id }, index) => [id, places[index] ?? { x: 0, y: 0 }]));
};
