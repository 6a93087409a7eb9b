/** What several entities have in common. */
import { countJoined } from './countJoined.ts';

interface Entity {
  id: string;
  evidence: readonly { section: { id: string } }[];
}
interface Relation {
  id: string;
  source: { id: string };
  target: { id: string };
}

export interface SharedNeighbour<E, R> {
  entity: E;
  /** How many of the selected it is joined to: two or more. */
  count: number;
  /** Its relations to the selected, in the order of the text. */
  relations: R[];
}

export interface Shared<E, R> {
  /** Joined to the most of the selected first, then in the order of the text. */
  neighbours: SharedNeighbour<E, R>[];
  /** Relations between two of the selected, in the order of the text. */
  among: R[];
  /** Ids of the sections in which all of the selected are quoted, in the order in which the first is. */
  sections: string[];
}

const findSections = (selected: readonly Entity[]): string[] => {
  const [first, ...others] = selected.map(
    ({ evidence }) => new Set(evidence.map(({ section }) => section.id)),
  );
  return [...(first ?? [])].filter((id) => others.every((sections) => sections.has(id)));
};

/**
 * `graph` holds the selected entities, their neighbours and the relations among them; ids that it does not have
 * are passed over.
 */
export const findShared = <E extends Entity, R extends Relation>(
  ids: readonly string[],
  graph: { entities: readonly E[]; relations: readonly R[] },
): Shared<E, R> => {
  const selected = graph.entities.filter(({ id }) => ids.includes(id));
  const known = new Set(selected.map(({ id }) => id));
  const among = graph.relations.filter(
    ({ source, target }) => known.has(source.id) && known.has(target.id) && source.id !== target.id,
  );
  const counts = countJoined(
    known,
    graph.relations.map(({ source, target }) => [source.id, target.id] as const),
  );
  const neighbours = graph.entities
    .map((entity): SharedNeighbour<E, R> => ({
      entity,
      count: counts.get(entity.id) ?? 0,
      relations: graph.relations.filter(
        ({ source, target }) =>
          (source.id === entity.id && known.has(target.id)) ||
          (target.id === entity.id && known.has(source.id)),
      ),
    }))
    .filter(({ count }) => count > 1)
    .toSorted((a, b) => b.count - a.count);
  return { neighbours, among, sections: selected.length > 1 ? findSections(selected) : [] };
};
