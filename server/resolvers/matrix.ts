import { checkInteger } from '../api/checkArgument.ts';
import type { Context } from '../api/Context.ts';
import { toMatrix, type Place } from '../api/toMatrix.ts';
import type { MatrixCellResolvers, QueryResolvers } from '../generated/schema.generated.ts';
import type { MatrixAxis } from '../store/GraphStore.ts';
import { toSectionNames } from './counts.ts';
import { getRelation } from './getRelation.ts';

export const matrix: NonNullable<QueryResolvers['matrix']> = async (
  _,
  { rows, columns, filter },
  context,
) => {
  const cells = await context.store.getMatrix({ rows, columns, filter: filter ?? null });
  const [rowPlaces, columnPlaces] = await Promise.all([
    listPlaces(
      rows,
      cells.map(({ row }) => row),
      context,
    ),
    listPlaces(
      columns,
      cells.map(({ column }) => column),
      context,
    ),
  ]);
  return toMatrix(cells, rowPlaces, columnPlaces);
};

export const matrixCell: MatrixCellResolvers = {
  count: ({ relations }) => relations.length,
  relations: ({ relations }, { first }, context) =>
    Promise.all(
      relations
        .slice(0, checkInteger('first', first, { min: 1, max: 100, fallback: 20 }))
        .map((id) => getRelation(id, context)),
    ),
};

/** The places of an axis that are among `ids`, or more, in the order in which a reader expects them. */
async function listPlaces(
  axis: MatrixAxis,
  ids: readonly string[],
  { loaders, store }: Context,
): Promise<readonly Place[]> {
  if (axis === 'SECTION') return toSectionNames(await store.listReports());
  const ontology = await loaders.getOntology();
  if (axis === 'INDICATOR') return ontology.indicators;
  if (axis === 'RELATION_TYPE') return ontology.relationTypes;
  if (axis.endsWith('_CATEGORY')) return ontology.categories;
  const distinct = [...new Set(ids)];
  const slice = { offset: 0, limit: distinct.length };
  return (await store.listEntities({ ids: distinct }, 'TEXT', slice)).items;
}
