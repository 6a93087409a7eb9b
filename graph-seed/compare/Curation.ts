import type { EntityKind, Evidence, RelationType } from '../model.ts';

/** An entity of a curation, as far as two curations can be compared. */
export interface CuratedEntity {
  id: string;
  kind: EntityKind;
  /** Chinese name, then aliases. */
  names: readonly string[];
  evidence: readonly Evidence[];
}

export interface CuratedRelation {
  source: string;
  type: RelationType;
  target: string;
  evidence: readonly Evidence[];
}

/** What one curator read in a report; ids are the curator's own slugs. */
export interface Curation {
  entities: readonly CuratedEntity[];
  relations: readonly CuratedRelation[];
}
