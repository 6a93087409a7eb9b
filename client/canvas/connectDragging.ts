/** Cards that can be dragged up and down their lane. */
import type { Core, NodeCollection, NodeSingular } from 'cytoscape';

/** Shorter ways, in px of the model, are a hand that was not still. */
const LEAST_WAY = 4;

/** Where fingers drag, they drag the camera, but for a card that is selected. */
export const setMovable = (cy: Core): void => {
  const isCoarse = matchMedia('(pointer: coarse)').matches;
  cy.nodes('.card').forEach((node) => {
    if (node.hasClass('movable') && (!isCoarse || node.hasClass('selected')))
      node.grabify().unpanify();
    else node.ungrabify().panify();
  });
};

/** A card keeps its lane while it is dragged, and takes along what belongs to it; `onDrop` says how far it went. */
export const connectDragging = (cy: Core, onDrop: (id: string, by: number) => void): void => {
  const starts = new Map<string, { x: number; y: number }>();
  const findParts = (card: NodeSingular): NodeCollection =>
    cy.nodes().filter((node) => node.data('for') === card.data('for'));
  const shift = (card: NodeSingular, by: number): void => {
    findParts(card).forEach((part) => {
      const start = starts.get(part.id());
      if (start) part.position({ x: start.x, y: start.y + by });
    });
  };
  const toWay = (card: NodeSingular): number =>
    card.position().y - (starts.get(card.id())?.y ?? card.position().y);
  cy.on('grab', 'node.movable', (event) => {
    starts.clear();
    findParts(event.target as NodeSingular).forEach((part) => {
      starts.set(part.id(), { ...part.position() });
    });
  });
  cy.on('drag', 'node.movable', (event) => {
    const card = event.target as NodeSingular;
    card.connectedEdges().addClass('waiting');
    shift(card, toWay(card));
  });
  cy.on('dragfree', 'node.movable', (event) => {
    const card = event.target as NodeSingular;
    const way = toWay(card);
    card.connectedEdges().removeClass('waiting');
    if (Math.abs(way) < LEAST_WAY) shift(card, 0);
    else onDrop(card.data('for') as string, way);
  });
};
