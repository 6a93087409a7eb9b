import type { Frame } from '../canvas/camera.ts';
import type { Drawing } from './Picture.ts';
import { element } from './svg/xml.ts';

/** What of a map its window shows: the map, moved and scaled by `transform`, and what stands over it. */
export const drawWindow = (
  { width, height }: Pick<Frame, 'width' | 'height'>,
  transform: string,
  map: readonly string[],
  over: readonly string[] = [],
): Omit<Drawing, 'occurring'> => ({
  left: 0,
  top: 0,
  width,
  height,
  body: element('svg', { x: 0, y: 0, width, height, overflow: 'hidden' }, [
    element('g', { 'data-id': 'map', transform }, map),
    ...over,
  ]),
});
