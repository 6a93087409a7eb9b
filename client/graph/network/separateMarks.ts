/** Moves marks apart: from where each would stand to the nearest place that is free. */
import type { Box, Point } from '../model.ts';
import { BoxGrid } from './BoxGrid.ts';
import { MARK_BOX } from './markSize.ts';

interface Room {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where a mark would stand, and what it keeps free for its name on its right: width and height in px. */
export interface Wish extends Point {
  nameWidth: number;
  nameHeight: number;
}

const STRIDE = 4;

/** The points of a square ring round a centre, in a fixed order. */
function* walkRing(centre: Point, ring: number): Generator<Point> {
  if (ring === 0) {
    yield centre;
    return;
  }
  for (let at = -ring; at <= ring; at += 1) {
    const along = at * STRIDE;
    const out = ring * STRIDE;
    yield { x: centre.x + along, y: centre.y - out };
    yield { x: centre.x + along, y: centre.y + out };
    if (at === -ring || at === ring) continue;
    yield { x: centre.x - out, y: centre.y + along };
    yield { x: centre.x + out, y: centre.y + along };
  }
}

const clamp = (value: number, least: number, most: number): number =>
  Math.min(Math.max(least, most), Math.max(least, value));

/** Null where one has no room. */
const placeAll = (wishes: readonly Wish[], room: Room, isBounded: boolean): Point[] | null => {
  const taken = new BoxGrid(MARK_BOX * 2);
  const farthest = Math.ceil(Math.max(room.right - room.left, room.bottom - room.top) / STRIDE) + 1;
  const places: Point[] = [];
  for (const wish of wishes) {
    const { nameWidth, nameHeight } = wish;
    const right = room.right - nameWidth;
    const toBox = ({ x, y }: Point): Box => ({
      x: x + nameWidth / 2,
      y,
      width: MARK_BOX + nameWidth,
      height: Math.max(MARK_BOX, nameHeight),
    });
    const fits = ({ x, y }: Point): boolean =>
      !isBounded || (x >= room.left && x <= right && y >= room.top && y <= room.bottom);
    const find = (): Point | null => {
      const start = {
        x: Math.round(clamp(wish.x, room.left, right)),
        y: Math.round(clamp(wish.y, room.top, room.bottom)),
      };
      for (let ring = 0; !isBounded || ring <= farthest; ring += 1)
        for (const place of walkRing(start, ring))
          if (fits(place) && taken.isFree(toBox(place))) return place;
      return null;
    };
    const place = find();
    if (!place) return null;
    taken.add(toBox(place));
    places.push(place);
  }
  return places;
};

/**
 * Places in whole px, in the order of the wishes, of which the first comes to stand nearest to what it wished. Where
 * the room is too small, the names of the last give way, and in the end the room itself.
 */
export const separateMarks = (wishes: readonly Wish[], room: Room): Point[] => {
  const withNames = (named: number): Wish[] =>
    wishes.map((wish, index) => (index < named ? wish : { ...wish, nameWidth: 0, nameHeight: 0 }));
  let named = wishes.filter(({ nameWidth }) => nameWidth > 0).length;
  for (;;) {
    const places = placeAll(withNames(named), room, true);
    if (places) return places;
    if (named === 0) return placeAll(withNames(0), room, false) ?? [];
    named = Math.floor(named * 0.8);
  }
};
