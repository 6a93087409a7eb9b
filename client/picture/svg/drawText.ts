/** Text as SVG sets it: as text, line by line. */
import { element, escapeXml } from './xml.ts';

/** Of the size: what lies below the baseline of the Latin face, whose lower edge the map sets text by. */
export const DESCENT = 0.4;

export interface TextLook {
  /** In px, as all lengths. */
  size: number;
  weight?: number;
  colour: string;
  /** Which part of each line stands at `x`. */
  anchor?: 'start' | 'middle' | 'end';
  family?: string | null;
  /** The ground's colour and how far it surrounds the letters. */
  halo?: { colour: string; width: number } | null;
  /** The language where it is another one than the picture's. */
  language?: string | null;
  decoration?: string | null;
}

/** One text; its lines stand `leading` apart, the first one's baseline at `y`. */
export const drawText = (
  lines: readonly string[],
  x: number,
  y: number,
  leading: number,
  { size, weight = 400, colour, anchor = 'start', family, halo, language, decoration }: TextLook,
): string =>
  element(
    'text',
    {
      x,
      y,
      'font-family': family,
      'font-size': size,
      'font-weight': weight === 400 ? null : weight,
      'text-anchor': anchor === 'start' ? null : anchor,
      'text-decoration': decoration,
      fill: colour,
      'xml:lang': language,
      ...(halo
        ? {
            stroke: halo.colour,
            'stroke-width': halo.width * 2,
            'stroke-linejoin': 'round',
            'paint-order': 'stroke',
          }
        : {}),
    },
    lines.length === 1
      ? escapeXml(lines[0] ?? '')
      : lines.map((line, at) =>
          element('tspan', { x, dy: at === 0 ? null : leading }, escapeXml(line)),
        ),
  );
