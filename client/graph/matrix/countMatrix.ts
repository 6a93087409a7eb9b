import type { Basis } from '../../api/operations.generated.ts';
import type { CardEntity, GraphData, LineRelation } from '../model.ts';
import { toSections } from '../whyHidden.ts';
import type { MatrixAxis } from './axes.ts';
import type { Line, Matrix, MatrixCell, Place } from './Matrix.ts';

/** By id of a measured outcome, the id of its indicator. */
export type Indicators = ReadonlyMap<string, string>;

const BEST: readonly Basis[] = ['STATED', 'JUXTAPOSED', 'INFERRED'];

interface Counting {
  data: GraphData;
  indicators: Indicators;
}

/** Where on an axis a relation stands, seen from one of its ends: as the server’s `matrix` has it. */
function toPlaces(
  axis: MatrixAxis,
  relation: LineRelation,
  end: CardEntity,
  { data, indicators }: Counting,
): readonly string[] {
  if (axis === 'RELATION_TYPE') return [relation.type];
  if (axis === 'SECTION') return toSections(data, relation.id);
  if (axis === 'INDICATOR') {
    const indicator = indicators.get(end.id);
    return indicator === undefined ? [] : [indicator];
  }
  if (axis === end.kind) return [end.id];
  return axis === `${end.kind}_CATEGORY` ? [end.category.id] : [];
}

/** The cells that a relation stands in, each once. */
function listMet(
  relation: LineRelation,
  axes: Matrix['axes'],
  counting: Counting,
): [row: string, column: string][] {
  const source = counting.data.entities.get(relation.source.id);
  const target = counting.data.entities.get(relation.target.id);
  if (!source || !target) return [];
  const met = new Map<string, [string, string]>();
  for (const [one, other] of [
    [source, target],
    [target, source],
  ] as const)
    for (const row of toPlaces(axes.rows, relation, one, counting))
      for (const column of toPlaces(axes.columns, relation, other, counting))
        met.set(`${row}\n${column}`, [row, column]);
  return [...met.values()];
}

function toCell(row: string, column: string, relations: readonly LineRelation[]): MatrixCell {
  const bases = new Set(relations.map(({ basis }) => basis));
  return {
    row,
    column,
    relations: relations.map(({ id }) => id),
    basis: BEST.find((basis) => bases.has(basis)) ?? 'INFERRED',
    implied: relations.every(({ agent }) => agent === 'IMPLIED'),
  };
}

function add<Key, Value>(sets: Map<Key, Set<Value>>, key: Key, value: Value): void {
  const set = sets.get(key) ?? new Set();
  set.add(value);
  sets.set(key, set);
}

/**
 * Counts the relations of `data` by two axes. `places` are all that the axes have; where both axes are met by ends, a
 * relation between two of one kind counts in two cells, and once in each of its lines.
 */
export function countMatrix(
  data: GraphData,
  axes: Matrix['axes'],
  places: { rows: readonly Place[]; columns: readonly Place[] },
  indicators: Indicators = new Map(),
): Matrix {
  const met = new Map<string, Map<string, LineRelation[]>>();
  const rows = new Map<string, Set<string>>();
  const columns = new Map<string, Set<string>>();
  const all = new Set<string>();
  for (const relation of data.relations.values())
    for (const [row, column] of listMet(relation, axes, { data, indicators })) {
      const line = met.get(row) ?? new Map<string, LineRelation[]>();
      line.set(column, [...(line.get(column) ?? []), relation]);
      met.set(row, line);
      add(rows, row, relation.id);
      add(columns, column, relation.id);
      all.add(relation.id);
    }
  const toLines = (of: readonly Place[], counts: Map<string, Set<string>>): Line[] =>
    of.map((place) => ({ ...place, count: counts.get(place.id)?.size ?? 0 }));
  return {
    axes,
    rows: toLines(places.rows, rows),
    columns: toLines(places.columns, columns),
    cells: new Map(
      [...met].map(([row, line]) => [
        row,
        new Map([...line].map(([column, relations]) => [column, toCell(row, column, relations)])),
      ]),
    ),
    total: all.size,
  };
}
