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
import { toStylesheet } from './toStylesheet.ts';

export interface GraphHandlers {
  /** `key` is the card's, where it was one. */
  onSelect(selection: Selection | null, key: string | null): void;
  /** A card was chosen with Ctrl, Command or Shift held down. */
  onSelectAlso(id: string, key: string): void;
  onToggle(id: string): void;
  onOpenGroup(id: string): void;
  /** A field's name, or what it does not show, was chosen. */
  onOpenField(id: string): void;
  /** The pointer is over an entity's card, or over none. */
  onPoint(id: string | null): void;
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
  /** Outlines what the keyboard is on: a node or an edge, by its id. */
  setActive(element: string | null): void;
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
  // A finger that has asked for a menu chooses nothing when it lets go.
  let isHeld = false;
  cy.on('tapstart', () => {
    isHeld = false;
  });
  cy.on('tap', (event) => {
    if (event.target === cy) handlers.onSelect(null, null);
  });
  cy.on('tap', 'node.card', (event) => {
    if (isHeld) return;
    const key = toElement(event).data('key') as string;
    if (isJoint(event.originalEvent)) handlers.onSelectAlso(idOf(event), key);
    else handlers.onSelect({ type: 'entity', id: idOf(event) }, key);
  });
  cy.on('dbltap', 'node.card', (event) => handlers.onToggle(idOf(event)));
  cy.on('tap', 'node.pill', (event) => {
    if (toElement(event).hasClass('field')) return;
    if (toElement(event).hasClass('group')) handlers.onOpenGroup(idOf(event));
    else handlers.onToggle(idOf(event));
  });
  cy.on('cxttap', 'node.card', (event) => handlers.onMenu(idOf(event), event.renderedPosition));
  cy.on('taphold', 'node.card', (event) => {
    // A mouse has a button of its own for that.
    if (!('touches' in event.originalEvent)) return;
    isHeld = true;
    handlers.onMenu(idOf(event), event.renderedPosition);
  });
  cy.on('tap', 'edge', (event) => handlers.onSelect({ type: 'relation', id: idOf(event) }, null));
  cy.on('tap', 'node.field', (event) => handlers.onOpenField(idOf(event)));
  cy.on('mouseover', 'node.card', (event) => handlers.onPoint(idOf(event)));
  cy.on('mouseout', 'node.card', () => handlers.onPoint(null));
  cy.on('viewport', () => handlers.onCamera({ zoom: cy.zoom(), pan: { ...cy.pan() } }));
  cy.on('scrollzoom dragpan pinchzoom', () => handlers.onMoved());
  cy.on('mouseover', 'node.card, node.pill, node.field, edge', () => setCursor(cy, 'pointer'));
  cy.on('mouseout', 'node.card, node.pill, node.field, edge', () => setCursor(cy, ''));
};

const setCursor = (cy: Core, cursor: string): void => {
  const container = cy.container();
  if (container) container.style.cursor = cursor;
};

/** Builds it inside `container`; `destroy` takes everything away again. */
export const createGraph = (
  container: HTMLElement,
  palette: Palette,
  handlers: GraphHandlers,
): Graph => {
  claimStylesheet();
  const cy = cytoscape({
    container,
    style: toStylesheet(palette),
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
    setActive: (element) => {
      cy.elements('.active').removeClass('active');
      if (element !== null) cy.getElementById(element).addClass('active');
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
