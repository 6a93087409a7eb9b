/** Where label and lanes of the fields stand. All lengths are px at zoom 1; x = 0 is the labels' left edge. */
import type { Lane } from '../model.ts';
import { LANE_KINDS } from '../laneGeometry.ts';
import type { Language } from '../Terms.ts';

/** Beside the drawing, left and right. */
export const FIELD_MARGIN = 18;
/** What the lane heads take: their lower edge fades out. */
export const HEADS_HEIGHT = 72;
/** Between two lines of a row, and from a row's edge to its content. */
export const LINE_GAP = 4;
export const ROW_PADDING = 3;

interface Measures {
  label: number;
  labelGap: number;
  /** The gutter holds a word of two characters and an arrow, or in English the arrow alone. */
  gutter: number;
  /** The bodies' lane as a part of the others: their names are the shortest. */
  bodyShare: number;
  least: number;
  /** How far a “+n” may stand out of its lane, where no word is in the gutter. */
  overhang: number;
}

const MEASURES: Record<Language, Measures> = {
  zh: { label: 80, labelGap: 8, gutter: 44, bodyShare: 0.62, least: 112, overhang: 0 },
  en: { label: 126, labelGap: 8, gutter: 26, bodyShare: 0.82, least: 112, overhang: 12 },
};
const MOST = 280;

export interface FieldGeometry {
  label: number;
  gutter: number;
  overhang: number;
  /** The lanes without their counts. */
  lanes: Omit<Lane, 'count'>[];
  /** From the labels' left edge to the last lane's right edge. */
  width: number;
}

/** Four lanes in a canvas of this width; where they would be too narrow, three, and the fourth beyond its edge. */
export const toFieldGeometry = (canvasWidth: number, language: Language): FieldGeometry => {
  const { label, labelGap, gutter, bodyShare, least, overhang } = MEASURES[language];
  const room = canvasWidth - 2 * FIELD_MARGIN - label - labelGap - 3 * gutter;
  const four = Math.floor(room / (3 + bodyShare));
  const other = Math.min(MOST, four >= least ? four : Math.floor(room / (2 + bodyShare)));
  const width = Math.max(least, other);
  const body = Math.floor(width * bodyShare);
  let left = label + labelGap;
  const lanes = LANE_KINDS.map((kind) => {
    const lane = { kind, left, width: kind === 'BODY' ? body : width };
    left += lane.width + gutter;
    return lane;
  });
  return { label, gutter, overhang, lanes, width: left - gutter };
};
