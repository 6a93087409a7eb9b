/** From a layout to what is drawn of it. */
import { isFolded } from '../toVisible.ts';
import type { GraphData, Point } from '../model.ts';
import type { Selection } from '../Selection.ts';
import { getRelationTerm, type Terms } from '../Terms.ts';
import type { NetworkInput, NetworkLayout } from './NetworkLayout.ts';
import type { NetworkField, NetworkLine, NetworkMark, NetworkView } from './NetworkView.ts';

/** More entities and relations than these are never painted unasked: fields stand for them. */
export const MOST_PAINTED = 1500;

/** The fields that are laid out mark by mark; null for all. */
export const toUnfolded = (data: GraphData, field: string | null): ReadonlySet<string> | null =>
  data.entities.size + data.relations.size <= MOST_PAINTED
    ? null
    : new Set(field === null ? [] : [field]);

export interface NetworkOptions {
  terms: Terms;
  /**
   * Draw relations whose agent is implied. Unlike elsewhere, those of a selected entity stay folded too: a hub’s would
   * cover the map. A selected relation is drawn.
   */
  showImplied: boolean;
  selection: Selection | null;
  /** Where a person has dragged entities to. */
  moved: readonly (Point & { id: string })[];
  /** What fields are called, the longest name first. */
  namesOf: (field: string) => string[];
}

/** `data` may be less than what was laid out: what was filtered away leaves its place empty. */
export const toNetworkView = (
  data: GraphData,
  { fields }: NetworkInput,
  { cells, places }: NetworkLayout,
  options: NetworkOptions,
): NetworkView => {
  const { terms, showImplied, selection, namesOf } = options;
  const moved = new Map(options.moved.map((place) => [place.id, place]));
  const shownFields = fields.flatMap((field, index): NetworkField[] => {
    const cell = cells[index];
    const members = field.members.filter((id) => data.entities.has(id));
    if (!cell || members.length === 0) return [];
    const folded = !members.some((id) => places.has(id));
    return [{ id: field.id, names: namesOf(field.id), cell, members, folded }];
  });
  const marks = shownFields.flatMap(({ id: field, members }) =>
    members.flatMap((id): NetworkMark[] => {
      const place = moved.get(id) ?? places.get(id);
      const entity = data.entities.get(id);
      if (!place || !places.has(id) || !entity) return [];
      const { kind, degree } = entity;
      return [{ id, kind, field, x: place.x, y: place.y, weight: degree.total - degree.implied }];
    }),
  );
  const fieldOf = new Map(marks.map(({ id, field }) => [id, field]));
  const among = [...data.relations.values()].filter(
    ({ source, target }) =>
      source.id !== target.id && fieldOf.has(source.id) && fieldOf.has(target.id),
  );
  const drawn = among.filter(
    (relation) => !isFolded(relation, showImplied) || relation.id === selection?.id,
  );
  return {
    fields: shownFields,
    marks,
    lines: drawn.map(({ id, type, basis, agent, source, target }): NetworkLine => ({
      id,
      from: source.id,
      to: target.id,
      directed: !getRelationTerm(terms, type).symmetric,
      implied: agent === 'IMPLIED',
      basis,
      across: fieldOf.get(source.id) !== fieldOf.get(target.id),
    })),
    folded: among.length - drawn.length,
  };
};
