/** How lines look: in their field, beyond it, lifted out, faded. */
import type { StylesheetJsonBlock } from 'cytoscape';
import type { Palette } from '../readPalette.ts';
import { toLength } from './toLength.ts';

/** From this zoom on there is room for heads on all lines. */
const HEADS_FROM = 1.8;

/** In px of the screen. */
const HEAD = 8;

/**
 * A line’s width, and the scale that makes its head as long as all others: Cytoscape lets heads grow with the line, to
 * three tenths of what is divided by here.
 */
const toWidth = (width: number, head: number) => ({
  width,
  'arrow-scale': head / (0.3 * Math.max((width * 13.37) ** 0.9, 29)),
});

const toLineColour = (colour: string) => ({
  'line-color': colour,
  'source-arrow-color': colour,
  'target-arrow-color': colour,
});

export const toLineStyles = (palette: Palette, zoom: number): StylesheetJsonBlock[] => {
  const px = toLength(zoom);
  const heads =
    zoom >= HEADS_FROM ? 'edge.directed' : 'edge.directed.joined, edge.directed.selected';
  const tails = zoom >= HEADS_FROM ? 'edge.implied' : 'edge.implied.joined, edge.implied.selected';
  return [
    {
      selector: 'edge',
      style: {
        ...toLineColour(palette.ink3),
        'curve-style': 'bezier',
        'control-point-step-size': px(14),
        ...toWidth(px(1), px(HEAD)),
        opacity: 0.6,
        'line-cap': 'butt',
        'overlay-opacity': 0,
        'z-index-compare': 'manual',
        'z-index': 0,
      },
    },
    {
      selector: 'edge.juxtaposed',
      style: { 'line-style': 'dashed', 'line-dash-pattern': [px(6), px(4)] },
    },
    {
      selector: 'edge.inferred',
      style: {
        ...toWidth(px(1.6), px(HEAD)),
        'line-style': 'dashed',
        'line-dash-pattern': [px(0.1), px(4)],
        'line-cap': 'round',
      },
    },
    // Lines that leave their field are many and long: they stay behind.
    { selector: 'edge.across', style: { opacity: 0.24 } },
    { selector: heads, style: { 'target-arrow-shape': 'triangle' } },
    {
      selector: tails,
      style: { 'source-arrow-shape': 'circle', 'source-arrow-fill': 'hollow' },
    },
    { selector: 'edge.dim', style: { opacity: 0.08 } },
    {
      selector: 'edge.joined',
      style: {
        ...toLineColour(palette.ink),
        ...toWidth(px(1.5), px(HEAD)),
        opacity: 1,
        'z-index': 1,
      },
    },
    {
      selector: 'edge.selected',
      style: {
        ...toLineColour(palette.mark),
        ...toWidth(px(2), px(HEAD)),
        opacity: 1,
        'z-index': 1,
      },
    },
    {
      selector: 'edge.active',
      style: {
        ...toLineColour(palette.ink),
        opacity: 1,
        'underlay-color': palette.ink,
        'underlay-opacity': 0.16,
        'underlay-padding': px(4),
      },
    },
  ];
};
