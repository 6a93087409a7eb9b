import { Neo4jGraphQL } from '@neo4j/graphql';
import { createYoga } from 'graphql-yoga';
import type { Driver } from 'neo4j-driver';
import { RELATION_TYPES, type RelationType } from '../../graph-seed/model.ts';
import type { Answerer } from './askers.ts';

/** Our graph as @neo4j/graphql sees it: one type for all entities, and every relation type as a field of it. */
const TYPE_DEFS = `
  type FazhiEntity @node {
    id: String!
    report: String!
    kind: String!
    category: String!
    name: String!
    nameEn: String!
    description: String!
    descriptionEn: String!
    quotes: [String!]!
    quoteStarts: [Int!]!
    quoteEnds: [Int!]!
    ${RELATION_TYPES.map(
      (type) => `${toFieldName(type)}: [FazhiEntity!]!
        @relationship(type: "${type}", direction: OUT, queryDirection: UNDIRECTED, properties: "Claim")`,
    ).join('\n')}
  }

  type Claim @relationshipProperties {
    id: String!
    basis: String!
    quotes: [String!]!
  }
`;

/** @neo4j/graphql over the same database, served as our API is but without anything around it. */
export async function openLibrary(driver: Driver): Promise<Answerer> {
  const schema = await new Neo4jGraphQL({ typeDefs: TYPE_DEFS, driver }).getSchema();
  return createYoga({
    schema,
    logging: false,
    graphiql: false,
    context: { sessionConfig: { database: 'neo4j' } },
  });
}

/** `CARRIES_OUT` gives `carriesOut`. */
export function toFieldName(type: RelationType): string {
  return type.toLowerCase().replaceAll(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}
