/**
 * Cytoscape and nothing else: it fetches the elements that our overview has painted, waits for the same faces as ours, without
 * which neither would paint the same, and draws them in the same style sheet, where they stood.
 */
import cytoscape, { type Core } from 'cytoscape';
import { loadFonts } from '../../../../client/canvas/loadFonts.ts';
import { readPalette } from '../../../../client/canvas/readPalette.ts';
import { toStylesheet } from '../../../../client/canvas/toStylesheet.ts';
import type { Drawing, Growth } from '../Drawing.ts';
import './bare.css';

export interface Bare {
  /** Shows this and nothing else. */
  show(drawing: Drawing): Promise<void>;
  grow(growth: Growth): void;
}

declare global {
  interface Window {
    bare: Bare;
  }
}

const stage = document.getElementById('stage');
if (!stage) throw new Error('index.html has no element #stage.');

const loadLabelFonts = (drawing: Drawing): Promise<void> => {
  const text = [
    ...new Set(
      drawing.elements.flatMap(({ data }) => [...((data.label as string | undefined) ?? '')]),
    ),
  ].join('');
  return loadFonts(getComputedStyle(stage).fontFamily, text, () => undefined);
};

const resize = ({ width, height }: Drawing): void => {
  stage.style.width = `${width}px`;
  stage.style.height = `${height}px`;
};

const draw = ({ elements, zoom, pan }: Drawing): Core =>
  cytoscape({
    container: stage,
    elements,
    style: toStylesheet(readPalette(stage)),
    layout: { name: 'preset', fit: false },
    zoom,
    pan,
    autounselectify: true,
    boxSelectionEnabled: false,
    minZoom: 0.4,
    maxZoom: 3,
  });

const overview = (await (await fetch('/drawing.json')).json()) as Drawing;
await loadLabelFonts(overview);
resize(overview);
const cy = draw(overview);

window.bare = {
  show: async (drawing) => {
    await loadLabelFonts(drawing);
    resize(drawing);
    cy.resize();
    cy.elements().remove();
    cy.add(structuredClone(drawing.elements));
    cy.viewport({ zoom: drawing.zoom, pan: drawing.pan });
  },
  grow: ({ added, gone, positions, zoom, pan }) => {
    if (gone.length > 0) {
      const ids = new Set(gone);
      cy.remove(cy.elements().filter((element) => ids.has(element.id())));
    }
    cy.add(added);
    cy.layout({ name: 'preset', fit: false, positions }).run();
    cy.viewport({ zoom, pan });
  },
};
