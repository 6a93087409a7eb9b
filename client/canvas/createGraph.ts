/** The Cytoscape instance behind the canvas: shown scenes in, gestures out. */
import cytoscape from 'cytoscape';
import type { Core, ElementDefinition, EventObject, SingularElementArgument } from 'cytoscape';
import type { Selection } from '../graph/Selection.ts';
import type { Camera } from './camera.ts';
import type { Palette } from './readPalette.ts';
import { claimStylesheet } from './claimStylesheet.ts';
import { syncElements } from './syncElements.ts';
import { toCardId } from './toNodes.ts';
import { toStylesheet } from './toStylesheet.ts';

export interface GraphHandlers {
  onSelect(selection: Selection | null): void;
  /** A card was chosen with Ctrl, Command or Shift held down. */
  onSelectAlso(id: string): void;
  onToggle(id: string): void;
  onOpenGroup(id: string): void;
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
const EASING = 'ease-out-cubic';

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
    autoungrabify: true,
    autounselectify: true,
    boxSelectionEnabled: false,
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
  });
  connect(cy, handlers);
  const animate = (camera: Camera, duration: number): void => {
    cy.stop();
    if (duration === 0) cy.viewport(camera);
    else cy.animate({ ...camera, duration, easing: EASING });
  };
  return {
    show: (elements, fade) => syncElements(cy, elements, fade),
    paint: (palette) => {
      cy.style(toStylesheet(palette));
    },
    getCamera: () => ({ zoom: cy.zoom(), pan: { ...cy.pan() } }),
    moveTo: animate,
    zoomBy: (factor, duration) => {
      const zoom = Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, cy.zoom() * factor));
      const centre = { x: cy.width() / 2, y: cy.height() / 2 };
      const ratio = zoom / cy.zoom();
      const pan = cy.pan();
      animate(
        {
          zoom,
          pan: {
            x: centre.x - (centre.x - pan.x) * ratio,
            y: centre.y - (centre.y - pan.y) * ratio,
          },
        },
        duration,
      );
    },
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
