/** The Cytoscape instance behind the network: elements and styles in, gestures out. */
import cytoscape from 'cytoscape';
import type {
  Core,
  ElementDefinition,
  EventObject,
  SingularElementArgument,
  StylesheetJsonBlock,
} from 'cytoscape';
import type { Point } from '../../graph/model.ts';
import type { Selection } from '../../graph/Selection.ts';
import { moveCamera, zoomCamera } from '../aimCamera.ts';
import type { Camera } from '../camera.ts';
import { claimStylesheet } from '../claimStylesheet.ts';
import { syncElements } from '../syncElements.ts';
import type { Label } from '../../graph/network/placeLabels.ts';
import { MAX_ZOOM, MIN_ZOOM } from './networkCamera.ts';
import { SCALE, toLabelClass, toLabelData, toMarkId } from './toNetworkElements.ts';

export interface NetworkHandlers {
  onSelect(selection: Selection | null): void;
  /** A mark was chosen to be opened. */
  onOpen(id: string): void;
  /** A heading, or the mark of a folded field, was chosen. */
  onField(id: string): void;
  /** A mark was dragged to there, in px at zoom 1. */
  onMove(id: string, to: Point): void;
  /** The pointer is on a mark, or on none. */
  onHover(id: string | null): void;
  /** A touch beside all marks: the mark that is meant, if one is near enough. */
  findNear(at: Point): string | null;
  onCamera(camera: Camera): void;
  /** A person has moved the camera. */
  onMoved(): void;
}

export interface NetworkGraph {
  /** Shows these elements and no others; marks can be dragged where `isDraggable` says so. */
  show(elements: readonly ElementDefinition[], isDraggable: (id: string) => boolean): void;
  paint(stylesheet: StylesheetJsonBlock[]): void;
  getCamera(): Camera;
  moveTo(camera: Camera, duration: number): void;
  zoomBy(factor: number, duration: number): void;
  /** Names a mark otherwise than the elements shown do. */
  name(id: string, label: Label | undefined, y: number, hovered: boolean): void;
  /** Outlines what the keyboard is on. */
  setActive(elementId: string | null): void;
  resize(): void;
  destroy(): void;
}

const POINTED = 'node.mark, node.heading, node.stack, edge';

const toModel = ({ x, y }: Point): Point => ({ x: x / SCALE, y: y / SCALE });

const readCamera = (cy: Core): Camera => ({ zoom: cy.zoom() * SCALE, pan: { ...cy.pan() } });

const LABEL_CLASSES = 'right left middle hovered';

const connect = (cy: Core, handlers: NetworkHandlers): void => {
  const toElement = (event: EventObject): SingularElementArgument =>
    event.target as SingularElementArgument;
  const idOf = (event: EventObject): string => toElement(event).data('for') as string;
  const setCursor = (cursor: string): void => {
    const container = cy.container();
    if (container) container.style.cursor = cursor;
  };
  cy.on('tap', (event) => {
    const isMark = event.target !== cy && toElement(event).isNode();
    if (isMark) return;
    // A finger is less exact than a mark is large.
    const isTouch = event.originalEvent.type.startsWith('touch');
    const near = isTouch ? handlers.findNear(toModel(event.position)) : null;
    if (near !== null) handlers.onSelect({ type: 'entity', id: near });
    else if (event.target === cy) handlers.onSelect(null);
    else handlers.onSelect({ type: 'relation', id: idOf(event) });
  });
  cy.on('tap', 'node.mark', (event) => handlers.onSelect({ type: 'entity', id: idOf(event) }));
  cy.on('dbltap', 'node.mark', (event) => handlers.onOpen(idOf(event)));
  cy.on('tap', 'node.heading, node.stack', (event) => handlers.onField(idOf(event)));
  cy.on('dragfree', 'node.mark', (event) =>
    handlers.onMove(idOf(event), toModel((event.target as cytoscape.NodeSingular).position())),
  );
  cy.on('viewport', () => handlers.onCamera(readCamera(cy)));
  cy.on('scrollzoom dragpan pinchzoom', () => handlers.onMoved());
  cy.on('mouseover', POINTED, (event) => {
    setCursor('pointer');
    if (toElement(event).hasClass('mark')) handlers.onHover(idOf(event));
  });
  cy.on('mouseout', POINTED, () => {
    setCursor('');
    handlers.onHover(null);
  });
};

/** Builds it inside `container`; `destroy` takes everything away again. */
export const createNetworkGraph = (
  container: HTMLElement,
  handlers: NetworkHandlers,
): NetworkGraph => {
  claimStylesheet();
  const cy = cytoscape({
    container,
    layout: { name: 'preset' },
    autounselectify: true,
    boxSelectionEnabled: false,
    minZoom: MIN_ZOOM / SCALE,
    maxZoom: MAX_ZOOM / SCALE,
  });
  connect(cy, handlers);
  return {
    show: (elements, isDraggable) => {
      syncElements(cy, elements, 0);
      cy.batch(() => {
        for (const node of cy.nodes().toArray()) {
          const isFree = node.hasClass('mark') && isDraggable(node.data('for') as string);
          // What is not dragged itself lets the map be taken hold of.
          if (isFree) node.grabify().unpanify();
          else node.ungrabify().panify();
        }
      });
    },
    paint: (stylesheet) => {
      cy.style(stylesheet);
    },
    getCamera: () => readCamera(cy),
    moveTo: ({ zoom, pan }, duration) => moveCamera(cy, { zoom: zoom / SCALE, pan }, duration),
    zoomBy: (factor, duration) => zoomCamera(cy, factor, duration),
    name: (id, label, y, hovered) => {
      cy.getElementById(toMarkId(id))
        .data(toLabelData(label, y))
        .removeClass(LABEL_CLASSES)
        .addClass(`${toLabelClass(label)} ${hovered ? 'hovered' : ''}`);
    },
    setActive: (elementId) => {
      cy.elements('.active').removeClass('active');
      if (elementId !== null) cy.getElementById(elementId).addClass('active');
    },
    resize: () => {
      cy.resize();
    },
    destroy: () => {
      cy.stop();
      cy.destroy();
    },
  };
};
