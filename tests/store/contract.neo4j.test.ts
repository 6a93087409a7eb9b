import { createNeo4jTestStore, describeNeo4j } from '../support/neo4j.ts';
import { describeStoreContract } from './contract.ts';

describeNeo4j('the contract of the stores', () => {
  describeStoreContract('neo4j', createNeo4jTestStore);
});
