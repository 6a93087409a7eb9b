/** The four lane heads: they stay at the top of the canvas and follow the lanes sideways. */
import type { CSSProperties, ReactNode, Ref } from 'react';
import type { Lane } from '../graph/model.ts';
import type { Language, Terms } from '../graph/Terms.ts';
import { ICON_PATHS, SHAPE_PATHS } from './glyph.ts';
import { WORDS } from './words.ts';

export interface LaneHeadsProps {
  lanes: readonly Lane[];
  terms: Terms;
  language: Language;
  /** How far below the drawing's top they stand; above that they stay at the canvas' edge. */
  top: number;
  /** The element that measures how much of the drawing the heads cover; see `followCamera.ts`. */
  ref: Ref<HTMLDivElement>;
}

const toPlace = ({ left, width }: Lane): CSSProperties =>
  ({ '--lane-left': left, '--lane-width': width }) as CSSProperties;

/** Decoration: the list of cards has headings of its own. */
export const LaneHeads = ({ lanes, terms, language, top, ref }: LaneHeadsProps): ReactNode => (
  <div
    className="lane-heads"
    ref={ref}
    aria-hidden="true"
    style={{ '--heads-top': top } as CSSProperties}
  >
    <div className="lane-track">
      {lanes.map((lane) => (
        <div
          key={lane.kind}
          className={`lane-head kind-${lane.kind.toLowerCase()}`}
          style={toPlace(lane)}
        >
          <div className="lane-name">
            <svg width="20" height="20" viewBox="-10 -10 20 20">
              <path className="lane-shape" d={SHAPE_PATHS[lane.kind]} />
              <path className="lane-icon" d={ICON_PATHS[lane.kind]} />
            </svg>
            <span className="lane-title">
              {terms.kinds.find(({ id }) => id === lane.kind)?.name[language]}
            </span>
            <span className="lane-count">{lane.count}</span>
          </div>
          <div className="lane-question">{WORDS[language].questions[lane.kind]}</div>
        </div>
      ))}
    </div>
  </div>
);
