/** What a picture's shapes and lines stand for: those that occur in it. */
import type { Basis } from '../api/operations.generated.ts';
import { measureText } from '../graph/measureText.ts';
import { LANE_KINDS } from '../graph/laneGeometry.ts';
import type { DrawingOptions, LegendWords, Occurring } from './Picture.ts';
import { drawGlyph } from './svg/drawNode.ts';
import { drawText } from './svg/drawText.ts';
import { element } from './svg/xml.ts';

const SIZE = 12;
const ROW = 22;
const GAP = 20;
const SAMPLE = 26;
const BASES: readonly Basis[] = ['STATED', 'JUXTAPOSED', 'INFERRED'];

type LegendOptions = Pick<DrawingOptions, 'palette' | 'terms' | 'language'>;

interface Entry {
  text: string;
  /** What the sample takes, with the gap to its word. */
  room: number;
  draw: (x: number, middle: number) => string;
}

const toLine = (basis: Basis, colour: string, x: number, y: number, from = 0): string =>
  element('path', {
    d: `M${x + from} ${y}H${x + SAMPLE}`,
    fill: 'none',
    stroke: colour,
    'stroke-width': basis === 'INFERRED' ? 2 : 1.5,
    'stroke-dasharray': { STATED: null, JUXTAPOSED: '6 4', INFERRED: '0.1 4' }[basis],
    'stroke-linecap': basis === 'INFERRED' ? 'round' : null,
  });

const toEntries = (
  { kinds, bases, implied, more }: Occurring,
  words: LegendWords,
  { palette, terms, language }: LegendOptions,
): Entry[] => [
  ...LANE_KINDS.filter((kind) => kinds.has(kind)).map((kind): Entry => ({
    text: terms.kinds.find(({ id }) => id === kind)?.name[language] ?? kind,
    room: 18,
    draw: (x, y) => drawGlyph(kind, { x: x + 6, y }, 12, palette),
  })),
  ...BASES.filter((basis) => bases.has(basis)).map((basis): Entry => ({
    text: words.bases[basis],
    room: SAMPLE + 6,
    draw: (x, y) => toLine(basis, palette.ink2, x, y),
  })),
  ...(implied
    ? [
        {
          text: words.implied,
          room: SAMPLE + 6,
          draw: (x: number, y: number) =>
            toLine('STATED', palette.ink2, x, y, 8) +
            element('circle', {
              cx: x + 4.4,
              cy: y,
              r: 3.6,
              fill: 'none',
              stroke: palette.ink2,
              'stroke-width': 1.5,
            }),
        },
      ]
    : []),
  ...(more
    ? [
        {
          text: words.more,
          room: 32,
          draw: (x: number, y: number) =>
            element('rect', {
              x,
              y: y - 8,
              width: 26,
              height: 16,
              rx: 8,
              fill: palette.washInk,
            }) +
            drawText(['+n'], x + 13, y + 4, 0, {
              size: 11,
              colour: palette.ink2,
              anchor: 'middle',
            }),
        },
      ]
    : []),
];

/** Entries in rows from (0, 0) on, no wider than `width`. */
export const drawLegend = (
  occurring: Occurring,
  words: LegendWords,
  width: number,
  options: LegendOptions,
): { body: string; height: number } => {
  const entries = toEntries(occurring, words, options);
  if (entries.length === 0) return { body: '', height: 0 };
  let x = 0;
  let y = 0;
  const body = entries.map(({ text, room, draw }) => {
    const needed = room + measureText(text, SIZE);
    if (x > 0 && x + needed > width) {
      x = 0;
      y += ROW;
    }
    const at = x;
    x += needed + GAP;
    return (
      draw(at, y + ROW / 2) +
      drawText([text], at + room, y + ROW / 2 + 4.3, 0, {
        size: SIZE,
        colour: options.palette.ink2,
      })
    );
  });
  return { body: element('g', { 'data-id': 'legend' }, body), height: y + ROW };
};
