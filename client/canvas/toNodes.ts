/** Cards, their "+n" and other text as Cytoscape's nodes. */
import type { NodeDefinition } from 'cytoscape';
import { cutText } from '../graph/cutText.ts';
import type { PlacedEntity, PlacedHeading, View } from '../graph/model.ts';
import {
  CARD_STYLE,
  FOCUS_STYLE,
  NOUN_SIZE,
  PILL_GAP,
  PILL_HEIGHT,
  toPillWidth,
} from '../graph/toCardText.ts';
import type { Highlight } from './toHighlight.ts';

/** How far the selection ring stands off glyph and label. */
export const RING_X = 6;
export const RING_Y = 3;

/** Latin and Chinese faces sit a little high in their line. */
export const TEXT_Y = 1.2;

const PIN_SIZE = 12;

export const toCardId = (id: string): string => `card ${id}`;
export const toPillId = (id: string): string => `pill ${id}`;

interface Look {
  id: string;
  classes: string;
  x: number;
  y: number;
  width: number;
  height: number;
  label: string;
  size: number;
  data?: Record<string, unknown>;
}

export const toNode = ({
  id,
  classes,
  x,
  y,
  width,
  height,
  label,
  size,
  data,
}: Look): NodeDefinition => ({
  group: 'nodes',
  // What is dragged is the camera, also where it is taken hold of by text; createGraph.ts says which cards can be.
  pannable: true,
  grabbable: false,
  data: { id, width, height, label, size, ...data },
  position: { x, y },
  classes,
});

export const toPill = (
  id: string,
  count: number,
  place: { left: number; y: number; for: string },
  classes: string,
): NodeDefinition =>
  toNode({
    id,
    classes: `pill ${classes}`,
    x: place.left + toPillWidth(count) / 2,
    y: place.y,
    width: toPillWidth(count),
    height: PILL_HEIGHT,
    label: `+${count}`,
    size: 12,
    data: { for: place.for },
  });

const toCardNodes = (entity: PlacedEntity, highlight: Highlight): NodeDefinition[] => {
  const style = entity.role === 'focus' ? FOCUS_STYLE : CARD_STYLE;
  const { size, textLeft, glyph, lineHeight } = style;
  const left = entity.x - entity.width / 2;
  const ringWidth = textLeft + entity.textWidth + 2 * RING_X;
  const isMeasured = entity.figure !== null;
  const key = entity.key ?? entity.id;
  const state = highlight.ofEntity(key);
  const { figureWidth = null } = entity;
  const shift = isMeasured && figureWidth === null ? (entity.lines.length * lineHeight) / 2 : 0;
  const card = toNode({
    id: toCardId(key),
    classes: [
      'card',
      entity.role,
      entity.role === 'member' ? '' : 'movable',
      isMeasured ? 'figure' : '',
      state,
    ].join(' '),
    x: left - RING_X + ringWidth / 2,
    y: entity.y,
    width: ringWidth,
    height: entity.height + 2 * RING_Y,
    label: entity.figure ?? entity.lines.join('\n'),
    size,
    data: {
      for: entity.id,
      key,
      kind: entity.kind,
      glyph,
      textX: textLeft + RING_X - ringWidth,
      textY: TEXT_Y - shift,
    },
  });
  const nounWidth = entity.textWidth - (figureWidth ?? 0);
  const noun = toNode({
    id: `noun ${key}`,
    classes: `text noun ${state === 'dim' ? 'dim' : ''}`,
    x: left + textLeft + ((figureWidth ?? 0) + entity.textWidth) / 2,
    y: entity.y + (figureWidth === null ? lineHeight / 2 : 0),
    width: nounWidth,
    height: entity.lines.length * lineHeight,
    label: entity.lines.join('\n'),
    size: NOUN_SIZE,
    data: { textX: -nounWidth, for: entity.id },
  });
  // On the corner of the glyph: there is no room beside every label that would never be needed otherwise.
  const pin = toNode({
    id: `pin ${entity.id}`,
    classes: 'pin',
    x: left + 2,
    y: entity.y - entity.height / 2 + 2,
    width: PIN_SIZE,
    height: PIN_SIZE,
    label: '',
    size: 1,
    data: { for: entity.id },
  });
  const lastLineY = entity.y + ((entity.lines.length - 1) * lineHeight) / 2 + shift / 2;
  const pill = toPill(
    toPillId(entity.id),
    entity.hidden,
    { left: left + textLeft + entity.lastLineWidth + PILL_GAP, y: lastLineY, for: entity.id },
    entity.toggle ?? '',
  );
  return [
    card,
    ...(isMeasured ? [noun] : []),
    ...(entity.hidden > 0 ? [pill] : []),
    ...(entity.pinned ? [pin] : []),
  ];
};

const HEADING_SIZE = 12;

const toHeadingNodes = (heading: PlacedHeading, isHome: boolean): NodeDefinition[] => {
  const { id, x, y, width, height, text, count, hidden } = heading;
  const pillWidth = toPillWidth(hidden);
  const room = hidden === 0 ? width : width - pillWidth - PILL_GAP;
  const node = toNode({
    id: `heading ${id}`,
    classes: 'text heading',
    x,
    y,
    width,
    height,
    label: isHome
      ? cutText(text, HEADING_SIZE, room)
      : cutText(`${text}\u2002${count}`, HEADING_SIZE, hidden === 0 ? Infinity : room),
    size: HEADING_SIZE,
    data: { textX: -width },
  });
  const right = x + width / 2;
  const place = { left: right - pillWidth, y, for: id };
  return hidden === 0 ? [node] : [node, toPill(`more ${id}`, hidden, place, 'group')];
};

/** All nodes of a view. */
export const toNodes = (view: View, highlight: Highlight): NodeDefinition[] => {
  const isHome = view.entities.some(({ role }) => role === 'member');
  return [
    ...view.headings.flatMap((heading) => toHeadingNodes(heading, isHome)),
    ...view.entities.flatMap((entity) => toCardNodes(entity, highlight)),
    ...view.lines.flatMap(({ id, word }) =>
      word
        ? [
            toNode({
              ...word,
              id: `word ${id}`,
              classes: `text word ${highlight.ofLine(id)}`,
              label: word.text,
              size: 12,
              data: { textX: 0 },
            }),
          ]
        : [],
    ),
  ];
};
