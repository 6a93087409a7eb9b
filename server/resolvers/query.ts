import { checkIds } from '../api/checkArgument.ts';
import { toConnection } from '../api/connections.ts';
import { toNeighbourhoodQuery, toPathQuery } from '../api/toStoreQuery.ts';
import type { QueryResolvers } from '../generated/schema.generated.ts';
import { listEntities } from './filters.ts';
import { getMatrix } from './matrix.ts';
import { getOverview } from './overview.ts';
import { searchEntities } from './search.ts';

export const query: QueryResolvers = {
  node: (_, { id }, { loaders }) => loaders.node.load(id),
  nodes: (_, { ids }, { loaders }) =>
    Promise.all(checkIds('ids', ids, { min: 0, max: 100 }).map((id) => loaders.node.load(id))),

  entity: (_, { id }, { loaders }) => loaders.entity.load(id),
  entities: (_, { filter, orderBy, ...page }, context) => {
    const order = orderBy ?? 'TEXT';
    return toConnection(page, {
      query: ['entities', filter, order],
      load: (slice) => listEntities(filter ?? {}, order, slice, context),
    });
  },

  relation: (_, { id }, { loaders }) => loaders.relation.load(id),
  relations: (_, { filter, ...page }, { store }) =>
    toConnection(page, {
      query: ['relations', filter],
      load: (slice) => store.listRelations(filter ?? {}, slice),
    }),

  search: (_, { text, first, filter }, context) => searchEntities(text, first, filter, context),

  overview: getOverview,
  neighbourhood: async (_, args, { store, loaders }) => {
    const found = await store.getNeighbourhood(toNeighbourhoodQuery(args));
    loaders.remember(found.entities);
    return found;
  },
  paths: async (_, args, { store, loaders }) => {
    const found = await store.findPaths(toPathQuery(args));
    for (const { entities } of found) loaders.remember(entities);
    return found;
  },

  matrix: getMatrix,
  statistics: async (_, { report }, { store }) => ({
    ...(await store.getStatistics(report ?? null)),
    report: report ?? null,
  }),
  reports: (_, __, { store }) => store.listReports(),
  report: (_, { id }, { loaders }) => loaders.report.load(id),
  ontology: (_, __, { loaders }) => loaders.getOntology(),
  tours: (_, __, { store }) => store.listTours(),
  tour: (_, { id }, { loaders }) => loaders.tour.load(id),
  graph: (_, __, { store }) => store.getGraph(),
  cypher: () => ({}),
};
