/** The report's sections with what belongs to each. */
import type { EntityKind } from '../../api/operations.generated.ts';
import { LANE_KINDS } from '../laneGeometry.ts';
import type { CardEntity, GraphData } from '../model.ts';
import type { Text } from '../Terms.ts';
import { isFolded } from '../toVisible.ts';

/** A section as its row names it. */
export interface FieldSection {
  id: string;
  title: Text;
  /** Its number as headings have it; empty where it has none. */
  number: Text;
}

export interface FieldRow {
  section: FieldSection;
  /** In the order of the text. */
  members: Record<EntityKind, CardEntity[]>;
  count: number;
}

const toQuoted = (entity: CardEntity): string[] =>
  entity.evidence?.map(({ section }) => section.id) ?? [entity.section.id];

/**
 * By entity, the sections that it belongs to: where it is quoted; a body also where it acts or is acted on,
 * for a report quotes a body once and names it again and again.
 */
export const toSectionsOf = (
  data: GraphData,
  showImplied: boolean,
): Map<string, ReadonlySet<string>> => {
  const sections = new Map(
    [...data.entities.values()].map((entity) => [entity.id, new Set(toQuoted(entity))]),
  );
  for (const relation of data.relations.values()) {
    if (isFolded(relation, showImplied)) continue;
    const ends = [relation.source.id, relation.target.id].flatMap(
      (id) => data.entities.get(id) ?? [],
    );
    const [body, other] = ends.toSorted(
      (a, b) => LANE_KINDS.indexOf(a.kind) - LANE_KINDS.indexOf(b.kind),
    );
    if (!body || !other || body.kind !== 'BODY' || other.kind === 'BODY') continue;
    for (const id of toQuoted(other)) sections.get(body.id)?.add(id);
  }
  return sections;
};

/** The sections in reading order, without those that nothing belongs to. */
export const toRows = (
  data: GraphData,
  sections: readonly FieldSection[],
  showImplied: boolean,
): FieldRow[] => {
  const sectionsOf = toSectionsOf(data, showImplied);
  return sections
    .map((section): FieldRow => {
      const own = [...data.entities.values()].filter(({ id }) =>
        sectionsOf.get(id)?.has(section.id),
      );
      const ofKind = (kind: EntityKind): CardEntity[] => own.filter((e) => e.kind === kind);
      const members = {
        BODY: ofKind('BODY'),
        MECHANISM: ofKind('MECHANISM'),
        INITIATIVE: ofKind('INITIATIVE'),
        OUTCOME: ofKind('OUTCOME'),
      };
      return { section, members, count: own.length };
    })
    .filter(({ count }) => count > 0);
};
