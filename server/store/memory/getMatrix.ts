import type { Entity, Relation } from '../../../graph-seed/model.ts';
import type { MatrixAxis, MatrixCell, MatrixQuery } from '../GraphStore.ts';
import { compareCodePoints } from './compareCodePoints.ts';
import type { MemoryGraph } from './MemoryGraph.ts';
import { toRelationTest } from './toRelationTest.ts';

export function getMatrix(
  graph: MemoryGraph,
  { rows, columns, filter }: MatrixQuery,
): MatrixCell[] {
  const passes = toRelationTest(graph, filter ?? {});
  const cells = new Map<string, MatrixCell>();
  for (const relation of graph.relations.filter(passes)) {
    const source = graph.network.getNodeAttributes(relation.source).entity;
    const target = graph.network.getNodeAttributes(relation.target).entity;
    const met = new Map<string, [row: string, column: string]>();
    for (const [one, other] of [
      [source, target],
      [target, source],
    ] as const)
      for (const row of toPlaces(rows, relation, one))
        for (const column of toPlaces(columns, relation, other))
          met.set(`${row}\n${column}`, [row, column]);
    for (const [key, [row, column]] of met) {
      const cell = cells.get(key) ?? { row, column, relations: [] };
      cell.relations.push(relation.id);
      cells.set(key, cell);
    }
  }
  return [...cells.values()].sort(
    (a, b) => compareCodePoints(a.row, b.row) || compareCodePoints(a.column, b.column),
  );
}

/** Where on an axis a relation stands, seen from one of its ends. */
function toPlaces(axis: MatrixAxis, relation: Relation, end: Entity): string[] {
  if (axis === 'RELATION_TYPE') return [relation.type];
  if (axis === 'SECTION') return relation.evidence.map(({ section }) => section);
  if (axis === 'INDICATOR') return end.measure?.indicator ? [end.measure.indicator] : [];
  if (axis === end.kind) return [end.id];
  return axis === `${end.kind}_CATEGORY` ? [end.category] : [];
}
