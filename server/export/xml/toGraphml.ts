import type { Entity, Relation } from '../../../graph-seed/model.ts';
import { EDGE_COLUMNS, NODE_COLUMNS, isSymmetric } from '../columns.ts';
import type { Column, ColumnType } from '../columns.ts';
import type { ExportSource } from '../view/ExportSource.ts';
import type { ExportOptions } from '../view/ExportView.ts';
import { toXml, toXmlCells } from './toXml.ts';

const TYPES: Record<ColumnType, string> = {
  string: 'string',
  list: 'string',
  double: 'double',
  boolean: 'boolean',
  integer: 'int',
};

/** Programs that draw look for the words to draw under this name. */
const NODES: readonly Column<Entity>[] = [
  { name: 'label', type: 'string', read: ({ name }) => name.zh },
  ...NODE_COLUMNS,
];
const EDGES: readonly Column<Relation>[] = [
  { name: 'label', type: 'string', read: ({ type }) => type },
  ...EDGE_COLUMNS,
];

/** GraphML: http://graphml.graphdrawing.org. */
export async function* toGraphml(
  source: ExportSource,
  { edges }: ExportOptions,
): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
${toKeys('node', NODES)}${toKeys('edge', EDGES)}  <graph id="fazhi-graph-${toXml(source.revision)}" edgedefault="directed">
`;
  for await (const entities of source.entities()) yield entities.map(toNode).join('');
  for await (const relations of source.relations())
    yield relations.map((relation) => toEdge(relation, edges)).join('');
  yield '  </graph>\n</graphml>\n';
}

function toKeys<T>(owner: 'node' | 'edge', columns: readonly Column<T>[]): string {
  return columns
    .map(
      ({ name, type }) =>
        `  <key id="${owner}.${name}" for="${owner}" attr.name="${name}" attr.type="${TYPES[type]}"/>\n`,
    )
    .join('');
}

function toNode(entity: Entity): string {
  return `    <node id="${toXml(entity.id)}">\n${toData('node', NODES, entity)}    </node>\n`;
}

function toEdge(relation: Relation, edges: ExportOptions['edges']): string {
  const { id, source, target } = relation;
  const direction = edges === 'mixed' && isSymmetric(relation) ? ' directed="false"' : '';
  const head = `id="${toXml(id)}" source="${toXml(source)}" target="${toXml(target)}"${direction}`;
  return `    <edge ${head}>\n${toData('edge', EDGES, relation)}    </edge>\n`;
}

function toData<T>(owner: 'node' | 'edge', columns: readonly Column<T>[], item: T): string {
  return toXmlCells(columns, item)
    .map(([name, value]) => `      <data key="${owner}.${name}">${value}</data>\n`)
    .join('');
}
