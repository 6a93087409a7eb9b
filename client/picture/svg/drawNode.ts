/** Nodes of the map as SVG: ground and frame, glyph, text. */
import { ICON_PATHS, PIN_PATH, SHAPE_PATHS } from '../../canvas/glyph.ts';
import type { Palette } from '../../canvas/readPalette.ts';
import type { Box, EntityKind, Point } from '../../graph/model.ts';
import { DESCENT, drawText } from './drawText.ts';
import { toNumber, toWord, type Styled } from './Styled.ts';
import { element, type Attributes } from './xml.ts';

/** A node's centre and size as the map gives them. */
export const toNodeBox = (styled: Styled): Box => {
  const { x = 0, y = 0 } = styled.element.position ?? {};
  return { x, y, width: toNumber(styled, 'width'), height: toNumber(styled, 'height') };
};

const toPoints = (styled: Styled): Point[] => {
  const { x, y, width, height } = toNodeBox(styled);
  const numbers = toWord(styled, 'shape-polygon-points')
    .split(' ')
    .map((number) => Number.parseFloat(number));
  return numbers.flatMap((number, at) =>
    at % 2 === 0
      ? [{ x: x + (number * width) / 2, y: y + ((numbers[at + 1] ?? 0) * height) / 2 }]
      : [],
  );
};

/** The node's outline, `by` px outside of it. */
const drawShape = (styled: Styled, k: number, by: number, look: Attributes): string => {
  const { x, y, width, height } = toNodeBox(styled);
  const shape = toWord(styled, 'shape');
  if (shape === 'ellipse')
    return element('ellipse', {
      cx: x * k,
      cy: y * k,
      rx: (width / 2 + by) * k,
      ry: (height / 2 + by) * k,
      ...look,
    });
  if (shape === 'polygon' && by === 0)
    return element('path', {
      d: `M${toPoints(styled)
        .map((point) => `${(point.x * k).toFixed(2)} ${(point.y * k).toFixed(2)}`)
        .join('L')}Z`,
      ...look,
    });
  const radius =
    shape === 'round-rectangle'
      ? Math.min(toNumber(styled, 'corner-radius', 5), width / 2, height / 2)
      : 0;
  return element('rect', {
    x: (x - width / 2 - by) * k,
    y: (y - height / 2 - by) * k,
    width: (width + 2 * by) * k,
    height: (height + 2 * by) * k,
    rx: radius === 0 ? null : (radius + by) * k,
    ...look,
  });
};

const drawBody = (styled: Styled, k: number): string[] => {
  const opacity = toNumber(styled, 'background-opacity', 1);
  const colour = toWord(styled, 'background-color', 'none');
  const border = toNumber(styled, 'border-width');
  const outline = toNumber(styled, 'outline-width');
  const isOutside = toWord(styled, 'border-position') === 'outside';
  const borderLook = {
    stroke: toWord(styled, 'border-color'),
    'stroke-width': border * k * (isOutside ? 2 : 1),
    'stroke-linejoin': 'round',
  };
  const isFilled = opacity > 0 && colour !== 'none';
  const off = outline / 2 + toNumber(styled, 'outline-offset') + (isOutside ? border : border / 2);
  return [
    // Outside of the shape, a border is what is seen of a line twice as wide behind it.
    ...(border > 0 && isOutside ? [drawShape(styled, k, 0, { fill: 'none', ...borderLook })] : []),
    ...(isFilled || (border > 0 && !isOutside)
      ? [
          drawShape(styled, k, 0, {
            fill: isFilled ? colour : 'none',
            'fill-opacity': isFilled && opacity < 1 ? opacity : null,
            ...(border > 0 && !isOutside ? borderLook : {}),
          }),
        ]
      : []),
    ...(outline > 0
      ? [
          drawShape(styled, k, off, {
            fill: 'none',
            stroke: toWord(styled, 'outline-color'),
            'stroke-width': outline * k,
          }),
        ]
      : []),
  ];
};

/** The kind's shape, `size` px wide; with the icon on it from 20 px on. */
export const drawGlyph = (
  kind: EntityKind,
  centre: Point,
  size: number,
  { kinds, onKind }: Pick<Palette, 'kinds' | 'onKind'>,
  opacity = 1,
): string =>
  element(
    'g',
    {
      transform: `translate(${centre.x.toFixed(2)} ${centre.y.toFixed(2)}) scale(${+(size / 20).toFixed(4)})`,
      opacity: opacity === 1 ? null : opacity,
    },
    [
      element('path', { d: SHAPE_PATHS[kind], fill: kinds[kind] }),
      ...(size >= 20
        ? [
            element('path', {
              d: ICON_PATHS[kind],
              fill: 'none',
              stroke: onKind,
              'stroke-width': 1.6,
              'stroke-linecap': 'round',
              'stroke-linejoin': 'round',
            }),
          ]
        : []),
    ],
  );

const PIN = 12;

const drawImage = (styled: Styled, k: number, palette: Palette): string[] => {
  const { kind, glyph } = styled.element.data as { kind?: EntityKind; glyph?: number };
  const { x, y, width } = toNodeBox(styled);
  const opacity = toNumber(styled, 'background-image-opacity', 1);
  if (glyph !== undefined && kind !== undefined) {
    const left = x - width / 2 + toNumber(styled, 'background-position-x');
    const centre = { x: (left + glyph / 2) * k, y: y * k };
    return [drawGlyph(kind, centre, glyph * k, palette, opacity)];
  }
  if (!toWord(styled, 'background-image')) return [];
  return [
    element('path', {
      d: PIN_PATH,
      transform: `translate(${(x * k).toFixed(2)} ${(y * k).toFixed(2)}) scale(${+((PIN * k) / 20).toFixed(4)})`,
      fill: palette.mark,
      stroke: palette.paper,
      'stroke-width': 3,
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
    }),
  ];
};

/** Where a label's first baseline stands, from which point of its lines, and how far apart they are. */
export const toLabelPlace = (
  styled: Styled,
  descent: number,
): {
  lines: string[];
  x: number;
  y: number;
  leading: number;
  anchor: 'start' | 'middle' | 'end';
} => {
  const { x, y, width } = toNodeBox(styled);
  const lines = toWord(styled, 'label').split('\n');
  const size = toNumber(styled, 'font-size');
  const leading = size * toNumber(styled, 'line-height', 1);
  const along = toWord(styled, 'text-halign', 'center');
  const beside = along === 'right' ? width / 2 : along === 'left' ? -width / 2 : 0;
  // Lines of `leading`, but the last, which is as high as its letters; in the middle of the node.
  const height = size + (lines.length - 1) * leading;
  const bottom = y + toNumber(styled, 'text-margin-y') + height / 2;
  return {
    lines,
    x: x + beside + toNumber(styled, 'text-margin-x'),
    y: bottom - (lines.length - 1) * leading - descent * size,
    leading,
    anchor: along === 'right' ? 'start' : along === 'left' ? 'end' : 'middle',
  };
};

const drawLabel = (styled: Styled, k: number, descent: number): string[] => {
  if (toWord(styled, 'label') === '') return [];
  const { lines, x, y, leading, anchor } = toLabelPlace(styled, descent);
  const halo = toNumber(styled, 'text-outline-width');
  return [
    drawText(lines, x * k, y * k, leading * k, {
      size: toNumber(styled, 'font-size') * k,
      weight: toNumber(styled, 'font-weight', 400),
      colour: toWord(styled, 'color'),
      anchor,
      halo: halo > 0 ? { colour: toWord(styled, 'text-outline-color'), width: halo * k } : null,
    }),
  ];
};

/** A node; its lengths are multiplied by `k`. */
export const drawNode = (
  styled: Styled,
  { k, palette, descent = DESCENT }: { k: number; palette: Palette; descent?: number },
): string => {
  const opacity = toNumber(styled, 'opacity', 1);
  return element(
    'g',
    { 'data-id': String(styled.element.data.id), opacity: opacity === 1 ? null : opacity },
    [...drawBody(styled, k), ...drawImage(styled, k, palette), ...drawLabel(styled, k, descent)],
  );
};
