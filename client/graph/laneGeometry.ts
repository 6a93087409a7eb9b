/** Where the lanes stand. All lengths are px at zoom 1; x = 0 is the first lane's left edge. */
import type { EntityKind } from '../api/operations.generated.ts';
import type { Language } from './Terms.ts';

/** Left to right: who, by what, does what, with what result. */
export const LANE_KINDS = [
  'BODY',
  'MECHANISM',
  'INITIATIVE',
  'OUTCOME',
] as const satisfies readonly EntityKind[];

export interface LaneGeometry {
  width: number;
  gutter: number;
}

/** Four lanes and three gutters make about 737 px, what a canvas of 792 px holds at zoom 1. */
export const LANE_GEOMETRY: Record<Language, LaneGeometry> = {
  zh: { width: 137, gutter: 63 },
  en: { width: 148, gutter: 48 },
};

/** Lanes beside a text, by how many there are: so narrow that a panel of 480 px holds them at a size to be read. */
export const NARROW_GEOMETRY: Record<Language, Record<1 | 2 | 3 | 4, LaneGeometry>> = {
  zh: {
    1: { width: 240, gutter: 63 },
    2: { width: 180, gutter: 63 },
    3: { width: 124, gutter: 63 },
    4: { width: 80, gutter: 60 },
  },
  en: {
    1: { width: 240, gutter: 48 },
    2: { width: 190, gutter: 48 },
    3: { width: 138, gutter: 42 },
    4: { width: 104, gutter: 28 },
  },
};

export const ROW_GAP = 6;
export const GROUP_GAP = 10;
export const HEADING_HEIGHT = 20;
/** How far neighbours of the focus' own kind are indented below it. */
export const INDENT = 18;

export const toLaneIndex = (kind: EntityKind): number => LANE_KINDS.indexOf(kind);

export const toLaneLeft = (index: number, { width, gutter }: LaneGeometry): number =>
  index * (width + gutter);
