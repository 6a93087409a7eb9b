import type { Hidden } from '../Hidden.ts';
import type { GraphData } from '../model.ts';
import type { Terms, Text } from '../Terms.ts';
import { toAxisKind, toEntityKind, type MatrixAxis } from './axes.ts';
import type { Place } from './Matrix.ts';

/** What the axes name besides entities. */
export interface MatrixTerms extends Pick<Terms, 'categories' | 'relationTypes'> {
  /** Of all reports, in their order. */
  sections: readonly { id: string; title: Text; part: { id: string } | null }[];
  /** In the order of the ontology. */
  indicators: readonly { id: string; name: Text }[];
}

type Away = Pick<Hidden, 'categories' | 'kinds' | 'sections' | 'types'>;

function listSections({ sections }: MatrixTerms, hidden: Away): Place[] {
  const titles = new Map(sections.map(({ id, title }) => [id, title]));
  const parts = new Set(sections.flatMap(({ part }) => (part ? [part.id] : [])));
  return sections
    .filter(({ id }) => !hidden.sections.includes(id))
    .map(({ id, title, part }) => {
      // A part that has sections heads them.
      const groupId = part?.id ?? (parts.has(id) ? id : null);
      const name = groupId === null ? undefined : titles.get(groupId);
      const group = groupId === null || name === undefined ? null : { id: groupId, name };
      return { id, name: title, kind: null, group };
    });
}

function listCategories(terms: MatrixTerms, axis: MatrixAxis, hidden: Away): Place[] {
  const kind = toAxisKind(axis);
  return terms.categories
    .filter((category) => category.kind === kind)
    .filter(({ id }) => !hidden.categories.includes(id) && !hidden.kinds.includes(kind ?? 'BODY'))
    .map(({ id, name }) => ({ id, name, kind, group: null }));
}

/**
 * All that an axis has, but for what is filtered away, in the order of the text for entities and sections, else of the
 * ontology. `data` has been filtered already.
 */
export function listPlaces(
  axis: MatrixAxis,
  data: GraphData,
  terms: MatrixTerms,
  hidden: Away,
): Place[] {
  if (axis === 'SECTION') return listSections(terms, hidden);
  if (axis === 'INDICATOR')
    return terms.indicators.map(({ id, name }) => ({ id, name, kind: null, group: null }));
  if (axis === 'RELATION_TYPE')
    return terms.relationTypes
      .filter(({ id }) => !hidden.types.includes(id))
      .map(({ id, name }) => ({ id, name, kind: null, group: null }));
  const kind = toEntityKind(axis);
  if (kind === null) return listCategories(terms, axis, hidden);
  const groups = new Map(terms.categories.map(({ id, name }) => [id, { id, name }]));
  return [...data.entities.values()]
    .filter((entity) => entity.kind === kind)
    .map(({ id, name, category }) => ({ id, name, kind, group: groups.get(category.id) ?? null }));
}
