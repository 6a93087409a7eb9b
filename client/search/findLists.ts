import type { EntityKind } from '../api/operations.generated.ts';
import type { EntityList } from '../explorer/Moment.ts';
import type { Text } from '../messages/Language.ts';

/** A list of entities that a search leads to. */
export interface FoundList extends EntityList {
  name: Text;
  /** Of a kind and its categories. */
  kind: EntityKind | null;
  count: number;
}

/** What lists are found by, and how much is on them. */
export interface ListTerms {
  kinds: readonly { id: EntityKind; name: Text }[];
  categories: readonly { id: string; kind: EntityKind; name: Text }[];
  sections: readonly { id: string; title: Text }[];
  counts: ReadonlyMap<string, number>;
}

const MOST = 4;

/** The kinds, categories and sections that are called so, those that begin so before the others; empty ones are left out. */
export function findLists(
  text: string,
  { kinds, categories, sections, counts }: ListTerms,
): FoundList[] {
  const typed = text.trim().toLowerCase();
  if (typed === '') return [];
  const all: Omit<FoundList, 'count'>[] = [
    ...kinds.map(({ id, name }) => ({ type: 'kind' as const, id, name, kind: id })),
    ...categories.map(({ id, name, kind }) => ({ type: 'category' as const, id, name, kind })),
    ...sections.map(({ id, title }) => ({ type: 'section' as const, id, name: title, kind: null })),
  ];
  const placeIn = ({ zh, en }: Text): number => {
    const places = [zh, en].map((name) => name.toLowerCase().indexOf(typed));
    return Math.min(...places.map((place) => (place === -1 ? Infinity : place)));
  };
  return all
    .map((list) => ({ ...list, place: placeIn(list.name), count: counts.get(list.id) ?? 0 }))
    .filter(({ place, count }) => place < Infinity && count > 0)
    .toSorted((a, b) => Number(a.place > 0) - Number(b.place > 0))
    .slice(0, MOST)
    .map(({ place: _, ...list }) => list);
}
