import type { Core } from 'cytoscape';
import type { Camera } from './camera.ts';

const EASING = 'ease-out-cubic';

/** Points the camera, over `duration` ms. */
export const moveCamera = (cy: Core, camera: Camera, duration: number): void => {
  cy.stop();
  if (duration === 0) cy.viewport(camera);
  else cy.animate({ ...camera, duration, easing: EASING });
};

/** Zooms about the middle of the canvas. */
export const zoomCamera = (cy: Core, factor: number, duration: number): void => {
  const zoom = Math.min(cy.maxZoom(), Math.max(cy.minZoom(), cy.zoom() * factor));
  const centre = { x: cy.width() / 2, y: cy.height() / 2 };
  const ratio = zoom / cy.zoom();
  const pan = cy.pan();
  const camera = {
    zoom,
    pan: {
      x: centre.x - (centre.x - pan.x) * ratio,
      y: centre.y - (centre.y - pan.y) * ratio,
    },
  };
  moveCamera(cy, camera, duration);
};
