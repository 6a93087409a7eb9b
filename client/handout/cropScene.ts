import type { Rect, SlideScene } from '../graph/slides/SlideScene.ts';
import { DRAWING } from '../graph/slides/slideSizes.ts';
import { toGlyphBox } from '../graph/slides/layoutSlide.ts';

/** Round what is drawn, in px of the slide: lines are wider than their points, letters reach out of their boxes. */
const MARGIN = 14;

/** Where something is drawn on a slide of 1600 x 900: what a handout shows of it. Nothing drawn: all that may be. */
export function cropScene({ nodes, edges, heads, more }: SlideScene): Rect {
  const boxes: Rect[] = [
    ...nodes.flatMap((node) => [toGlyphBox(node), node.labelBox]),
    ...edges.flatMap(({ points, wordBox }) => [
      ...points.map(({ x, y }) => ({ left: x, right: x, top: y, bottom: y })),
      ...(wordBox ? [wordBox] : []),
    ]),
    ...heads.map(({ x, y, size }) => ({ left: x, right: x, top: y - size, bottom: y })),
    ...more.map(({ box }) => box),
  ];
  if (boxes.length === 0) return DRAWING;
  return {
    left: DRAWING.left,
    right: DRAWING.right,
    top: Math.min(...boxes.map(({ top }) => top)) - MARGIN,
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)) + MARGIN,
  };
}
