import type { RelationResolvers } from '../generated/schema.generated.ts';
import { getEntity } from './getEntity.ts';

export const relation: RelationResolvers = {
  source: ({ source }, _, context) => getEntity(source, context),
  target: ({ target }, _, context) => getEntity(target, context),
};
