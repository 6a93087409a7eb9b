import { describeNeo4j } from '../support/neo4j.ts';
import { provideNeo4jApp } from '../support/neo4jApp.ts';
import { describeQuestions } from './answerQuestions.ts';

describeNeo4j('on Neo4j', () => {
  describeQuestions(provideNeo4jApp());
});
