/** How many relations a cell has, and by frame and ground what they rest on, as the page shows it. */
import type { Palette } from '../../canvas/readPalette.ts';
import { measureText } from '../../graph/measureText.ts';
import type { Point } from '../../graph/model.ts';
import { drawText } from '../svg/drawText.ts';
import { element, type Attributes } from '../svg/xml.ts';
import type { SheetBox, SheetCell } from './MatrixSheet.ts';

export const BOX = { width: 26, height: 24 };
const SIZE = 13;

/** Large counts make the box wider. */
export const toBoxWidth = (count: number): number =>
  Math.max(BOX.width, measureText(String(count), SIZE, 600) + 8);

/** The box's outline, `by` px within its edge. */
const drawFrame = (
  centre: Point,
  width: number,
  by: number,
  radius: number,
  look: Attributes,
): string =>
  element('rect', {
    x: centre.x - width / 2 + by,
    y: centre.y - BOX.height / 2 + by,
    width: width - 2 * by,
    height: BOX.height - 2 * by,
    rx: Math.max(0, radius - by),
    ...look,
  });

/** The box in the middle of its cell, with the frame of what is selected. */
export const drawBox = (
  { count, basis, implied, mark = null }: SheetBox & Partial<Pick<SheetCell, 'mark'>>,
  centre: Point,
  palette: Pick<Palette, 'ink' | 'ink2' | 'washInk' | 'paper' | 'mark'>,
): string => {
  const width = toBoxWidth(count);
  const radius = implied ? BOX.height / 2 : 3;
  const isDark = count >= 3;
  const stroke = basis === 'INFERRED' ? 2 : 1.5;
  // On a dark ground the frame stands off it, so that its manner can be seen.
  const off = isDark && basis !== 'STATED' ? stroke + 1 : 0;
  const fill = isDark ? palette.ink : count === 2 ? palette.washInk : 'none';
  return [
    ...(off > 0 ? [drawFrame(centre, width, off, radius, { fill })] : []),
    drawFrame(centre, width, stroke / 2, radius, {
      fill: off > 0 ? 'none' : fill,
      stroke: palette.ink2,
      'stroke-width': stroke,
      'stroke-dasharray': { STATED: null, JUXTAPOSED: '4 2.5', INFERRED: '0.1 4' }[basis],
      'stroke-linecap': basis === 'INFERRED' ? 'round' : null,
    }),
    ...(mark === null
      ? []
      : [
          drawFrame(centre, width, -3, radius, {
            fill: 'none',
            stroke: palette.mark,
            'stroke-width': 2,
            'stroke-dasharray': mark === 'held' ? '5 3' : null,
          }),
        ]),
    drawText([String(count)], centre.x, centre.y + 4.6, 0, {
      size: SIZE,
      weight: implied ? 400 : 600,
      colour: isDark ? palette.paper : palette.ink,
      anchor: 'middle',
    }),
  ].join('');
};
