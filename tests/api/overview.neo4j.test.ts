import { describeNeo4j } from '../support/neo4j.ts';
import { provideNeo4jApp } from '../support/neo4jApp.ts';
import { describeOverview } from './overview.ts';

describeNeo4j('the overview on Neo4j', () => {
  describeOverview(provideNeo4jApp());
});
