/** What a picture is of, and what surrounds it. Pure data; lengths are px. */
import type { Basis } from '../api/operations.generated.ts';
import type { Palette } from '../canvas/readPalette.ts';
import type { SeenPart } from '../canvas/drawn.ts';
import type { EntityKind, View } from '../graph/model.ts';
import type { NetworkView } from '../graph/network/NetworkView.ts';
import type { LabelTexts } from '../graph/network/toLabelTexts.ts';
import type { JointSelection, Selection } from '../graph/Selection.ts';
import type { Language, Terms } from '../graph/Terms.ts';
import type { LadderRung } from './ladder/LadderRung.ts';
import type { MatrixSheet } from './matrix/MatrixSheet.ts';

export type Subject =
  /** Fields, lanes, a neighbourhood, a picture of ids, a step of a tour, the drawing of a passage. */
  | { type: 'view'; view: View; selection: JointSelection | null; window: SeenPart | null }
  /** `zoom` decides how many names have room. */
  | {
      type: 'network';
      view: NetworkView;
      texts: ReadonlyMap<string, LabelTexts>;
      selection: readonly Selection[];
      zoom: number;
      window: SeenPart | null;
    }
  | { type: 'ladder'; rungs: readonly LadderRung[] }
  | { type: 'matrix'; sheet: MatrixSheet };

/** What a legend has to explain. */
export interface Occurring {
  kinds: ReadonlySet<EntityKind>;
  bases: ReadonlySet<Basis>;
  /** There is a hollow tail. */
  implied: boolean;
  /** There is a “+n”. */
  more: boolean;
  /** The cells of a matrix, whose frames tell the bases instead of lines. */
  cells?: CellSigns;
}

/** What a round box, a dark one and an empty cell say; null: there is none. */
export interface CellSigns {
  implied: string | null;
  three: string | null;
  blank: string | null;
}

/** Elements of SVG, and the box that holds them. */
export interface Drawing {
  body: string;
  left: number;
  top: number;
  width: number;
  height: number;
  occurring: Occurring;
}

/** What a drawing is drawn with. */
export interface DrawingOptions {
  palette: Palette;
  language: Language;
  terms: Terms;
  /** The questions of the lanes: who acts, by what means, … */
  questions: Readonly<Record<EntityKind, string>>;
  /** How far below the baseline the map's text stands by, as a part of its size. */
  descent?: number;
  /** The ground is left out. */
  transparent: boolean;
}

export interface LegendWords {
  bases: Readonly<Record<Basis, string>>;
  implied: string;
  more: string;
}

export interface PictureOptions extends DrawingOptions {
  /** Null: none. */
  title: string | null;
  /** Null: no legend. */
  legend: LegendWords | null;
  /** Where it is from, line by line; empty: not said. */
  source: readonly string[];
  /** What the file says of itself to those who do not see it. */
  description: string;
  /** Style sheet of `@font-face` rules that the file carries; null: the faces are the viewer's. */
  faces: string | null;
}
