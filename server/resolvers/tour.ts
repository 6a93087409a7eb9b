import type {
  StepPlaceResolvers,
  TourResolvers,
  TourStepResolvers,
} from '../generated/schema.generated.ts';
import { getEntity } from './getEntity.ts';
import { getRelation } from './getRelation.ts';
import { getReport } from './report.ts';

export const tour: TourResolvers = {
  report: ({ report }, _, context) => getReport(report, context),
};

export const tourStep: TourStepResolvers = {
  entities: ({ entities }, _, context) => Promise.all(entities.map((id) => getEntity(id, context))),
  relations: ({ relations }, _, context) =>
    Promise.all(relations.map((id) => getRelation(id, context))),
  focus: ({ focus }, _, context) => Promise.all(focus.map((id) => getEntity(id, context))),
};

export const stepPlace: StepPlaceResolvers = {
  entity: ({ entity }, _, context) => getEntity(entity, context),
};
