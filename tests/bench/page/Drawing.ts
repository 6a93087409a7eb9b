import type { ElementDefinition } from 'cytoscape';

/** What our page has on its canvas, as plain data: enough for another Cytoscape to draw the same. */
export interface Drawing {
  /** Nodes before edges, with data, classes and positions. */
  elements: ElementDefinition[];
  zoom: number;
  /** In px of the screen. */
  pan: { x: number; y: number };
  /** The canvas, in CSS px. */
  width: number;
  height: number;
}

/** One step from a drawing to the next, by Cytoscape's own means. */
export interface Growth {
  /** What the next drawing has and the former has not. */
  added: ElementDefinition[];
  /** Ids of what it has no more. */
  gone: string[];
  /** Where all its nodes stand. */
  positions: Record<string, { x: number; y: number }>;
  zoom: number;
  pan: { x: number; y: number };
}

const toId = ({ data }: ElementDefinition): string => String(data.id);

/** What it takes from one drawing to the next: elements that stay are left as they are but for their positions. */
export function toGrowth(before: Drawing, after: Drawing): Growth {
  const former = new Set(before.elements.map(toId));
  const wanted = new Set(after.elements.map(toId));
  return {
    added: after.elements.filter((element) => !former.has(toId(element))),
    gone: [...former].filter((id) => !wanted.has(id)),
    positions: Object.fromEntries(
      after.elements.flatMap((element) =>
        element.position ? [[toId(element), element.position]] : [],
      ),
    ),
    zoom: after.zoom,
    pan: after.pan,
  };
}
