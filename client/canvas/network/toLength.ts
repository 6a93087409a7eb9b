import { SCALE } from './toNetworkElements.ts';

/** From px of the screen to Cytoscape’s lengths. */
export const toLength =
  (zoom: number) =>
  (length: number): number =>
    (length / zoom) * SCALE;
