/** How large marks and text of the network are. They keep their size on the screen, so that zooming in makes room. */

/** Zoom changes sizes and labels by steps of this ratio: in between, both grow with the zoom. */
const STEP = 2 ** (1 / 6);

/** The step at or below a zoom. */
export const toZoomStep = (zoom: number): number =>
  Math.floor(Math.log(zoom) / Math.log(STEP) + 1e-6);

/** The zoom at which a step begins. */
export const toStepZoom = (step: number): number => STEP ** step;

/** On the screen, in px, where a zoom step begins. */
export const LABEL_SIZE = 12;
export const HEADING_SIZE = 12;
const MARK_SIZE = 13;
const LEAST_MARK_SIZE = 8;

/** A mark’s width and height at a zoom, in px of the screen; smaller where the whole is seen from afar. */
export const toMarkSize = (zoom: number): number =>
  Math.min(MARK_SIZE, Math.max(LEAST_MARK_SIZE, MARK_SIZE * zoom));

/** The box that no two marks share, in px at zoom 1: marks touch no other one from a zoom of 0.45 on. */
export const MARK_BOX = 18;

/** Between a cell’s edge and the marks inside; above them stands the heading. */
export const CELL_MARGIN = 18;
export const HEADING_ROOM = 40;
