/** The kinds' shapes as images, which Cytoscape draws beside a label. */
import type { EntityKind } from '../api/operations.generated.ts';

/** In a box of 20, its centre at 0. */
const SHAPES: Record<EntityKind, string> = {
  BODY: '<rect x="-8.6" y="-8.6" width="17.2" height="17.2" rx="2"/>',
  MECHANISM: '<path d="M10 0 5 8.66H-5L-10 0-5-8.66H5Z"/>',
  INITIATIVE: '<path d="M-9.2-8H2.4L10 0 2.4 8H-9.2Z"/>',
  OUTCOME: '<circle r="9.4"/>',
};

/** From 20 px on: a pillared hall, two links, an arrow, a tick. */
const ICONS: Record<EntityKind, string> = {
  BODY: 'M-5.2-1.7 0-4.9 5.2-1.7ZM-3.5-.9V2.9M0-.9V2.9M3.5-.9V2.9M-5.4 5H5.4',
  MECHANISM:
    'M-1 1 1-1M-.4-3.1 1.35-4.85A2.5 2.5 0 0 1 4.85-1.35L3.1.4M.4 3.1-1.35 4.85A2.5 2.5 0 0 1-4.85 1.35L-3.1-.4',
  INITIATIVE: 'M-5.4 0H4.2M.5-3.7 4.2 0 .5 3.7',
  OUTCOME: 'M-4 .2-1.1 3.1 4.2-2.9',
};

export const GLYPH_ICON_SIZE = 20;

/** The shape's SVG; with the icon drawn on it where `size` is 20 px or more. */
export const toGlyphSvg = (
  kind: EntityKind,
  size: number,
  colours: { fill: string; icon: string },
): string => {
  const icon =
    size >= GLYPH_ICON_SIZE
      ? `<path d="${ICONS[kind]}" fill="none" stroke="${colours.icon}" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"/>`
      : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size * 2}" height="${size * 2}" viewBox="-10 -10 20 20"><g fill="${colours.fill}">${SHAPES[kind]}</g>${icon}</svg>`;
};

export const toGlyphUri = (
  kind: EntityKind,
  size: number,
  colours: { fill: string; icon: string },
): string => `data:image/svg+xml;utf8,${encodeURIComponent(toGlyphSvg(kind, size, colours))}`;
