/** How nodes and edges look, in the colours in force. */
import type { EdgeSingular, NodeSingular, StylesheetJsonBlock } from 'cytoscape';
import { LANE_KINDS } from '../graph/laneGeometry.ts';
import { CARD_STYLE, FIGURE_WEIGHT, FOCUS_STYLE, NOUN_SIZE } from '../graph/toCardText.ts';
import { toGlyphUri, toPinUri } from './glyph.ts';
import type { Palette } from './readPalette.ts';
import { RING_X, TEXT_Y } from './toNodes.ts';

/** A selector and what holds for what it matches. */
export type MapStyle = StylesheetJsonBlock;

const toNumber =
  (field: 'textX' | 'textY') =>
  (node: NodeSingular): number =>
    node.data(field) as number;

const toGlyphs = (palette: Palette): StylesheetJsonBlock[] =>
  LANE_KINDS.flatMap((kind) => {
    const colours = { fill: palette.kinds[kind], icon: palette.onKind };
    return [CARD_STYLE, FOCUS_STYLE].map(({ glyph }) => ({
      selector: `node.card[kind = "${kind}"][glyph = ${glyph}]`,
      style: {
        'background-image': toGlyphUri(kind, glyph, colours),
        'background-width': `${glyph}px`,
        'background-height': `${glyph}px`,
        'background-position-x': `${RING_X + (glyph === CARD_STYLE.glyph ? 1 : 0)}px`,
      },
    }));
  });

const toNodeStyles = (palette: Palette): StylesheetJsonBlock[] => [
  {
    selector: 'node',
    style: {
      width: 'data(width)',
      height: 'data(height)',
      label: 'data(label)',
      shape: 'round-rectangle',
      'background-opacity': 0,
      'border-width': 0,
      'font-family': palette.fontFamily,
      'font-size': 'data(size)',
      'text-valign': 'center',
      'text-margin-y': TEXT_Y,
      'text-wrap': 'wrap',
      'text-max-width': '9999px',
      'line-height': 1.23,
      'overlay-opacity': 0,
      'z-index-compare': 'manual',
      'z-index': 2,
    },
  },
  {
    selector: 'node.card',
    style: {
      color: palette.ink,
      'corner-radius': '4px',
      'background-fit': 'none',
      'background-image-containment': 'over',
      'background-clip': 'none',
      'background-position-y': '50%',
      'background-image-opacity': 1,
      'text-halign': 'right',
      'text-justification': 'left',
      'text-margin-x': toNumber('textX'),
      'text-margin-y': toNumber('textY'),
    },
  },
  ...toGlyphs(palette),
  { selector: 'node.figure', style: { 'font-weight': FIGURE_WEIGHT } },
  { selector: 'node.focus', style: { 'font-weight': 600, 'line-height': 1.31 } },
  {
    selector: 'node.text',
    style: {
      'text-halign': 'right',
      'text-justification': 'left',
      'text-margin-x': toNumber('textX'),
      color: palette.ink2,
      events: 'no',
    },
  },
  { selector: 'node.noun', style: { color: palette.ink2, 'line-height': 16 / NOUN_SIZE } },
  { selector: 'node.heading', style: { color: palette.ink3 } },
  {
    selector: 'node.name',
    style: { color: palette.ink, 'font-weight': 600, events: 'yes', 'corner-radius': '3px' },
  },
  { selector: 'node.name.folded', style: { color: palette.ink2, 'font-weight': 400 } },
  {
    selector: 'node.rule',
    style: {
      shape: 'rectangle',
      'background-color': palette.edge,
      'background-opacity': 1,
      events: 'no',
      'z-index': 0,
    },
  },
  ...LANE_KINDS.map((kind) => ({
    selector: `node.bar[kind = "${kind}"]`,
    style: {
      shape: 'rectangle' as const,
      'background-color': palette.kinds[kind],
      'background-opacity': 0.7,
      events: 'no' as const,
    },
  })),
  {
    selector: 'node.word',
    style: {
      'text-halign': 'center',
      'text-margin-x': 0,
      'background-color': palette.paper,
      'background-opacity': 1,
      'corner-radius': '0px',
    },
  },
  {
    selector: 'node.pill',
    style: {
      color: palette.ink2,
      'background-color': palette.washInk,
      'background-opacity': 1,
      'corner-radius': '9px',
      'text-halign': 'center',
      'text-margin-x': 0,
    },
  },
  {
    selector: 'node.pin',
    style: {
      events: 'no',
      'background-image': toPinUri({ fill: palette.mark, ground: palette.paper }),
      'background-width': '12px',
      'background-height': '12px',
      'background-image-containment': 'over',
      'z-index': 3,
    },
  },
  { selector: 'node.dim', style: { color: palette.ink3, 'background-image-opacity': 0.75 } },
  { selector: 'node.word.dim', style: { color: palette.ink3 } },
  {
    selector: 'node.selected',
    style: {
      'font-weight': 600,
      'background-color': palette.wash,
      'background-opacity': 1,
      'border-width': 1.5,
      'border-color': palette.mark,
    },
  },
  {
    selector: 'node.shared',
    style: {
      'font-weight': 600,
      'background-color': palette.washInk,
      'background-opacity': 1,
    },
  },
  {
    selector: 'node.word.selected',
    style: { color: palette.ink, 'border-width': 0, 'background-color': palette.paper },
  },
  {
    selector: 'node.active',
    style: {
      'outline-width': 2,
      'outline-color': palette.ink,
      'outline-offset': 2,
    },
  },
];

const toEdgeStyles = (palette: Palette): StylesheetJsonBlock[] => [
  {
    selector: 'edge',
    style: {
      width: 1.5,
      'line-color': palette.ink2,
      'line-cap': 'butt',
      'source-arrow-color': palette.ink2,
      'target-arrow-color': palette.ink2,
      'arrow-scale': 0.92,
      'source-endpoint': 'data(sourceEnd)',
      'target-endpoint': 'data(targetEnd)',
      // The type declarations do not know this value yet.
      'edge-distances': 'endpoints' as 'node-position',
      'overlay-opacity': 0,
      'z-index-compare': 'manual',
      'z-index': 1,
    },
  },
  { selector: 'edge.straight', style: { 'curve-style': 'straight' } },
  {
    selector: 'edge.orthogonal',
    style: {
      'curve-style': 'round-segments',
      'segment-weights': 'data(weights)',
      'segment-distances': 'data(distances)',
      'segment-radii': (edge: EdgeSingular) => edge.data('radii') as number[],
      'radius-type': 'arc-radius',
    },
  },
  {
    selector: 'edge.curve',
    style: {
      'curve-style': 'unbundled-bezier',
      'control-point-weights': 'data(weights)',
      'control-point-distances': 'data(distances)',
    },
  },
  { selector: 'edge.juxtaposed', style: { 'line-style': 'dashed', 'line-dash-pattern': [6, 4] } },
  {
    selector: 'edge.inferred',
    style: { width: 2, 'line-style': 'dashed', 'line-dash-pattern': [0.1, 4], 'line-cap': 'round' },
  },
  { selector: 'edge.head-from', style: { 'source-arrow-shape': 'triangle' } },
  { selector: 'edge.head-to', style: { 'target-arrow-shape': 'triangle' } },
  {
    selector: 'edge.tail-from',
    style: { 'source-arrow-shape': 'circle', 'source-arrow-fill': 'hollow' },
  },
  {
    selector: 'edge.tail-to',
    style: { 'target-arrow-shape': 'circle', 'target-arrow-fill': 'hollow' },
  },
  {
    selector: 'edge.dim',
    style: {
      'line-color': palette.edge,
      'source-arrow-color': palette.edge,
      'target-arrow-color': palette.edge,
      'z-index': 0,
    },
  },
  {
    selector: 'edge.background',
    style: {
      width: 1,
      'line-color': palette.edge,
      'source-arrow-color': palette.edge,
      'target-arrow-color': palette.edge,
      'arrow-scale': 0.8,
      'z-index': 0,
    },
  },
  {
    selector: 'edge.chain',
    style: {
      width: 1,
      'line-color': palette.ink3,
      'source-arrow-color': palette.ink3,
      'target-arrow-color': palette.ink3,
      'arrow-scale': 0.72,
    },
  },
  {
    selector: 'edge.chain.dim',
    style: {
      'line-color': palette.edge,
      'source-arrow-color': palette.edge,
      'target-arrow-color': palette.edge,
    },
  },
  { selector: 'edge.chain.inferred', style: { width: 1.6 } },
  {
    selector: 'edge.joined, edge.active',
    style: {
      'line-color': palette.ink,
      'source-arrow-color': palette.ink,
      'target-arrow-color': palette.ink,
    },
  },
  // Its way is found anew once the card has been let go.
  { selector: 'edge.waiting', style: { opacity: 0.25 } },
  {
    selector: 'edge.selected',
    style: {
      width: 2,
      'line-color': palette.mark,
      'source-arrow-color': palette.mark,
      'target-arrow-color': palette.mark,
    },
  },
  {
    selector: 'edge.active',
    style: { 'underlay-color': palette.ink, 'underlay-opacity': 0.16, 'underlay-padding': 4 },
  },
];

export const toStylesheet = (palette: Palette): StylesheetJsonBlock[] => [
  ...toNodeStyles(palette),
  ...toEdgeStyles(palette),
];
