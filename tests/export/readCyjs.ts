import cytoscape from 'cytoscape';
import { toLines } from './expectedRows.ts';
import type { Attributes, ReadGraph } from './expectedRows.ts';
import { toAttributes } from './readXml.ts';

/** As Cytoscape.js imports the file’s elements as they are, with lists as the other formats have them. */
export function readWithCytoscape(text: string): ReadGraph {
  const { elements } = JSON.parse(text) as { elements: cytoscape.ElementsDefinition };
  const graph = cytoscape({ headless: true, elements });
  return {
    nodes: Object.fromEntries(graph.nodes().map((node) => [node.id(), toRow(node.data())])),
    edges: Object.fromEntries(graph.edges().map((edge) => [edge.id(), toRow(edge.data())])),
  };
}

function toRow({ id: _, ...data }: Attributes): Attributes {
  return Object.fromEntries(
    Object.entries(toAttributes(data)).flatMap(([name, value]) => {
      if (value === null) return [];
      const isList = name === 'aliases' || name === 'quotes';
      return [[name, isList ? toLines(value as string[]) : value]];
    }),
  );
}
