import type { ElementDefinition } from 'cytoscape';
import type { View } from '../graph/model.ts';
import type { JointSelection } from '../graph/Selection.ts';
import { toEdges } from './toEdges.ts';
import { toFieldHighlight } from './toFieldHighlight.ts';
import { toFieldNodes } from './toFieldNodes.ts';
import { toHighlight } from './toHighlight.ts';
import { toNodes } from './toNodes.ts';

/** A node or an edge with its data, place and classes. */
export type MapElement = ElementDefinition;

/** Everything that Cytoscape shows of a view, nodes before edges; `pointed` is the entity that pointer or key is on. */
export const toElements = (
  view: View,
  selection: JointSelection | null,
  pointed: string | null = null,
): ElementDefinition[] => {
  const highlight = view.fields
    ? toFieldHighlight(view, selection, pointed)
    : toHighlight(view, selection);
  const nodes = [...(view.fields ? toFieldNodes(view.fields) : []), ...toNodes(view, highlight)];
  const centres = new Map(
    nodes.map(({ data, position }) => [data.id ?? '', position ?? { x: 0, y: 0 }]),
  );
  return [...nodes, ...toEdges(view, highlight, centres)];
};
