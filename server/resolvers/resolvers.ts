import type { Resolvers } from '../generated/schema.generated.ts';
import { cypherQuery } from './cypher.ts';
import { entity, measure, mechanism, outcome, toEntityTypeName } from './entity.ts';
import { matrix, matrixCell } from './matrix.ts';
import { query } from './query.ts';
import { relation } from './relation.ts';
import { evidence, report, section } from './report.ts';
import { searchResult } from './search.ts';
import { statistics } from './statistics.ts';
import { stepPlace, tour, tourStep } from './tour.ts';
import { toClaimTypeName, toNodeTypeName } from './toNodeTypeName.ts';

export const resolvers: Resolvers = {
  Query: query,
  Node: { __resolveType: toNodeTypeName },
  Entity: { __resolveType: toEntityTypeName },
  Body: entity,
  Mechanism: { ...entity, ...mechanism },
  Initiative: entity,
  Outcome: { ...entity, ...outcome },
  Measure: measure,
  Relation: relation,
  Report: report,
  Section: section,
  Claim: { __resolveType: toClaimTypeName },
  Evidence: evidence,
  SearchResult: searchResult,
  Statistics: statistics,
  Matrix: matrix,
  MatrixCell: matrixCell,
  Tour: tour,
  TourStep: tourStep,
  StepPlace: stepPlace,
  CypherQuery: cypherQuery,
  Path: { length: ({ relations }) => relations.length },
};
