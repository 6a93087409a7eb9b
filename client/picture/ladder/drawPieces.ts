/** A line of a quote: its text, strokes under entities, dots under the verb. */
import type { Palette } from '../../canvas/readPalette.ts';
import type { EntityKind } from '../../graph/model.ts';
import { FACES } from '../palettes.ts';
import { element, escapeXml } from '../svg/xml.ts';
import type { SetPiece } from './setRuns.ts';

/** The size that strokes and dots are measured for; they grow with the text. */
const SIZE = 15;

interface PieceLook {
  /** Of the text, in px. */
  size: number;
  palette: Palette;
}

/** The stroke under an entity's words, in the manner of its kind. */
const drawStroke = (
  kind: EntityKind,
  x: number,
  y: number,
  width: number,
  { size, palette }: PieceLook,
): string => {
  const k = size / SIZE;
  const line = (at: number, look: Record<string, string | number>): string =>
    element('path', {
      d: `M${x.toFixed(2)} ${at.toFixed(2)}h${width.toFixed(2)}`,
      fill: 'none',
      stroke: palette.kinds[kind],
      ...look,
    });
  const dashes = (...lengths: number[]): string =>
    lengths.map((length) => Math.round(length * k * 100) / 100).join(' ');
  const strokes: Record<EntityKind, () => string> = {
    BODY: () => line(y, { 'stroke-width': 1.5 * k }),
    MECHANISM: () =>
      line(y - 1.2 * k, { 'stroke-width': k }) + line(y + 1.2 * k, { 'stroke-width': k }),
    INITIATIVE: () => line(y, { 'stroke-width': 1.5 * k, 'stroke-dasharray': dashes(5, 3) }),
    OUTCOME: () =>
      line(y, {
        'stroke-width': 2 * k,
        'stroke-dasharray': dashes(0.1, 4),
        'stroke-linecap': 'round',
      }),
  };
  return strokes[kind]();
};

/** The pieces from `left` on, on the baseline `y`. */
export const drawPieces = (
  pieces: readonly SetPiece[],
  left: number,
  y: number,
  look: PieceLook,
): string[] => {
  const { size, palette } = look;
  const k = size / SIZE;
  return [
    element(
      'text',
      { y, 'font-family': FACES.zh.serif, 'font-size': size, 'xml:lang': 'zh-Hans' },
      pieces.map(({ text, x, quoted, punctuation }) =>
        element(
          'tspan',
          {
            x: left + x,
            fill: quoted ? palette.ink : palette.ink3,
            style: punctuation ? 'font-variant-east-asian:full-width' : null,
          },
          escapeXml(text),
        ),
      ),
    ),
    ...pieces.flatMap(({ kind, x, width }) =>
      kind ? [drawStroke(kind, left + x, y + 5.5 * k, width, look)] : [],
    ),
    ...pieces.flatMap(({ verb, text, x, width }) => {
      if (!verb) return [];
      const count = Math.max(1, Array.from(text).length);
      return Array.from({ length: count }, (_, at) =>
        element('circle', {
          cx: left + x + ((at + 0.5) * width) / count,
          cy: y + 9.5 * k,
          r: 1.5 * k,
          fill: palette.mark,
        }),
      );
    }),
  ];
};
