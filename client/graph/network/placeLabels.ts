/** Where at a zoom there is room for the names of marks. */
import type { Box, Point } from '../model.ts';
import { BoxGrid, touches } from './BoxGrid.ts';
import { toHeadingBox } from './headings.ts';
import { toMarkSize } from './markSize.ts';
import type { NetworkField, NetworkMark } from './NetworkView.ts';
import type { LabelText, LabelTexts } from './toLabelTexts.ts';

/** A name as it stands at a zoom; its box in px at zoom 1. */
export type Label = Place;

/** On which side of its mark a name stands, and whether level with it. */
interface Side {
  along: 'right' | 'left' | 'middle';
  across: 'level' | 'above' | 'below';
}

/** Between a mark and its name, and around a name, in px of the screen. */
export const LABEL_GAP = 3;
const CLEARANCE = 1;

/** The best first. */
const SIDES: readonly Side[] = [
  { along: 'right', across: 'level' },
  { along: 'middle', across: 'below' },
  { along: 'left', across: 'level' },
  { along: 'middle', across: 'above' },
  { along: 'right', across: 'below' },
  { along: 'right', across: 'above' },
  { along: 'left', across: 'below' },
  { along: 'left', across: 'above' },
];
const BEST_SIDE: Side = { along: 'right', across: 'level' };

const SIGNS = { right: 1, below: 1, middle: 0, level: 0, left: -1, above: -1 } as const;

/** A place that a name may take. */
type Place = Box & Pick<Side, 'along'> & { text: string };

/** Where a name stands beside a mark, in px at zoom 1. */
const toPlace = (
  { x, y }: Point,
  text: LabelText,
  { along, across }: Side,
  zoom: number,
): Place => {
  const width = text.width / zoom;
  const height = text.height / zoom;
  const half = toMarkSize(zoom) / 2;
  const gap = LABEL_GAP / zoom;
  // Beside a mark a name may stand so far up or down that one of its lines is still level with it.
  const rise =
    along === 'middle' ? half / zoom + gap + height / 2 : (height + half / zoom) / 2 - half / zoom;
  return {
    x: x + SIGNS[along] * (half / zoom + gap + width / 2),
    y: y + SIGNS[across] * rise,
    width,
    height,
    along,
    text: text.lines.join('\n'),
  };
};

/** What stands on the map: a name with its owner’s id, or a mark or heading, which does not give way. */
interface Standing extends Box {
  owner: string | null;
}

interface Name extends Place {
  owner: string;
}

/** Names and what they must not touch, at one zoom. */
class Placing {
  readonly names = new Map<string, Name>();
  readonly #taken: BoxGrid<Standing>;
  readonly #toPlaces: (id: string) => Place[];

  constructor(obstacles: readonly Box[], square: number, toPlaces: (id: string) => Place[]) {
    this.#taken = new BoxGrid(square);
    this.#toPlaces = toPlaces;
    for (const box of obstacles) this.#taken.add({ ...box, owner: null });
  }

  /** Where there is room at once. */
  place(id: string): boolean {
    const place = this.#toPlaces(id).find((each) => this.#taken.isFree(each));
    if (place) this.#put({ ...place, owner: id });
    return place !== undefined;
  }

  /** Where one other name can make room by changing its side. */
  placeBeside(id: string): boolean {
    for (const place of this.#toPlaces(id)) {
      const [standing, ...more] = this.#taken.find(place, 2);
      const other = this.names.get(standing?.owner ?? '');
      if (!other || more.length > 0) continue;
      const name = { ...place, owner: id };
      this.#take(other);
      this.#put(name);
      if (this.place(other.owner)) return true;
      this.#take(name);
      this.#put(other);
    }
    return false;
  }

  #put(name: Name): void {
    this.#taken.add(name);
    this.names.set(name.owner, name);
  }

  #take(name: Name): void {
    this.#taken.remove(name);
    this.names.delete(name.owner);
  }
}

/** The box round all fields: a name outside of it might lie outside of the page. */
const toBounds = (fields: readonly NetworkField[]): Box => {
  const right = Math.max(...fields.map(({ cell }) => cell.left + cell.width));
  const bottom = Math.max(...fields.map(({ cell }) => cell.top + cell.height));
  return { x: right / 2, y: bottom / 2, width: right, height: bottom };
};

const isWithin = (box: Box, bounds: Box): boolean =>
  Math.abs(box.x - bounds.x) * 2 <= bounds.width - box.width &&
  Math.abs(box.y - bounds.y) * 2 <= bounds.height - box.height;

/**
 * The names that are shown at a zoom, by entity id: none touches another, nor a mark or heading. `first` are placed
 * before all others, then those of many stated relations. Nothing depends on what part of the network is in view.
 */
export const placeLabels = (
  network: { marks: readonly NetworkMark[]; fields: readonly NetworkField[] },
  texts: ReadonlyMap<string, LabelTexts>,
  zoom: number,
  first: readonly string[] = [],
): Map<string, Label> => {
  const { marks, fields } = network;
  const size = (toMarkSize(zoom) + 2 * CLEARANCE) / zoom;
  const bounds = toBounds(fields);
  const byId = new Map(marks.map((mark) => [mark.id, mark]));
  const toPlaces = (id: string): Place[] => {
    const mark = byId.get(id);
    if (!mark) return [];
    const places = (texts.get(id) ?? []).flatMap((text) =>
      SIDES.map((side) => toPlace(mark, text, side, zoom)),
    );
    // What was dragged out of all fields is named where it is.
    return touches({ ...mark, width: 0, height: 0 }, bounds)
      ? places.filter((place) => isWithin(place, bounds))
      : places;
  };
  const placing = new Placing(
    [
      ...marks.map(({ x, y }) => ({ x, y, width: size, height: size })),
      ...fields.map((field) => toHeadingBox(field, zoom)),
    ],
    100 / zoom,
    toPlaces,
  );
  const rank = new Map(first.map((id, index) => [id, index - first.length]));
  // Sorting is stable: those of equal weight stay in the order of the text.
  const ordered = marks.toSorted(
    (a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0) || b.weight - a.weight,
  );
  for (const { id } of ordered) if (!placing.place(id)) placing.placeBeside(id);
  return placing.names;
};

/** The name of a mark whether or not there is room for it: what is pointed at is named. */
export const toForcedLabel = (mark: Point, [text]: LabelTexts, zoom: number): Label =>
  toPlace(mark, text, BEST_SIDE, zoom);
