import type { EntityKind, Evidence, RelationType, ReportGraph } from '../model.ts';

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

/** A report's graph as a curation: slugs in the place of ids. */
export function toCuration({ report, entities, relations }: ReportGraph): Curation {
  const toSlug = (id: string): string => id.slice(report.id.length + 1);
  return {
    entities: entities.map(({ id, kind, name, aliases, evidence }) => ({
      id: toSlug(id),
      kind,
      names: [name.zh, ...aliases],
      evidence,
    })),
    relations: relations.map(({ source, type, target, evidence }) => ({
      source: toSlug(source),
      type,
      target: toSlug(target),
      evidence,
    })),
  };
}
