/**
 * The ontology's words, as the server's `ontology` answers them: each list in ontology order.
 */
import type { EntityKind, RelationType } from '../api/operations.generated.ts';

export type Language = 'zh' | 'en';

/** A text in both languages. */
export interface Text {
  zh: string;
  en: string;
}

export interface KindTerm {
  id: EntityKind;
  name: Text;
}

export interface CategoryTerm {
  /** `<kind>.<slug>` */
  id: string;
  kind: EntityKind;
  name: Text;
}

export interface RelationTypeTerm {
  id: RelationType;
  /** Read from source to target. */
  name: Text;
  /** Read from target to source. */
  inverse: Text;
  /** Drawn without an arrow head. */
  symmetric: boolean;
}

export interface Terms {
  kinds: readonly KindTerm[];
  categories: readonly CategoryTerm[];
  relationTypes: readonly RelationTypeTerm[];
}

/** The term of a relation type; throws where the ontology does not have it. */
export const getRelationTerm = (terms: Terms, type: RelationType): RelationTypeTerm => {
  const term = terms.relationTypes.find((candidate) => candidate.id === type);
  if (!term) throw new Error(`The ontology has no relation type ${type}; load all fourteen.`);
  return term;
};
