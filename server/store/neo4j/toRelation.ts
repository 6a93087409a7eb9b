import type { Relation, RelationType } from '../../../graph-seed/model.ts';
import type { RelationProperties } from './graphFormat.ts';
import { toEvidence } from './toEvidence.ts';

/** A relationship as `RELATION_MAP` returns it. */
export interface RelationRow extends RelationProperties {
  type: RelationType;
  source: string;
  target: string;
}

/** Of a relationship: its properties, its type and its ends. */
export const RELATION_MAP =
  'relation { .*, type: type(relation), source: startNode(relation).id, target: endNode(relation).id }';

export function toRelation(row: RelationRow): Relation {
  const { id, type, source, target, basis, agent, verb, note, noteEn, report } = row;
  return {
    id,
    type,
    source,
    target,
    basis,
    agent: agent ?? null,
    verb: verb ?? null,
    note: note == null || noteEn == null ? null : { zh: note, en: noteEn },
    report,
    evidence: toEvidence(row, report),
  };
}
