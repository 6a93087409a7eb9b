import { checkIds } from '../api/checkArgument.ts';
import { toConnection } from '../api/connections.ts';
import { toNeighbourhoodQuery, toPathQuery } from '../api/toStoreQuery.ts';
import type { QueryResolvers } from '../generated/schema.generated.ts';
import { findNodes } from './findNodes.ts';
import { toEntityFilter } from './filters.ts';
import { matrix } from './matrix.ts';
import { searchEntities } from './search.ts';

export const query: QueryResolvers = {
  node: async (_, { id }, context) => (await findNodes([id], context))[0] ?? null,
  nodes: (_, { ids }, context) => findNodes(checkIds('ids', ids, { min: 0, max: 100 }), context),

  entity: (_, { id }, { loaders }) => loaders.entity.load(id),
  entities: async (_, { filter, orderBy, ...page }, context) => {
    const order = orderBy ?? 'TEXT';
    const [{ revision }, storeFilter] = await Promise.all([
      context.loaders.getGraph(),
      toEntityFilter(filter, context),
    ]);
    return toConnection(page, {
      revision,
      query: ['entities', filter, order],
      load: (slice) => context.store.listEntities(storeFilter, order, slice),
    });
  },

  relation: (_, { id }, { loaders }) => loaders.relation.load(id),
  relations: async (_, { filter, ...page }, { store, loaders }) => {
    const { revision } = await loaders.getGraph();
    return toConnection(page, {
      revision,
      query: ['relations', filter],
      load: (slice) => store.listRelations(filter ?? {}, slice),
    });
  },

  search: (_, { text, first, filter }, context) => searchEntities(text, first, filter, context),

  neighbourhood: (_, args, { store }) => store.getNeighbourhood(toNeighbourhoodQuery(args)),
  paths: (_, args, { store }) => store.findPaths(toPathQuery(args)),

  matrix,
  statistics: async (_, { report }, { store }) => ({
    ...(await store.getStatistics(report ?? null)),
    report: report ?? null,
  }),
  reports: (_, __, { store }) => store.listReports(),
  report: (_, { id }, { loaders }) => loaders.report.load(id),
  ontology: (_, __, { loaders }) => loaders.getOntology(),
  graph: (_, __, { loaders }) => loaders.getGraph(),
  cypher: () => ({}),
};
