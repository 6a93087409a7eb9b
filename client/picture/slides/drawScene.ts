/** The drawing of a slide, as client/slides/SlideDrawing.tsx and slides.css set it. */
import type { Basis } from '../../api/operations.generated.ts';
import type { Palette } from '../../canvas/readPalette.ts';
import type { SlideEdge, SlideNode, SlideScene, SlideText } from '../../graph/slides/SlideScene.ts';
import { HEAD_LENGTH, TAIL_RADIUS } from '../../graph/slides/slideSizes.ts';
import { toHeadData, toPathData } from '../../graph/slides/toPathData.ts';
import type { Language } from '../../graph/Terms.ts';
import { FACES } from '../palettes.ts';
import type { Occurring } from '../Picture.ts';
import { drawGlyph } from '../svg/drawNode.ts';
import { drawText, type TextLook } from '../svg/drawText.ts';
import { element } from '../svg/xml.ts';

interface SceneLook {
  palette: Palette;
  language: Language;
  transparent: boolean;
}

const LINES: Readonly<Record<Basis, { width: number; dashes: string | null }>> = {
  STATED: { width: 2.4, dashes: null },
  JUXTAPOSED: { width: 2.4, dashes: '10 7' },
  INFERRED: { width: 3.4, dashes: '0.1 8' },
};

const WEIGHTS: Readonly<Record<SlideText['style'], number>> = {
  label: 500,
  figure: 600,
  focus: 600,
  word: 400,
  head: 600,
  more: 500,
};

const drawLabel = (
  { text, x, y, size, anchor, style }: SlideText,
  language: Language,
  look: Pick<TextLook, 'colour'> & Partial<TextLook>,
): string =>
  drawText([text], x, y, 0, {
    size,
    anchor,
    weight: WEIGHTS[style],
    family: style === 'focus' ? FACES[language].serif : null,
    ...look,
  });

const drawEdge = (edge: SlideEdge, { palette, language, transparent }: SceneLook): string => {
  const { id, points, basis, hasHead, hasTail, isNew, word } = edge;
  const colour = isNew ? palette.ink2 : palette.ink3;
  const { width, dashes } = LINES[basis];
  const [first, second] = points;
  const by = (from: number, to: number): number => from + Math.sign(to - from) * TAIL_RADIUS;
  return element('g', { 'data-id': `edge ${id}` }, [
    element('path', {
      d: toPathData(points, hasHead ? HEAD_LENGTH - 2 : 0, hasTail ? TAIL_RADIUS * 2 : 0),
      fill: 'none',
      stroke: colour,
      'stroke-width': width,
      'stroke-dasharray': dashes,
      'stroke-linecap': basis === 'INFERRED' ? 'round' : null,
    }),
    ...(hasHead ? [element('path', { d: toHeadData(points), fill: colour })] : []),
    ...(hasTail && first && second
      ? [
          element('circle', {
            cx: by(first.x, second.x),
            cy: by(first.y, second.y),
            r: TAIL_RADIUS,
            fill: transparent ? 'none' : palette.paper,
            stroke: colour,
            'stroke-width': 2.4,
          }),
        ]
      : []),
    ...word.map((text) => drawLabel(text, language, { colour })),
  ]);
};

const drawNode = (node: SlideNode, { palette, language }: SceneLook): string => {
  const { id, kind, x, y, size, ring, isFocus, isNew, label } = node;
  const isPale = !isNew && !isFocus;
  return element('g', { 'data-id': `node ${id}` }, [
    ...(ring > 0
      ? [
          element('circle', {
            cx: x,
            cy: y,
            r: ring,
            fill: 'none',
            stroke: palette.mark,
            'stroke-width': 3,
          }),
        ]
      : []),
    drawGlyph(kind, { x, y }, size, palette),
    ...label.map((text) =>
      drawLabel(
        text,
        language,
        isPale ? { colour: palette.ink3, weight: 400 } : { colour: palette.ink },
      ),
    ),
  ]);
};

/** Heads of lanes, lines, entities, and how many there is no room for. */
export const drawScene = ({ heads, edges, nodes, more }: SlideScene, look: SceneLook): string => {
  const { palette, language } = look;
  return element('g', { 'data-id': 'drawing' }, [
    ...heads.map((head) => drawLabel(head, language, { colour: palette.kinds[head.kind] })),
    ...edges.map((edge) => drawEdge(edge, look)),
    ...nodes.map((node) => drawNode(node, look)),
    ...more.map(({ box, text }) =>
      element('g', {}, [
        element('rect', {
          x: box.left,
          y: box.top,
          width: box.right - box.left,
          height: box.bottom - box.top,
          rx: 17,
          fill: palette.washInk,
        }),
        drawLabel(text, language, { colour: palette.ink2 }),
      ]),
    ),
  ]);
};

/** What the legend of a slide has to explain. */
export const toSceneOccurring = ({ nodes, edges, more }: SlideScene): Occurring => ({
  kinds: new Set(nodes.map(({ kind }) => kind)),
  bases: new Set(edges.map(({ basis }) => basis)),
  implied: edges.some(({ hasTail }) => hasTail),
  more: more.length > 0,
});
