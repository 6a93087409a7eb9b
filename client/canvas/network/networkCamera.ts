/** Where to point the camera at the network. Pure; the frame is in px of the screen. */
import type { Cell } from '../../graph/network/NetworkLayout.ts';
import { toStepZoom, toZoomStep } from '../../graph/network/markSize.ts';
import type { NetworkView } from '../../graph/network/NetworkView.ts';
import { placeLabels } from '../../graph/network/placeLabels.ts';
import type { LabelTexts } from '../../graph/network/toLabelTexts.ts';
import { toExtent, type Camera, type Extent, type Frame } from '../camera.ts';

export const MIN_ZOOM = 0.1;
export const MAX_ZOOM = 6;
const PADDING = 12;

/** All of the extent in the middle of the frame, no larger than `most`. */
const toCentred = (extent: Extent, frame: Frame, most: number, least = MIN_ZOOM): Camera => {
  const { left, right, top, bottom } = extent;
  const zoom = Math.max(
    least,
    Math.min(
      most,
      (frame.width - 2 * PADDING) / (right - left),
      (frame.height - 2 * PADDING) / (bottom - top),
    ),
  );
  return {
    zoom,
    pan: {
      x: frame.width / 2 - ((left + right) / 2) * zoom,
      y: frame.height / 2 - ((top + bottom) / 2) * zoom,
    },
  };
};

const toCellBox = ({ left, top, width, height }: Cell) => ({
  x: left + width / 2,
  y: top + height / 2,
  width,
  height,
});

const AROUND_MARK = 40;

/** Everything, also what was dragged elsewhere. */
export const toWholeCamera = ({ fields, marks }: NetworkView, frame: Frame): Camera => {
  const boxes = [
    ...fields.map(({ cell }) => toCellBox(cell)),
    ...marks.map(({ x, y }) => ({ x, y, width: AROUND_MARK, height: AROUND_MARK })),
  ];
  return toCentred(toExtent(boxes), frame, 1.5);
};

/** Seen from farther away, few names have room. */
const READABLE = 0.7;

/**
 * What is shown first: everything, or in a frame too narrow for that to be read, as much as fills it, from the
 * beginning on.
 */
export const toFirstCamera = (view: NetworkView, frame: Frame): Camera => {
  const whole = toWholeCamera(view, frame);
  const cells = view.fields.map(({ cell }) => toCellBox(cell));
  if (whole.zoom >= READABLE || view.marks.length === 0) return whole;
  const { left, top, right, bottom } = toExtent(cells);
  const filling = Math.max(
    (frame.width - 2 * PADDING) / (right - left),
    (frame.height - 2 * PADDING) / (bottom - top),
  );
  const zoom = Math.min(READABLE, filling);
  return { zoom, pan: { x: PADDING - left * zoom, y: PADDING - top * zoom } };
};

/** One field, as near as is needed for all of its names to show. */
export const toFieldCamera = (
  view: NetworkView,
  texts: ReadonlyMap<string, LabelTexts>,
  id: string,
  frame: Frame,
): Camera | null => {
  const field = view.fields.find((each) => each.id === id);
  if (!field) return null;
  const extent = toExtent([toCellBox(field.cell)]);
  const whole = toCentred(extent, frame, MAX_ZOOM);
  for (let step = toZoomStep(whole.zoom); toStepZoom(step) <= MAX_ZOOM; step += 1) {
    const zoom = toStepZoom(step);
    const labels = placeLabels(view, texts, zoom);
    const isNamed = field.members.every((member) => labels.has(member) || !texts.has(member));
    if (isNamed) return toCentred(extent, frame, MAX_ZOOM, Math.max(whole.zoom, zoom * 1.001));
  }
  return toCentred(extent, frame, MAX_ZOOM, MAX_ZOOM);
};
