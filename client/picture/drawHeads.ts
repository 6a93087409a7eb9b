/** The heads of the lanes, as the page sets them above the map. */
import type { Lane } from '../graph/model.ts';
import type { DrawingOptions } from './Picture.ts';
import { FACES } from './palettes.ts';
import { drawGlyph } from './svg/drawNode.ts';
import { drawText } from './svg/drawText.ts';
import { element } from './svg/xml.ts';

/** From the heads' top to what is below them. */
export const HEADS_HEIGHT = 76;

const GLYPH = 20;
const RULE = { y: 39.25, width: 1.5 };
const MIDDLE = 21.25;

/** `left` and `width` of the lanes are where they stand in the picture; `top` is the heads' upper edge. */
export const drawHeads = (
  lanes: readonly Lane[],
  top: number,
  { palette, language, terms, questions }: DrawingOptions,
): string[] =>
  lanes.map(({ kind, left, width, count }) => {
    const { serif } = FACES[language];
    const name = terms.kinds.find(({ id }) => id === kind)?.name[language] ?? kind;
    const colour = palette.kinds[kind];
    return element('g', { 'data-id': `lane ${kind}` }, [
      drawGlyph(kind, { x: left + GLYPH / 2, y: top + MIDDLE }, GLYPH, palette),
      drawText([name], left + GLYPH + 8, top + MIDDLE + 6, 0, {
        size: language === 'en' ? 16 : 17,
        weight: 600,
        colour: palette.ink,
        family: serif,
      }),
      drawText([String(count)], left + width, top + MIDDLE + 4.6, 0, {
        size: 13,
        colour: palette.ink3,
        anchor: 'end',
      }),
      element('path', {
        d: `M${left.toFixed(2)} ${(top + RULE.y).toFixed(2)}h${width.toFixed(2)}`,
        stroke: colour,
        'stroke-width': RULE.width,
      }),
      drawText([questions[kind]], left, top + 58.6, 0, {
        size: 13,
        colour: palette.ink3,
        family: serif,
      }),
    ]);
  });
