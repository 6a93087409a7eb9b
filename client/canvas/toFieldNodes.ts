/** Fields, their counts and the strip's titles as Cytoscape's nodes. */
import type { NodeDefinition } from 'cytoscape';
import {
  toCellId,
  type FieldsLayer,
  type PlacedCell,
  type PlacedRow,
} from '../graph/fields/FieldsLayer.ts';
import { toNode, toPill } from './toNodes.ts';

export const toRowId = (row: string): string => `row ${row}`;
export const toMoreId = (cell: string): string => `more ${cell}`;

/** What stands where a field has nothing of a kind. */
export const DASH = '—';

const SMALL = 12;
/** How far the place to click on goes beyond a field's name. */
const HIT = 4;

const toRowNodes = (row: PlacedRow): NodeDefinition[] => {
  const { id, x, y, width, height, label, note, lines, size } = row;
  const top = y - height / 2;
  return [
    toNode({
      id: `rule ${id}`,
      classes: 'rule',
      x,
      y: top,
      width,
      height: 1,
      label: '',
      size: SMALL,
    }),
    toNode({
      id: toRowId(id),
      classes: `field text name ${row.state}`,
      x: label.x,
      y: label.y,
      width: label.width + HIT,
      height: label.height + HIT,
      label: lines.join('\n'),
      size,
      data: { for: id, textX: -label.width - HIT / 2 },
    }),
    ...(note
      ? [
          toNode({
            ...note,
            id: `note ${id}`,
            classes: 'text heading',
            label: note.text,
            size: SMALL,
            data: { textX: -note.width },
          }),
        ]
      : []),
  ];
};

const toCellNodes = (cell: PlacedCell): NodeDefinition[] => {
  const id = toCellId(cell.row, cell.kind);
  const { more, bar, dashes } = cell;
  return [
    ...(more
      ? [
          toPill(
            toMoreId(id),
            more.count,
            { left: more.x - more.width / 2, y: more.y, for: cell.row },
            'field',
          ),
        ]
      : []),
    ...dashes.map((dash, index) =>
      toNode({
        ...dash,
        id: `dash ${id} ${index}`,
        classes: 'text heading',
        label: DASH,
        size: 13,
        data: { textX: -dash.width },
      }),
    ),
    ...(bar
      ? [
          toNode({
            id: `bar ${id}`,
            classes: 'bar',
            x: bar.x,
            y: bar.y,
            width: bar.width,
            height: bar.height,
            label: '',
            size: SMALL,
            data: { kind: cell.kind },
          }),
          toNode({
            id: `number ${id}`,
            classes: 'text heading',
            x: bar.numberX + 12,
            y: bar.y,
            width: 24,
            height: 16,
            label: String(cell.total),
            size: SMALL,
            data: { textX: -24 },
          }),
        ]
      : []),
  ];
};

/** What stands beside and behind the cards. */
export const toFieldNodes = ({ rows, cells, tiers }: FieldsLayer): NodeDefinition[] => [
  ...rows.flatMap(toRowNodes),
  ...cells.flatMap(toCellNodes),
  ...tiers.flatMap(({ id, title, more, x, y, width, height }) => [
    toNode({
      id: `tier ${id}`,
      classes: 'text heading',
      x,
      y,
      width,
      height,
      label: title,
      size: SMALL,
      data: { textX: -width },
    }),
    ...(more
      ? [
          toNode({
            ...more,
            id: `number ${id}`,
            classes: 'text heading',
            label: `+${more.count}`,
            size: SMALL,
            data: { textX: -more.width },
          }),
        ]
      : []),
  ]),
];
