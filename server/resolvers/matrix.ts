import type { Text } from '../../graph-seed/model.ts';
import { checkInteger } from '../api/checkArgument.ts';
import type { Context } from '../api/Context.ts';
import { toMatrix, type Place } from '../api/toMatrix.ts';
import type { MatrixCellResolvers, QueryResolvers } from '../generated/schema.generated.ts';
import type { MatrixAxis, MatrixCell } from '../store/GraphStore.ts';
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
  count: ({ relations }: MatrixCell) => relations.length,
  relations: ({ relations }: MatrixCell, { first }, context) =>
    Promise.all(
      relations
        .slice(0, checkInteger('first', first, { min: 1, max: 100, fallback: 20 }))
        .map((id) => getRelation(id, context)),
    ),
};

/** The places of an axis that are among `ids`, or all where the ontology has them, in the order in which a reader expects them. */
async function listPlaces(
  axis: MatrixAxis,
  ids: readonly string[],
  { loaders, store }: Context,
): Promise<Place<Text>[]> {
  if (axis === 'SECTION')
    return (await store.listReports()).flatMap(({ sections }) =>
      sections.map(({ id, title }) => ({ id, name: title })),
    );
  const ontology = await loaders.getOntology();
  if (axis === 'INDICATOR') return ontology.indicators;
  if (axis === 'RELATION_TYPE') return ontology.relationTypes;
  if (axis.endsWith('_CATEGORY')) return ontology.categories;
  const entities = (await loaders.entity.loadMany([...new Set(ids)])).flatMap((entity) =>
    entity === null || entity instanceof Error ? [] : [entity],
  );
  const toStart = (at: (typeof entities)[number]): number => at.evidence[0]?.start ?? 0;
  return entities.sort(
    (a, b) =>
      (a.report < b.report ? -1 : Number(a.report > b.report)) ||
      toStart(a) - toStart(b) ||
      (a.id < b.id ? -1 : 1),
  );
}
