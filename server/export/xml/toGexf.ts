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
  integer: 'integer',
};

/**
 * GEXF 1.3: https://gexf.net. Written here, because graphology-gexf needs the whole graph and makes the whole text in
 * memory, and passes on characters that no XML may hold.
 */
export async function* toGexf(
  source: ExportSource,
  { edges }: ExportOptions,
): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
  <meta>
    <creator>Fazhi Graph</creator>
    <description>Revision ${toXml(source.revision)}</description>
  </meta>
  <graph mode="static" defaultedgetype="directed" idtype="string">
${toAttributes('node', NODE_COLUMNS)}${toAttributes('edge', EDGE_COLUMNS)}    <nodes>
`;
  for await (const entities of source.entities()) yield entities.map(toNode).join('');
  yield '    </nodes>\n    <edges>\n';
  for await (const relations of source.relations())
    yield relations.map((relation) => toEdge(relation, edges)).join('');
  yield '    </edges>\n  </graph>\n</gexf>\n';
}

function toAttributes<T>(owner: 'node' | 'edge', columns: readonly Column<T>[]): string {
  const lines = columns.map(
    ({ name, type }) => `      <attribute id="${name}" title="${name}" type="${TYPES[type]}"/>\n`,
  );
  return `    <attributes class="${owner}" mode="static">\n${lines.join('')}    </attributes>\n`;
}

function toNode(entity: Entity): string {
  return `      <node id="${toXml(entity.id)}" label="${toXml(entity.name.zh)}">
${toValues(NODE_COLUMNS, entity)}      </node>\n`;
}

/** Gephi makes one edge of several between the same ends unless their `kind` differs. */
function toEdge(relation: Relation, edges: ExportOptions['edges']): string {
  const { id, type, source, target } = relation;
  const direction = edges === 'mixed' && isSymmetric(relation) ? ' type="undirected"' : '';
  const ends = `source="${toXml(source)}" target="${toXml(target)}"${direction}`;
  return `      <edge id="${toXml(id)}" ${ends} kind="${type}" label="${type}">
${toValues(EDGE_COLUMNS, relation)}      </edge>\n`;
}

function toValues<T>(columns: readonly Column<T>[], item: T): string {
  const lines = toXmlCells(columns, item).map(
    ([name, value]) => `          <attvalue for="${name}" value="${value}"/>\n`,
  );
  return `        <attvalues>\n${lines.join('')}        </attvalues>\n`;
}
