/** Names that stand: Chinese from top to bottom, English turned; both end, or begin, at the foot. */
import { toUprightRuns } from '../../graph/matrix/toUprightRuns.ts';
import type { Language } from '../../graph/Terms.ts';
import { drawText, type TextLook } from '../svg/drawText.ts';
import { element, escapeXml } from '../svg/xml.ts';
import { measureUpright, UPRIGHT_LEADING } from './layoutMatrix.ts';

interface UprightPlace {
  /** The middle of all lines. */
  middle: number;
  /** Where they end below. */
  foot: number;
}

type Look = Pick<TextLook, 'size' | 'colour'> & { weight: number };

const drawLine = (line: string, x: number, foot: number, look: Look): string[] => {
  const { size, weight, colour } = look;
  let y = foot - measureUpright(line, 'zh', size, weight);
  return toUprightRuns(line).map(({ text, combined }) => {
    const top = y;
    y += measureUpright(text, 'zh', size, weight);
    if (combined)
      // As wide as one character, whatever they are.
      return drawText([text], x, top + size * 0.8, 0, {
        size: Math.min(size, (size * 1.6) / text.length),
        weight,
        colour,
        anchor: 'middle',
      });
    return element(
      'text',
      {
        x,
        y: top,
        'font-size': size,
        'font-weight': weight === 400 ? null : weight,
        // The name that all who draw SVG know for it.
        'writing-mode': 'tb',
        fill: colour,
      },
      escapeXml(text),
    );
  });
};

/** The lines of one name: in Chinese the first stands at the right, in English at the left. */
export const drawUpright = (
  lines: readonly string[],
  { middle, foot }: UprightPlace,
  language: Language,
  look: Look,
): string[] =>
  lines.flatMap((line, at) => {
    const across = (at - (lines.length - 1) / 2) * UPRIGHT_LEADING;
    if (language === 'zh') return drawLine(line, middle - across, foot, look);
    const x = middle + across;
    return [
      element(
        'g',
        { transform: `translate(${x.toFixed(2)} ${foot.toFixed(2)}) rotate(-90)` },
        drawText([line], 0, look.size * 0.35, 0, look),
      ),
    ];
  });
