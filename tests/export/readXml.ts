import { MultiGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { SaxesParser } from 'saxes';
import type { Attributes, ReadGraph } from './expectedRows.ts';

/** As graphology reads it. Its reader of GraphML takes every edge for a directed one. */
export function readWithGraphology(format: 'gexf' | 'graphml', text: string): ReadGraph {
  const graph =
    format === 'gexf'
      ? gexf.parse(MultiGraph, text, { respectInputGraphType: true })
      : graphml.parse(MultiGraph, text);
  return {
    nodes: Object.fromEntries(graph.mapNodes((id, data) => [id, toAttributes(data)])),
    edges: Object.fromEntries(
      graph.mapEdges((id, data, source, target) => {
        const { kind: _, ...rest } = data;
        return [id, toAttributes({ ...rest, source, target })];
      }),
    ),
  };
}

/** Without the label that programs draw; the evidence as what its JSON says. */
export function toAttributes({ label: _, evidence, ...rest }: Attributes): Attributes {
  return { ...rest, evidence: JSON.parse(evidence as string) };
}

/** The attributes of all elements of this name. Throws where the text is no well-formed XML 1.0 with its namespaces. */
export function readElements(text: string, name: string): Record<string, string>[] {
  const found: Record<string, string>[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    if (tag.name !== name) return;
    found.push(
      Object.fromEntries(Object.values(tag.attributes).map(({ name, value }) => [name, value])),
    );
  });
  parser.write(text).close();
  return found;
}
