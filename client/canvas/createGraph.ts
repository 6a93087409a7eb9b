/** The Cytoscape instance behind the canvas: shown scenes in, gestures out. */
import cytoscape from 'cytoscape';
import type { Core, ElementDefinition, EventObject, SingularElementArgument } from 'cytoscape';
import type { Point } from '../graph/model.ts';
import type { Selection } from '../graph/Selection.ts';
import { moveCamera, zoomCamera } from './aimCamera.ts';
import type { Camera } from './camera.ts';
import type { Palette } from './readPalette.ts';
import { claimStylesheet } from './claimStylesheet.ts';
import { connectDragging, setMovable } from './connectDragging.ts';
import { syncElements } from './syncElements.ts';
import { toCardId } from './toNodes.ts';
import { toStylesheet } from './toStylesheet.ts';

export interface GraphHandlers {
  onSelect(selection: Selection | null): void;
  /** A card was chosen with Ctrl, Command or Shift held down. */
  onSelectAlso(id: string): void;
  onToggle(id: string): void;
  onOpenGroup(id: string): void;
  /** A menu was asked for on a card; where, in px from the container's corner. */
  onMenu(id: string, at: Point): void;
  /** A card was dragged up or down, by so many px of the model. */
  onDrop(id: string, by: number): void;
  /** The camera has moved, by whatever cause. */
  onCamera(camera: Camera): void;
  /** A person has moved the camera. */
  onMoved(): void;
}

export interface Graph {
  /** Shows these elements and no others; new ones fade in over `fade` ms. */
  show(elements: readonly ElementDefinition[], fade: number): void;
  paint(palette: Palette): void;
  getCamera(): Camera;
  moveTo(camera: Camera, duration: number): void;
  zoomBy(factor: number, duration: number): void;
  /** Outlines what the keyboard is on. */
  setActive(active: Selection | null): void;
  resize(): void;
  destroy(): void;
}

const MIN_ZOOM = 0.4;
const MAX_ZOOM = 3;

const isJoint = (event: MouseEvent | TouchEvent): boolean =>
  event.ctrlKey || event.metaKey || event.shiftKey;

const connect = (cy: Core, handlers: GraphHandlers): void => {
  const toElement = (event: EventObject): SingularElementArgument =>
    event.target as SingularElementArgument;
  const idOf = (event: EventObject): string => toElement(event).data('for') as string;
  cy.on('tap', (event) => {
    if (event.target === cy) handlers.onSelect(null);
  });
  cy.on('tap', 'node.card', (event) => {
    if (isJoint(event.originalEvent)) handlers.onSelectAlso(idOf(event));
    else handlers.onSelect({ type: 'entity', id: idOf(event) });
  });
  cy.on('dbltap', 'node.card', (event) => handlers.onToggle(idOf(event)));
  cy.on('tap', 'node.pill', (event) => {
    if (toElement(event).hasClass('group')) handlers.onOpenGroup(idOf(event));
    else handlers.onToggle(idOf(event));
  });
  cy.on('cxttap', 'node.card', (event) => handlers.onMenu(idOf(event), event.renderedPosition));
  cy.on('taphold', 'node.card', (event) => {
    // A mouse has a button of its own for that.
    if ('touches' in event.originalEvent) handlers.onMenu(idOf(event), event.renderedPosition);
  });
  cy.on('tap', 'edge', (event) => handlers.onSelect({ type: 'relation', id: idOf(event) }));
  cy.on('viewport', () => handlers.onCamera({ zoom: cy.zoom(), pan: { ...cy.pan() } }));
  cy.on('scrollzoom dragpan pinchzoom', () => handlers.onMoved());
  cy.on('mouseover', 'node.card, node.pill, edge', () => setCursor(cy, 'pointer'));
  cy.on('mouseout', 'node.card, node.pill, edge', () => setCursor(cy, ''));
};

const setCursor = (cy: Core, cursor: string): void => {
  const container = cy.container();
  if (container) container.style.cursor = cursor;
};

/** Builds it inside `container`; `destroy` takes everything away again. */
export const createGraph = (container: HTMLElement, handlers: GraphHandlers): Graph => {
  claimStylesheet();
  const cy = cytoscape({
    container,
    layout: { name: 'preset' },
    autounselectify: true,
    boxSelectionEnabled: false,
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
  });
  connect(cy, handlers);
  connectDragging(cy, (id, by) => handlers.onDrop(id, by));
  return {
    show: (elements, fade) => {
      syncElements(cy, elements, fade);
      setMovable(cy);
    },
    paint: (palette) => {
      cy.style(toStylesheet(palette));
    },
    getCamera: () => ({ zoom: cy.zoom(), pan: { ...cy.pan() } }),
    moveTo: (camera, duration) => moveCamera(cy, camera, duration),
    zoomBy: (factor, duration) => zoomCamera(cy, factor, duration),
    setActive: (active) => {
      cy.elements('.active').removeClass('active');
      if (active) {
        cy.getElementById(
          active.type === 'entity' ? toCardId(active.id) : `line ${active.id}`,
        ).addClass('active');
      }
    },
    resize: () => {
      cy.resize();
    },
    destroy: () => {
      cy.stop();
      cy.elements().stop();
      cy.destroy();
    },
  };
};
