import type { MatrixAxis, MatrixCell, MatrixQuery } from '../GraphStore.ts';
import { ANY_RELATION } from './graphFormat.ts';
import { EXPAND_SECTIONS, RELATION_PASSES } from './relationFilter.ts';
import { runRead } from './runRead.ts';
import type { Neo4jReader } from './runRead.ts';

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

const CYPHER = `
WITH ${EXPAND_SECTIONS}
MATCH (source:FazhiEntity)-[relation:${ANY_RELATION}]->(target:FazhiEntity)
WHERE ${RELATION_PASSES}
UNWIND [[source, target], [target, source]] AS ends
WITH relation, ends[0] AS one, ends[1] AS other
UNWIND ${toPlaces('rows', 'one')} AS row
UNWIND ${toPlaces('columns', 'other')} AS column
WITH DISTINCT row, column, relation
ORDER BY row, column, relation.report, relation.quoteStarts[0], relation.id
RETURN row, column, collect(relation.id) AS relations
ORDER BY row, column
`;

function toAxis(axis: MatrixAxis): { axis: MatrixAxis; kind: string; byCategory: boolean } {
  const kind = axis.replace(/_CATEGORY$/u, '');
  return { axis, kind, byCategory: kind !== axis };
}

export async function getMatrix(
  reader: Neo4jReader,
  { rows, columns, filter }: MatrixQuery,
): Promise<MatrixCell[]> {
  return runRead<MatrixCell>(reader, CYPHER, {
    rows: toAxis(rows),
    columns: toAxis(columns),
    filter: filter ?? {},
  });
}
