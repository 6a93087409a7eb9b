/** A matrix as SVG, as the page shows it but whole: every name, every count, totals and the names of groups. */
import type { Drawing, DrawingOptions } from '../Picture.ts';
import { drawGlyph } from '../svg/drawNode.ts';
import { drawText } from '../svg/drawText.ts';
import { element } from '../svg/xml.ts';
import { drawBox } from './drawBox.ts';
import { drawUpright } from './drawUpright.ts';
import {
  CELL,
  GLYPH,
  GROUP,
  layoutMatrix,
  NAME,
  type MatrixLayout,
  type PlacedGroup,
  type PlacedLine,
} from './layoutMatrix.ts';
import type { MatrixSheet } from './MatrixSheet.ts';

/** From the middle of a line to the baseline of what stands in it. */
const BASELINE = 4.6;

/** Half a pixel off, a line of one pixel is sharp. */
const sharp = (at: number): string => String(Math.round(at) + 0.5);

/** The rows between two headings. */
const listBlocks = ({ rows, rowGroups, headHeight, bottom }: MatrixLayout): [number, number][] => {
  const breaks = rowGroups.map(({ start, size }) => ({ above: start, below: start + size }));
  const [first] = rows;
  const tops = [
    ...(first && first.start === headHeight ? [headHeight] : []),
    ...breaks.map(({ below }) => below),
  ];
  return tops.map((top) => [top, breaks.find(({ above }) => above > top)?.above ?? bottom]);
};

const drawGrid = (layout: MatrixLayout): string => {
  const { rows, columns, headWidth, headHeight, right, bottom, width } = layout;
  const across = `H${right}`;
  return [
    `M0 ${sharp(headHeight)}H${width}`,
    `M${sharp(headWidth)} ${headHeight}V${bottom}`,
    ...listBlocks(layout).flatMap(([top, end]) => [
      ...(top === headHeight ? [] : [`M${headWidth} ${sharp(top)}${across}`]),
      ...columns.map(({ start, size }) => `M${sharp(start + size)} ${top}V${end}`),
    ]),
    ...rows.map(({ start, size }) => `M${headWidth} ${sharp(start + size)}${across}`),
  ].join('');
};

/** The washed cross of what is selected: one shape, so that it is as pale where its arms meet. */
const drawCross = ({ rows, columns, headHeight, width, bottom }: MatrixLayout): string =>
  [
    ...rows
      .filter(({ marked }) => marked)
      .map(({ start, size }) => `M0 ${start}h${width}v${size}h${-width}z`),
    ...columns
      .filter(({ marked }) => marked)
      .map(({ start, size }) => `M${start} ${headHeight}h${size}v${bottom - headHeight}h${-size}z`),
  ].join('');

const toNameLook = (
  marked: boolean,
  palette: DrawingOptions['palette'],
): { size: number; weight: number; colour: string } => ({
  size: NAME.size,
  weight: marked ? 600 : 400,
  colour: marked ? palette.mark : palette.ink,
});

const drawRow = (
  { id, kind, lines, start, size, count, marked }: PlacedLine,
  layout: MatrixLayout,
  { palette }: DrawingOptions,
): string => {
  const middle = start + size / 2;
  const indent = layout.rows.some((row) => row.kind !== null) ? GLYPH.size + GLYPH.gap : 0;
  return element('g', { 'data-id': `row ${id}` }, [
    ...(kind === null
      ? []
      : [drawGlyph(kind, { x: GLYPH.size / 2, y: middle }, GLYPH.size, palette)]),
    drawText(
      lines,
      indent,
      middle + BASELINE - ((lines.length - 1) * NAME.leading) / 2,
      NAME.leading,
      toNameLook(marked, palette),
    ),
    element(
      'g',
      { 'data-id': `row total ${id}` },
      drawText([String(count)], layout.width - 8, middle + BASELINE, 0, {
        size: NAME.size,
        colour: palette.ink3,
        anchor: 'end',
      }),
    ),
  ]);
};

const drawColumn = (
  { id, lines, start, size, count, marked }: PlacedLine,
  { headHeight, bottom }: MatrixLayout,
  { palette, language }: DrawingOptions,
): string => {
  const middle = start + size / 2;
  return element('g', { 'data-id': `column ${id}` }, [
    ...drawUpright(lines, { middle, foot: headHeight - 8 }, language, toNameLook(marked, palette)),
    element(
      'g',
      { 'data-id': `column total ${id}` },
      drawText([String(count)], middle, bottom + CELL / 2 + BASELINE, 0, {
        size: NAME.size,
        colour: palette.ink3,
        anchor: 'middle',
      }),
    ),
  ]);
};

const drawColumnGroup = (
  { id, lines, upright, start, size }: PlacedGroup,
  { groupHeight }: MatrixLayout,
  { palette, language }: DrawingOptions,
): string => {
  const rule = groupHeight - 2;
  const foot = rule - 5;
  const look = { size: GROUP.size, weight: 400, colour: palette.ink3 };
  return element('g', { 'data-id': `column group ${id}` }, [
    ...(upright
      ? drawUpright(lines, { middle: start + size / 2, foot }, language, look)
      : [
          drawText(
            lines,
            start + 2,
            foot - 3 - (lines.length - 1) * GROUP.leading,
            GROUP.leading,
            look,
          ),
        ]),
    element('path', {
      d: `M${start + 1} ${rule}h${size - 6}`,
      stroke: palette.ink3,
      'stroke-width': 1.5,
    }),
  ]);
};

const drawHeads = (
  { words, total }: MatrixSheet,
  { corner, headHeight, bottom, width }: MatrixLayout,
  { palette }: DrawingOptions,
): string[] => {
  const look = { size: NAME.size, colour: palette.ink3 };
  const foot = headHeight - 12;
  const totalY = bottom + CELL / 2 + BASELINE;
  return [
    element(
      'g',
      { 'data-id': 'corner' },
      drawText(corner, 0, foot - (corner.length - 1) * NAME.leading, NAME.leading, look),
    ),
    element('g', { 'data-id': 'totals' }, [
      drawText([words.total], width - 8, foot, 0, { ...look, anchor: 'end' }),
      drawText([words.total], 0, totalY, 0, look),
    ]),
    element(
      'g',
      { 'data-id': 'total' },
      drawText([String(total)], width - 8, totalY, 0, {
        size: NAME.size,
        weight: 600,
        colour: palette.ink,
        anchor: 'end',
      }),
    ),
  ];
};

/** All of it, whatever of it the page has room for. */
export const drawMatrix = (sheet: MatrixSheet, options: DrawingOptions): Drawing => {
  const { palette, language } = options;
  const layout = layoutMatrix(sheet, language);
  const { rows, columns, rowGroups, columnGroups, width, height } = layout;
  const { allImplied, three, blank } = sheet.words;
  const cross = drawCross(layout);
  return {
    body: [
      ...(cross === ''
        ? []
        : [element('path', { d: cross, fill: palette.wash, 'fill-opacity': 0.55 })]),
      element('path', { d: drawGrid(layout), fill: 'none', stroke: palette.edge }),
      ...drawHeads(sheet, layout, options),
      ...columnGroups.map((group) => drawColumnGroup(group, layout, options)),
      ...columns.map((column) => drawColumn(column, layout, options)),
      ...rowGroups.map(({ id, lines, start, size }) =>
        element(
          'g',
          { 'data-id': `row group ${id}` },
          drawText(lines, 0, start + size - 7 - (lines.length - 1) * GROUP.leading, GROUP.leading, {
            size: GROUP.size,
            colour: palette.ink3,
          }),
        ),
      ),
      ...rows.map((row) => drawRow(row, layout, options)),
      ...sheet.cells.map((cell) => {
        const [row, column] = [rows[cell.row], columns[cell.column]];
        if (!row || !column) return '';
        const centre = { x: column.start + column.size / 2, y: row.start + row.size / 2 };
        return element(
          'g',
          { 'data-id': `cell ${row.id} ${column.id}` },
          drawBox(cell, centre, palette),
        );
      }),
    ].join(''),
    left: 0,
    top: 0,
    width,
    height,
    occurring: {
      kinds: new Set(rows.flatMap(({ kind }) => (kind === null ? [] : [kind]))),
      bases: new Set(sheet.cells.map(({ basis }) => basis)),
      implied: false,
      more: false,
      cells: {
        implied: sheet.cells.some(({ implied }) => implied) ? allImplied : null,
        three: sheet.cells.some(({ count }) => count >= 3) ? three : null,
        blank: sheet.cells.length < rows.length * columns.length ? blank : null,
      },
    },
  };
};
