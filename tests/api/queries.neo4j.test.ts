import { describeNeo4j } from '../support/neo4j.ts';
import { provideNeo4jApp } from '../support/neo4jApp.ts';
import { describeExamples } from './answerExamples.ts';

describeNeo4j('on Neo4j', () => {
  describeExamples(provideNeo4jApp());
});
