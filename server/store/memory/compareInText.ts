import type { Entity, Relation } from '../../../graph-seed/model.ts';
import { compareCodePoints } from './compareCodePoints.ts';

/** TEXT order: report id, start of the first quote, id. */
export function compareInText(a: Entity | Relation, b: Entity | Relation): number {
  return (
    compareCodePoints(a.report, b.report) ||
    toFirstStart(a) - toFirstStart(b) ||
    compareCodePoints(a.id, b.id)
  );
}

function toFirstStart({ id, evidence }: Entity | Relation): number {
  const first = evidence[0];
  if (!first) throw new Error(`${id} has no evidence; load only a seed that has passed its check.`);
  return first.start;
}
