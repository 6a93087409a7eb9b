/** What a picture's shapes and lines stand for: those that occur in it. */
import type { Basis } from '../api/operations.generated.ts';
import { measureText } from '../graph/measureText.ts';
import { LANE_KINDS } from '../graph/laneGeometry.ts';
import { BOX, drawBox } from './matrix/drawBox.ts';
import type { CellSigns, DrawingOptions, LegendWords, Occurring } from './Picture.ts';
import { drawGlyph } from './svg/drawNode.ts';
import { drawText } from './svg/drawText.ts';
import { element } from './svg/xml.ts';

const SIZE = 12;
const ROW = 22;
/** Boxes are higher than lines. */
const CELLS_ROW = 30;
const GAP = 20;
const SAMPLE = 26;
const BASES: readonly Basis[] = ['STATED', 'JUXTAPOSED', 'INFERRED'];

const listBases = (bases: ReadonlySet<Basis>): Basis[] => BASES.filter((basis) => bases.has(basis));

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

/** The boxes of a matrix: by frame and ground, as they stand in it. */
const toCellEntries = (
  { implied, three, blank }: CellSigns,
  bases: readonly Basis[],
  words: LegendWords,
  { palette }: LegendOptions,
): Entry[] => {
  const box =
    (count: number, basis: Basis, isImplied = false): Entry['draw'] =>
    (x, y) =>
      drawBox({ count, basis, implied: isImplied }, { x: x + BOX.width / 2, y }, palette);
  const all: [text: string | null, draw: Entry['draw']][] = [
    ...bases.map((basis): (typeof all)[number] => [words.bases[basis], box(1, basis)]),
    [implied, box(1, 'STATED', true)],
    [three, box(3, 'STATED')],
    [
      blank,
      (x, y) =>
        element('rect', {
          x: x + 0.5,
          y: Math.round(y - BOX.height / 2) + 0.5,
          width: BOX.width - 1,
          height: BOX.height - 1,
          fill: 'none',
          stroke: palette.edge,
        }),
    ],
  ];
  return all.flatMap(([text, draw]) =>
    text === null ? [] : [{ text, room: BOX.width + 6, draw }],
  );
};

const toEntries = (
  { kinds, bases, implied, more, cells }: Occurring,
  words: LegendWords,
  options: LegendOptions,
): Entry[] => [
  ...LANE_KINDS.filter((kind) => kinds.has(kind)).map((kind): Entry => ({
    text: options.terms.kinds.find(({ id }) => id === kind)?.name[options.language] ?? kind,
    room: 18,
    draw: (x, y) => drawGlyph(kind, { x: x + 6, y }, 12, options.palette),
  })),
  ...(cells ? toCellEntries(cells, listBases(bases), words, options) : []),
  ...listBases(cells ? new Set() : bases).map((basis): Entry => ({
    text: words.bases[basis],
    room: SAMPLE + 6,
    draw: (x, y) => toLine(basis, options.palette.ink2, x, y),
  })),
  ...(implied
    ? [
        {
          text: words.implied,
          room: SAMPLE + 6,
          draw: (x: number, y: number) =>
            toLine('STATED', options.palette.ink2, x, y, 8) +
            element('circle', {
              cx: x + 4.4,
              cy: y,
              r: 3.6,
              fill: 'none',
              stroke: options.palette.ink2,
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
              fill: options.palette.washInk,
            }) +
            drawText(['+n'], x + 13, y + 4, 0, {
              size: 11,
              colour: options.palette.ink2,
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
  const row = occurring.cells ? CELLS_ROW : ROW;
  let x = 0;
  let y = 0;
  const body = entries.map(({ text, room, draw }) => {
    const needed = room + measureText(text, SIZE);
    if (x > 0 && x + needed > width) {
      x = 0;
      y += row;
    }
    const at = x;
    x += needed + GAP;
    return (
      draw(at, y + row / 2) +
      drawText([text], at + room, y + row / 2 + 4.3, 0, {
        size: SIZE,
        colour: options.palette.ink2,
      })
    );
  });
  return { body: element('g', { 'data-id': 'legend' }, body), height: y + row };
};
