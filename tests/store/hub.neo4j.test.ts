import { createNeo4jTestStore, describeNeo4j } from '../support/neo4j.ts';
import { describeHub } from './hub.ts';

describeNeo4j('on Neo4j', () => {
  describeHub(createNeo4jTestStore);
});
