/** What is said on a slide: kick line, statement, quotes; as client/slides/slides.css sets it. */
import type { Basis } from '../../api/operations.generated.ts';
import { measureText } from '../../graph/measureText.ts';
import { wrapText } from '../../graph/wrapText.ts';
import type { LadderQuote } from '../ladder/LadderRung.ts';
import { drawPieces } from '../ladder/drawPieces.ts';
import { setRuns } from '../ladder/setRuns.ts';
import { FACES } from '../palettes.ts';
import { drawText } from '../svg/drawText.ts';
import { element } from '../svg/xml.ts';
import type { SlidePicture, SlideSvgOptions } from './SlidePicture.ts';

/** Elements that go on downwards from where they were asked for. */
export interface Block {
  parts: string[];
  height: number;
}

/** Where a block stands; `scale` is that of its texts, which fill its width all the same. */
export interface Room {
  left: number;
  top: number;
  width: number;
  scale: number;
}

type Look = Pick<SlideSvgOptions, 'palette' | 'language'>;

/** The seal is the same on any ground. */
const SEAL = { side: 27, colour: '#b5301e', ink: '#ffffff' };
const KICK = { size: 20, leading: 26, height: 30, rule: 20, before: 6, after: 12 };
const SMALL = { size: 20, leading: 28 };
/** From a line's middle to its baseline, as a part of the text's size. */
const BASELINE = 0.36;

export const toBaseline = (top: number, leading: number, size: number): number =>
  top + leading / 2 + size * BASELINE;

/** Lines of a text in the sans, no wider than `width`. */
export const wrap = (
  text: string,
  size: number,
  width: number,
  language: 'zh' | 'en',
  weight = 400,
): string[] =>
  wrapText(text, {
    language,
    maxWidth: width,
    measure: (part) => measureText(part, size, weight),
  });

/** The seal, the tour's title and, behind a rule, the slide's. */
export const drawKick = (
  { tour, title }: Pick<SlidePicture, 'tour' | 'title'>,
  { left, top, width, scale }: Room,
  { palette, language }: Look,
): Block => {
  const size = KICK.size * scale;
  const leading = KICK.leading * scale;
  const side = SEAL.side * scale;
  const textLeft = left + side + 14 * scale;
  const textWidth = width - side - 14 * scale;
  const rule = (KICK.rule + KICK.before + KICK.after) * scale;
  const tourLines = wrap(tour, size, textWidth, language);
  const lastWidth = measureText(tourLines.at(-1) ?? '', size);
  const isBeside = title !== null && lastWidth + rule + measureText(title, size) <= textWidth;
  const titleLeft = isBeside ? textLeft + lastWidth + rule : textLeft + rule - 6 * scale;
  const titleLines =
    title === null
      ? []
      : isBeside
        ? [title]
        : wrap(title, size, textLeft + textWidth - titleLeft, language);
  const titleFrom = tourLines.length - (isBeside ? 1 : 0);
  const count = titleFrom + Math.max(titleLines.length, isBeside ? 1 : 0);
  const height = Math.max(KICK.height * scale, count * leading);
  const textTop = top + (height - count * leading) / 2;
  const sealTop = top + (height - side) / 2;
  const ruleY = textTop + titleFrom * leading + leading / 2;
  const look = { size, colour: palette.ink3 };
  return {
    height,
    parts: [
      element('rect', {
        x: left,
        y: sealTop,
        width: side,
        height: side,
        rx: 3 * scale,
        fill: SEAL.colour,
      }),
      drawText(['法'], left + side / 2, sealTop + side / 2 + size * BASELINE, 0, {
        size,
        weight: 700,
        colour: SEAL.ink,
        anchor: 'middle',
        family: FACES.zh.serif,
        language: 'zh-Hans',
      }),
      drawText(tourLines, textLeft, toBaseline(textTop, leading, size), leading, look),
      ...(titleLines.length > 0
        ? [
            element('path', {
              d: `M${(titleLeft - (KICK.after + KICK.rule) * scale).toFixed(2)} ${ruleY.toFixed(2)}h${(KICK.rule * scale).toFixed(2)}`,
              stroke: palette.edge,
              'stroke-width': 1,
            }),
            drawText(
              titleLines,
              titleLeft,
              toBaseline(textTop + titleFrom * leading, leading, size),
              leading,
              look,
            ),
          ]
        : []),
    ],
  };
};

const DASHES: Readonly<Record<Basis, string | null>> = {
  STATED: null,
  JUXTAPOSED: '9 6',
  INFERRED: '0.1 6',
};
const INDENT = 25;

/** A sentence with its marks, its translation and its place, beside a rule in the style of its basis. */
export const drawSlideQuote = (
  { runs, translation, source }: LadderQuote,
  { size: fullSize, leading: lines, basis }: { size: number; leading: number; basis: Basis },
  { left, top, width, scale }: Room,
  { palette, language }: Look,
): Block => {
  const size = fullSize * scale;
  const leading = size * lines;
  const textLeft = left + INDENT;
  const textWidth = width - INDENT;
  const set = setRuns(runs, { size, maxWidth: textWidth });
  const small = { size: SMALL.size * scale, leading: SMALL.leading * scale };
  const parts = set.flatMap((pieces, at) =>
    drawPieces(pieces, textLeft, toBaseline(top + at * leading, leading, size), { size, palette }),
  );
  let y = top + set.length * leading;
  if (translation !== null) {
    const english = wrap(translation, small.size, textWidth, 'en');
    y += 6 * scale;
    parts.push(
      drawText(english, textLeft, toBaseline(y, small.leading, small.size), small.leading, {
        size: small.size,
        colour: palette.ink2,
        language: language === 'en' ? null : 'en',
      }),
    );
    y += english.length * small.leading;
  }
  y += 4 * scale;
  const place = wrap(source, small.size, textWidth, language);
  parts.push(
    drawText(place, textLeft, toBaseline(y, small.leading, small.size), small.leading, {
      size: small.size,
      colour: palette.ink3,
    }),
  );
  y += place.length * small.leading;
  parts.push(
    element('path', {
      d: `M${left + 1.5} ${top.toFixed(2)}V${y.toFixed(2)}`,
      fill: 'none',
      stroke: palette.ink2,
      'stroke-width': 3,
      'stroke-dasharray': DASHES[basis],
      'stroke-linecap': basis === 'INFERRED' ? 'round' : null,
    }),
  );
  return { parts: [element('g', { 'data-id': 'quote' }, parts)], height: y - top };
};
