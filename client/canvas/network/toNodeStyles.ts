/** How marks, names and headings look. */
import type { NodeSingular, StylesheetJsonBlock } from 'cytoscape';
import { LANE_KINDS } from '../../graph/laneGeometry.ts';
import { HEADING_SIZE, LABEL_SIZE, toMarkSize } from '../../graph/network/markSize.ts';
import { LABEL_GAP } from '../../graph/network/placeLabels.ts';
import { LINE_HEIGHT } from '../../graph/network/toLabelTexts.ts';
import type { EntityKind } from '../../graph/model.ts';
import type { Palette } from '../readPalette.ts';
import { toLength } from './toLength.ts';

const SHAPES: Record<EntityKind, string> = {
  BODY: '-0.86 -0.86 0.86 -0.86 0.86 0.86 -0.86 0.86',
  MECHANISM: '1 0 0.5 0.866 -0.5 0.866 -1 0 -0.5 -0.866 0.5 -0.866',
  INITIATIVE: '-0.92 -0.8 0.24 -0.8 1 0 0.24 0.8 -0.92 0.8',
  OUTCOME: '',
};

const toTextY = (node: NodeSingular): number => node.data('textY') as number;

const toKinds = ({ kinds }: Palette): StylesheetJsonBlock[] =>
  LANE_KINDS.map((kind) => ({
    selector: `node.mark[kind = "${kind}"]`,
    style: {
      'background-color': kinds[kind],
      ...(SHAPES[kind] === ''
        ? { shape: 'ellipse' as const }
        : { shape: 'polygon' as const, 'shape-polygon-points': SHAPES[kind] }),
    },
  }));

export const toNodeStyles = (palette: Palette, zoom: number): StylesheetJsonBlock[] => {
  const px = toLength(zoom);
  return [
    {
      selector: 'node',
      style: {
        label: 'data(label)',
        color: palette.ink,
        'font-family': palette.fontFamily,
        'font-size': px(LABEL_SIZE),
        'line-height': LINE_HEIGHT / LABEL_SIZE,
        'text-wrap': 'wrap',
        'text-max-width': '9999px',
        'text-valign': 'center',
        'text-outline-color': palette.paper,
        'text-outline-width': px(2.5),
        'overlay-opacity': 0,
        'z-index-compare': 'manual',
        'z-index': 2,
      },
    },
    {
      selector: 'node.mark',
      style: {
        width: px(toMarkSize(zoom)),
        height: px(toMarkSize(zoom)),
        'border-width': px(1),
        'border-color': palette.paper,
        'border-position': 'outside',
        'text-margin-y': toTextY,
        'text-events': 'no',
      },
    },
    ...toKinds(palette),
    {
      selector: 'node.right',
      style: {
        'text-halign': 'right',
        'text-justification': 'left',
        'text-margin-x': px(LABEL_GAP),
      },
    },
    {
      selector: 'node.left',
      style: {
        'text-halign': 'left',
        'text-justification': 'right',
        'text-margin-x': -px(LABEL_GAP),
      },
    },
    { selector: 'node.middle', style: { 'text-halign': 'center', 'text-justification': 'center' } },
    {
      selector: 'node.heading',
      style: {
        shape: 'rectangle',
        width: 'data(width)',
        height: 'data(height)',
        'background-opacity': 0,
        color: palette.ink3,
        'font-size': px(HEADING_SIZE),
        'font-weight': 600,
        'text-halign': 'center',
      },
    },
    {
      selector: 'node.rule',
      style: {
        shape: 'rectangle',
        width: 'data(width)',
        height: px(1),
        'background-color': palette.edge,
        events: 'no',
        'z-index': 0,
      },
    },
    {
      selector: 'node.stack',
      style: {
        shape: 'round-rectangle',
        'corner-radius': `${px(14)}px`,
        width: px(44),
        height: px(28),
        'background-color': palette.washInk,
        'border-width': px(1),
        'border-color': palette.ink3,
        'text-halign': 'center',
        'text-outline-width': 0,
      },
    },
    { selector: 'node.dim', style: { opacity: 0.22, 'z-index': 1 } },
    {
      selector: 'node.selected',
      style: {
        'font-weight': 600,
        'outline-width': px(2),
        'outline-color': palette.mark,
        'outline-offset': px(2),
        'z-index': 3,
      },
    },
    {
      selector: 'node.hovered',
      style: { opacity: 1, 'text-outline-width': px(5), 'z-index': 4 },
    },
    {
      selector: 'node.active',
      style: {
        opacity: 1,
        'outline-width': px(2),
        'outline-color': palette.ink,
        'outline-offset': px(3),
        'z-index': 4,
      },
    },
  ];
};
