/** The kinds' shapes as images, which Cytoscape draws beside a label. */
import type { EntityKind } from '../graph/model.ts';

/** In a box of 20, its centre at 0. */
export const SHAPE_PATHS: Record<EntityKind, string> = {
  BODY: 'M-6.6-8.6H6.6A2 2 0 0 1 8.6-6.6V6.6A2 2 0 0 1 6.6 8.6H-6.6A2 2 0 0 1-8.6 6.6V-6.6A2 2 0 0 1-6.6-8.6Z',
  MECHANISM: 'M10 0 5 8.66H-5L-10 0-5-8.66H5Z',
  INITIATIVE: 'M-9.2-8H2.4L10 0 2.4 8H-9.2Z',
  OUTCOME: 'M9.4 0A9.4 9.4 0 1 1-9.4 0A9.4 9.4 0 1 1 9.4 0Z',
};

/** From 20 px on: a pillared hall, two links, an arrow, a tick. */
export const ICON_PATHS: Record<EntityKind, string> = {
  BODY: 'M-5.2-1.7 0-4.9 5.2-1.7ZM-3.5-.9V2.9M0-.9V2.9M3.5-.9V2.9M-5.4 5H5.4',
  MECHANISM:
    'M-1 1 1-1M-.4-3.1 1.35-4.85A2.5 2.5 0 0 1 4.85-1.35L3.1.4M.4 3.1-1.35 4.85A2.5 2.5 0 0 1-4.85 1.35L-3.1-.4',
  INITIATIVE: 'M-5.4 0H4.2M.5-3.7 4.2 0 .5 3.7',
  OUTCOME: 'M-4 .2-1.1 3.1 4.2-2.9',
};

/** A drawing pin in the same box. */
export const PIN_PATH = 'M-3.6-8.5H3.6L2.6-1.6 6.4 2.4H1L0 9 -1 2.4H-6.4L-2.6-1.6Z';

/** A drawing pin as an SVG image's address, set off from what is below it by the ground's colour. */
export const toPinUri = (colours: { fill: string; ground: string }): string => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="-10 -10 20 20"><path d="${PIN_PATH}" fill="${colours.fill}" stroke="${colours.ground}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"/></svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
};

const ICON_SIZE = 20;

/** The shape as an SVG image's address; with the icon drawn on it where `size` is 20 px or more. */
export const toGlyphUri = (
  kind: EntityKind,
  size: number,
  colours: { fill: string; icon: string },
): string => {
  const icon =
    size >= ICON_SIZE
      ? `<path d="${ICON_PATHS[kind]}" fill="none" stroke="${colours.icon}" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"/>`
      : '';
  // Twice the size, so that it stays sharp when zoomed.
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size * 2}" height="${size * 2}" viewBox="-10 -10 20 20"><path d="${SHAPE_PATHS[kind]}" fill="${colours.fill}"/>${icon}</svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
};
