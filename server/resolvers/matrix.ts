import { checkInteger } from '../api/checkArgument.ts';
import { sortCells } from '../api/sortCells.ts';
import type {
  MatrixCellResolvers,
  MatrixResolvers,
  QueryResolvers,
} from '../generated/schema.generated.ts';
import { getRelation } from './getRelation.ts';

export const getMatrix: NonNullable<QueryResolvers['matrix']> = (
  _,
  { rows, columns, filter },
  { store },
) => store.getMatrix({ rows, columns, filter: filter ?? null });

export const matrix: MatrixResolvers = { cells: sortCells };

export const matrixCell: MatrixCellResolvers = {
  count: ({ relations }) => relations.length,
  relations: ({ relations }, { first }, context) =>
    Promise.all(
      relations
        .slice(0, checkInteger('first', first, { min: 1, max: 100, fallback: 20 }))
        .map((id) => getRelation(id, context)),
    ),
};
