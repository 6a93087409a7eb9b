/** Brings a Cytoscape graph to a wanted state by the fewest changes. */
import type { Core, ElementDefinition } from 'cytoscape';

const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Elements of the same id are kept and changed; positions are set, never animated. */
export const syncElements = (
  cy: Core,
  elements: readonly ElementDefinition[],
  fade: number,
): void => {
  const wanted = new Set(elements.map(({ data }) => data.id));
  const added: ElementDefinition[] = [];
  cy.batch(() => {
    cy.elements()
      .filter((element) => !wanted.has(element.id()))
      .remove();
    for (const definition of elements) {
      const element = cy.getElementById(definition.data.id ?? '');
      const isMoved =
        element.isEdge() &&
        (element.data('source') !== definition.data.source ||
          element.data('target') !== definition.data.target);
      if (isMoved) element.remove();
      if (element.empty() || isMoved) {
        added.push(definition);
        continue;
      }
      const isActive = element.hasClass('active');
      if (!isEqual(element.data(), definition.data)) element.data(definition.data);
      if (definition.position && !isEqual(element.position(), definition.position)) {
        element.position({ ...definition.position });
      }
      element.classes(`${String(definition.classes ?? '')}${isActive ? ' active' : ''}`);
    }
  });
  const fresh = cy.add(added);
  if (fade === 0) return;
  fresh.style('opacity', 0).animate({
    style: { opacity: 1 },
    duration: fade,
    easing: 'ease-out-cubic',
    complete: () => {
      fresh.removeStyle('opacity');
    },
  });
};
