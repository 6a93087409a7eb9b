import type { Matrix, MatrixAxis, MatrixCell, MatrixQuery, NamedCount } from '../GraphStore.ts';
import type { TermList } from './graphFormat.ts';
import { EXPAND_SECTIONS, RELATION_PASSES } from './relationFilter.ts';
import { runRead } from './runRead.ts';
import type { Neo4jReader } from './runRead.ts';
import { toRelationStart } from './startPatterns.ts';

/** Expression: where on the axis `$<axis>` the relation stands, seen from the end called `end`. */
const toPlaces = (axis: 'rows' | 'columns', end: 'one' | 'other'): string => `CASE
  WHEN $${axis}.axis = 'RELATION_TYPE' THEN [type(relation)]
  WHEN $${axis}.axis = 'SECTION' THEN relation.quoteSections
  WHEN $${axis}.axis = 'INDICATOR' THEN
    CASE WHEN ${end}.measureIndicator IS NULL THEN [] ELSE [${end}.measureIndicator] END
  WHEN ${end}.kind <> $${axis}.kind THEN []
  WHEN $${axis}.byCategory THEN [${end}.category]
  ELSE [${end}.id]
END`;

/** Where the places of an axis lie: a pattern that binds `place` by its `id`, and in which order they stand. */
function toPlacePattern(axis: MatrixAxis): { pattern: string; order: string; name: string } {
  if (axis === 'SECTION')
    return {
      pattern: '(place:FazhiSection {id: id})',
      order: 'place.report, place.position',
      name: '{zh: place.title, en: place.titleEn}',
    };
  const list = toTermList(axis);
  const name = '{zh: place.name, en: place.nameEn}';
  if (list)
    return {
      pattern: `(place:FazhiTerm {list: '${list}', id: id})`,
      order: 'place.position',
      name,
    };
  const order = 'place.report, place.quoteStarts[0], place.id';
  return { pattern: '(place:FazhiEntity {id: id})', order, name };
}

function toTermList(axis: MatrixAxis): TermList | null {
  if (axis === 'INDICATOR') return 'indicators';
  if (axis === 'RELATION_TYPE') return 'relationTypes';
  return axis.endsWith('_CATEGORY') ? 'categories' : null;
}

/** Expression: the places of `cells` on one side, each with the number of its relations. */
function countPlaces(side: 'row' | 'column', axis: MatrixAxis): string {
  const { pattern, order, name } = toPlacePattern(axis);
  return `COLLECT {
  UNWIND cells AS cell
  UNWIND cell.relations AS relation
  WITH cell.${side} AS id, count(DISTINCT relation) AS count
  MATCH ${pattern}
  RETURN {id: id, name: ${name}, count: count}
  ORDER BY ${order}
}`;
}

const toCypher = ({ rows, columns, filter }: MatrixQuery): string => `
WITH ${EXPAND_SECTIONS}
WITH COLLECT {
  MATCH ${toRelationStart(filter ?? {})} AND ${RELATION_PASSES}
  UNWIND [[source, target], [target, source]] AS ends
  WITH relation, ends[0] AS one, ends[1] AS other
  UNWIND ${toPlaces('rows', 'one')} AS row
  UNWIND ${toPlaces('columns', 'other')} AS column
  WITH DISTINCT row, column, relation
  ORDER BY row, column, relation.report, relation.quoteStarts[0], relation.id
  WITH row, column, collect(relation.id) AS relations
  ORDER BY row, column
  RETURN {row: row, column: column, relations: relations}
} AS cells
RETURN cells, ${countPlaces('row', rows)} AS rows, ${countPlaces('column', columns)} AS columns
`;

function toAxis(axis: MatrixAxis): { axis: MatrixAxis; kind: string; byCategory: boolean } {
  const kind = axis.replace(/_CATEGORY$/u, '');
  return { axis, kind, byCategory: kind !== axis };
}

interface Row {
  rows: NamedCount[];
  columns: NamedCount[];
  cells: MatrixCell[];
}

export async function getMatrix(reader: Neo4jReader, query: MatrixQuery): Promise<Matrix> {
  const [row] = await runRead<Row>(reader, toCypher(query), {
    rows: toAxis(query.rows),
    columns: toAxis(query.columns),
    filter: query.filter ?? {},
  });
  if (!row) throw new Error('A matrix is one row, always.');
  return row;
}
