/** Where to point the camera. Pure; lengths are px, of the screen where not said otherwise. */
import { FIELD_MARGIN } from '../graph/fields/fieldGeometry.ts';
import type { FieldsLayer } from '../graph/fields/FieldsLayer.ts';
import type { Point, View } from '../graph/model.ts';

export interface Frame {
  width: number;
  height: number;
  /** What the lane heads cover at the top. */
  top: number;
}

export interface Camera {
  zoom: number;
  pan: Point;
}

export interface Extent {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const PADDING = 27;
const PADDING_Y = 20;
/** Labels are 13 px: below this zoom they would be smaller than 11 px. */
const MIN_FIT_ZOOM = 11 / 13;

export const toExtent = (
  boxes: readonly { x: number; y: number; width: number; height: number }[],
): Extent => ({
  left: Math.min(...boxes.map(({ x, width }) => x - width / 2)),
  right: Math.max(...boxes.map(({ x, width }) => x + width / 2)),
  top: Math.min(...boxes.map(({ y, height }) => y - height / 2)),
  bottom: Math.max(...boxes.map(({ y, height }) => y + height / 2)),
});

/** The pan along one axis: all of it where it fits, else `centre` in the middle without baring an end. */
const toPan = (
  span: { from: number; to: number; centre: number },
  screen: { from: number; to: number },
  fits: 'start' | 'middle',
): number => {
  const room = screen.to - screen.from;
  const length = span.to - span.from;
  if (length <= room) {
    return screen.from - span.from + (fits === 'start' ? 0 : (room - length) / 2);
  }
  const wanted = (screen.from + screen.to) / 2 - span.centre;
  return Math.min(screen.from - span.from, Math.max(screen.to - span.to, wanted));
};

/** The fields at their own size: an opened one in view, else the first at the top. */
const toFieldsCamera = (fields: FieldsLayer, frame: Frame): Camera => {
  const { rows, open, width, height } = fields;
  const row = rows.find(({ id }) => id === open);
  const bottom = row ? row.y + row.height / 2 : 0;
  const top = row ? row.y - row.height / 2 : 0;
  // What has to go up for the opened field to end in view, as far as its top stays in view.
  const up = Math.max(
    0,
    Math.min(bottom + 8 - frame.height, top - frame.top, height - frame.height),
  );
  return { zoom: 1, pan: { x: Math.max(FIELD_MARGIN, (frame.width - width) / 2), y: -up } };
};

/** Everything if it can be read, else the focus and what is around it. */
export const toFitCamera = (view: View, frame: Frame): Camera => {
  if (view.fields) return toFieldsCamera(view.fields, frame);
  const lanes = view.lanes;
  const extent = toExtent([...view.entities, ...view.headings]);
  const left = lanes[0]?.left ?? extent.left;
  const right = lanes.reduce((edge, lane) => Math.max(edge, lane.left + lane.width), extent.right);
  const focus = view.entities.find(({ role }) => role === 'focus');
  const focusLane = lanes.find(({ kind }) => kind === focus?.kind);
  const roomX = frame.width - 2 * PADDING;
  const roomY = frame.height - frame.top - 2 * PADDING_Y;
  const wanted = Math.min(
    1,
    roomX / (right - left),
    roomY / Math.max(1, extent.bottom - extent.top),
  );
  const zoom = Math.max(MIN_FIT_ZOOM, Math.floor(wanted * 1000) / 1000);
  const isPicture = view.picture !== undefined;
  const centreX = focusLane
    ? focusLane.left + focusLane.width / 2
    : isPicture
      ? (extent.left + extent.right) / 2
      : left;
  return {
    zoom,
    pan: {
      x: toPan(
        { from: left * zoom, to: right * zoom, centre: centreX * zoom },
        { from: PADDING, to: frame.width - PADDING },
        'middle',
      ),
      y: toPan(
        {
          from: extent.top * zoom,
          to: extent.bottom * zoom,
          centre: (focus?.y ?? (isPicture ? 0 : extent.top)) * zoom,
        },
        { from: frame.top + PADDING_Y, to: frame.height - PADDING_Y },
        focus || isPicture ? 'middle' : 'start',
      ),
    },
  };
};

const toShift = (from: number, to: number, screenFrom: number, screenTo: number): number => {
  if (to - from > screenTo - screenFrom)
    return from > screenFrom ? screenFrom - from : Math.max(0, screenFrom - to);
  if (from < screenFrom) return screenFrom - from;
  return to > screenTo ? screenTo - to : 0;
};

/** The least move that brings the extent (in model coordinates) into the frame; null where it is in already. */
export const toRevealCamera = (extent: Extent, camera: Camera, frame: Frame): Camera | null => {
  const { zoom, pan } = camera;
  const x = toShift(extent.left * zoom + pan.x, extent.right * zoom + pan.x, 12, frame.width - 12);
  const y = toShift(
    extent.top * zoom + pan.y,
    extent.bottom * zoom + pan.y,
    frame.top + 12,
    frame.height - 12,
  );
  return x === 0 && y === 0 ? null : { zoom, pan: { x: pan.x + x, y: pan.y + y } };
};
