import type { StylesheetJsonBlock } from 'cytoscape';
import type { Palette } from '../readPalette.ts';
import { toLineStyles } from './toLineStyles.ts';
import { toNodeStyles } from './toNodeStyles.ts';

/** How the network looks at a zoom step, in the colours in force. Marks, text and lines keep their size on the screen. */
export const toNetworkStylesheet = (palette: Palette, zoom: number): StylesheetJsonBlock[] => [
  ...toNodeStyles(palette, zoom),
  ...toLineStyles(palette, zoom),
];
