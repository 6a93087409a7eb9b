import { EDGE_COLUMNS, NODE_COLUMNS } from './columns.ts';
import type { Cell, Column } from './columns.ts';
import type { ExportSource } from './view/ExportSource.ts';

/**
 * Cytoscape’s JSON: its `elements` are what `cytoscape({ elements })` takes, and the desktop program reads the file.
 * All data is flat, because the desktop program knows no nesting.
 */
export async function* toCyjs(source: ExportSource): AsyncGenerator<string> {
  const data = { name: `Fazhi Graph ${source.revision}`, revision: source.revision };
  yield `{"format_version":"1.0","generated_by":"fazhi-graph","data":${JSON.stringify(data)},"elements":{"nodes":[`;
  const toSeparator = createSeparator();
  for await (const entities of source.entities())
    for (const entity of entities)
      yield toSeparator() + toElement({ id: entity.id }, NODE_COLUMNS, entity);
  yield '\n],"edges":[';
  const toEdgeSeparator = createSeparator();
  for await (const relations of source.relations())
    for (const relation of relations) {
      const { id, source: from, target } = relation;
      yield toEdgeSeparator() + toElement({ id, source: from, target }, EDGE_COLUMNS, relation);
    }
  yield '\n]}}\n';
}

/** What stands before an element: nothing but a line end before the first one. */
function createSeparator(): () => string {
  let isFirst = true;
  return () => {
    const separator = isFirst ? '\n' : ',\n';
    isFirst = false;
    return separator;
  };
}

function toElement<T>(head: Record<string, string>, columns: readonly Column<T>[], item: T) {
  const cells: [string, Cell][] = columns.map(({ name, read }) => [name, read(item)]);
  return JSON.stringify({ data: { ...head, ...Object.fromEntries(cells) } });
}
