import type { ElementDefinition } from 'cytoscape';
import type { View } from '../graph/model.ts';
import type { JointSelection } from '../graph/Selection.ts';
import { toEdges } from './toEdges.ts';
import { toHighlight } from './toHighlight.ts';
import { toNodes } from './toNodes.ts';

/** Everything that Cytoscape shows of a view, nodes before edges. */
export const toElements = (view: View, selection: JointSelection | null): ElementDefinition[] => {
  const highlight = toHighlight(view, selection);
  const nodes = toNodes(view, highlight);
  const centres = new Map(
    nodes.map(({ data, position }) => [data.id ?? '', position ?? { x: 0, y: 0 }]),
  );
  return [...nodes, ...toEdges(view, highlight, centres)];
};
