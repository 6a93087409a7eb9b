import type { Entity, Relation, Text } from '../../../graph-seed/model.ts';
import type { Matrix, MatrixAxis, MatrixCell, MatrixQuery, NamedCount } from '../GraphStore.ts';
import { compareCodePoints } from './compareCodePoints.ts';
import type { MemoryGraph } from './MemoryGraph.ts';
import { toRelationTest } from './toRelationTest.ts';

export function getMatrix(graph: MemoryGraph, { rows, columns, filter }: MatrixQuery): Matrix {
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
  const ordered = [...cells.values()].sort(
    (a, b) => compareCodePoints(a.row, b.row) || compareCodePoints(a.column, b.column),
  );
  return {
    rows: count(ordered, ({ row }) => row, listPlaces(graph, rows)),
    columns: count(ordered, ({ column }) => column, listPlaces(graph, columns)),
    cells: ordered,
  };
}

/** Where on an axis a relation stands, seen from one of its ends. */
function toPlaces(axis: MatrixAxis, relation: Relation, end: Entity): string[] {
  if (axis === 'RELATION_TYPE') return [relation.type];
  if (axis === 'SECTION') return relation.evidence.map(({ section }) => section);
  if (axis === 'INDICATOR') return end.measure?.indicator ? [end.measure.indicator] : [];
  if (axis === end.kind) return [end.id];
  return axis === `${end.kind}_CATEGORY` ? [end.category] : [];
}

interface Place {
  id: string;
  name: Text;
}

/** All places of an axis, in its order. */
function listPlaces(graph: MemoryGraph, axis: MatrixAxis): readonly Place[] {
  const { ontology, reports } = graph;
  if (axis === 'RELATION_TYPE') return ontology.relationTypes;
  if (axis === 'INDICATOR') return ontology.indicators;
  if (axis === 'SECTION')
    return [...reports.values()].flatMap(({ sections }) =>
      sections.map(({ id, title }) => ({ id, name: title })),
    );
  return axis.endsWith('_CATEGORY') ? ontology.categories : graph.entities.TEXT;
}

/** The places that meet something, each with the number of its relations. */
function count(
  cells: readonly MatrixCell[],
  placeOf: (cell: MatrixCell) => string,
  places: readonly Place[],
): NamedCount[] {
  const met = new Map<string, Set<string>>();
  for (const cell of cells) {
    const relations = met.get(placeOf(cell)) ?? new Set();
    for (const relation of cell.relations) relations.add(relation);
    met.set(placeOf(cell), relations);
  }
  return places.flatMap(({ id, name }) => {
    const relations = met.get(id);
    return relations ? [{ id, name, count: relations.size }] : [];
  });
}
