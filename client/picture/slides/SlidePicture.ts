/** A slide as its picture needs it: words chosen and set, quotes cut where their marks begin and end. */
import type { Basis } from '../../api/operations.generated.ts';
import type { SlideScene } from '../../graph/slides/SlideScene.ts';
import type { LadderQuote } from '../ladder/LadderRung.ts';
import type { DrawingOptions, LegendWords } from '../Picture.ts';

interface Told {
  /** The tour's title. */
  tour: string;
  /** The step's, or which page of the sources it is; null: nothing stands behind the tour's. */
  title: string | null;
  /** What the file says of the slide to those who do not see it. */
  description: string;
}

export type SlidePicture =
  | (Told & {
      type: 'step';
      statement: { size: number; lines: readonly string[] };
      quoteSize: number;
      quotes: readonly LadderQuote[];
      /** Of the rule beside the quotes. */
      basis: Basis;
      /** That there are more sentences. */
      unshown: string | null;
      scene: SlideScene;
    })
  | (Told & {
      type: 'sources';
      heading: string;
      /** Issuer, title, dates, address. */
      report: readonly string[];
      columns: readonly (readonly LadderQuote[])[];
    });

export interface SlideSvgOptions extends Pick<
  DrawingOptions,
  'palette' | 'language' | 'terms' | 'transparent'
> {
  /** Null: no legend. */
  legend: LegendWords | null;
  /** Report, issuer, date and revision; null: not said. */
  source: string | null;
  /** Style sheet of `@font-face` rules that the file carries; null: the faces are the viewer's. */
  faces: string | null;
}
