import { checkPageSize } from '../api/connections.ts';
import { toNeighbourhoodQuery, toPathQuery } from '../api/toStoreQuery.ts';
import type { CypherStatement } from '../cypher/CypherStatement.ts';
import { toBrowserText } from '../cypher/toBrowserText.ts';
import { toEntitiesCypher } from '../cypher/toEntitiesCypher.ts';
import { toNeighbourhoodCypher } from '../cypher/toNeighbourhoodCypher.ts';
import { toPathsCypher } from '../cypher/toPathsCypher.ts';
import { toRelationsCypher } from '../cypher/toRelationsCypher.ts';
import type { CypherQueryResolvers } from '../generated/schema.generated.ts';
import { toEntityFilter } from './filters.ts';

/** Each field asks what the field of the same name of `Query` asks, and answers with the question. */
export const cypherQuery: CypherQueryResolvers = {
  entities: async (_, { first, filter, orderBy }, context) => {
    const size = checkPageSize('first', first);
    const storeFilter = await toEntityFilter(filter ?? {}, context);
    return toAnswer(toEntitiesCypher(storeFilter, orderBy ?? 'TEXT', size));
  },
  relations: (_, { first, filter }) =>
    toAnswer(toRelationsCypher(filter ?? {}, checkPageSize('first', first))),
  neighbourhood: (_, args) => toAnswer(toNeighbourhoodCypher(toNeighbourhoodQuery(args))),
  paths: (_, args) => toAnswer(toPathsCypher(toPathQuery(args))),
};

function toAnswer(statement: CypherStatement) {
  return {
    text: statement.text,
    parameters: JSON.stringify(statement.parameters),
    browser: toBrowserText(statement),
  };
}
