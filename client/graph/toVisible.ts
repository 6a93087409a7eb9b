/** Which entities a step log has brought into view, and which relations are drawn among them. */
import type { GraphData, LineRelation } from './model.ts';
import { toSelectedIds, type JointSelection } from './Selection.ts';
import type { Terms } from './Terms.ts';
import type { NeighbourGroup } from './toNeighbours.ts';
import { toNeighbours } from './toNeighbours.ts';
import { reachOf, type Extent, type Reach } from './extents.ts';

/** How many neighbours of one group are shown until the entity is expanded once more. */
export const GROUP_CAP = 8;

/** No more of one group are ever shown: the panel lists them all. */
export const GROUP_MOST = 100;

const MOST: Record<Reach, number> = { none: 0, capped: GROUP_CAP, all: GROUP_MOST };

/** What is open after a step. */
export interface Opened {
  focus: string | null;
  /** The focus and the expanded entities, in the order in which they were opened. */
  extents: ReadonlyMap<string, Extent>;
}

/** The groups that an opened entity shows; `members` are those shown, `total` counts all. */
export interface ShownGroup extends NeighbourGroup {
  total: number;
}

export const isFolded = (relation: LineRelation, showImplied: boolean): boolean =>
  !showImplied && relation.agent === 'IMPLIED';

const answers = new WeakMap<GraphData, WeakMap<Terms, Map<string, NeighbourGroup[]>>>();

/** An entity's groups, worked out once for each graph: a replay asks for the same again and again. */
const toGroups = (
  data: GraphData,
  terms: Terms,
  id: string,
  showImplied: boolean,
): NeighbourGroup[] => {
  const ofData = answers.get(data) ?? new WeakMap<Terms, Map<string, NeighbourGroup[]>>();
  const ofTerms = ofData.get(terms) ?? new Map<string, NeighbourGroup[]>();
  const key = `${id}|${String(showImplied)}`;
  const groups =
    ofTerms.get(key) ??
    toNeighbours(data, id, terms, (relation) => !isFolded(relation, showImplied));
  answers.set(data, ofData.set(terms, ofTerms.set(key, groups)));
  return groups;
};

/** The neighbours that an opened entity shows; the focus shows those with an implied agent too. */
export const toShownGroups = (
  data: GraphData,
  terms: Terms,
  entity: { id: string; extent: Extent | undefined; isFocus: boolean; showImplied: boolean },
): ShownGroup[] =>
  toGroups(data, terms, entity.id, entity.isFocus || entity.showImplied).map((group) => ({
    ...group,
    members: group.members.slice(0, MOST[reachOf(entity.extent, group)]),
    total: group.members.length,
  }));

/** All entities in view: those opened, and the neighbours that each of them shows. */
export const toVisible = (
  data: GraphData,
  terms: Terms,
  opened: Opened,
  showImplied: boolean,
): Set<string> => {
  const visible = new Set<string>();
  for (const [id, extent] of opened.extents) {
    visible.add(id);
    const isFocus = id === opened.focus;
    for (const group of toShownGroups(data, terms, { id, extent, isFocus, showImplied })) {
      for (const member of group.members) visible.add(member);
    }
  }
  return visible;
};

/** Whether the relation, an entity at one of its ends, or a passage that it quotes is selected. */
export const isSelected = (
  { id, source, target }: LineRelation,
  selection: JointSelection | null,
): boolean =>
  selection?.type === 'relation'
    ? selection.id === id
    : selection?.claims?.has(id) === true ||
      toSelectedIds(selection).some((each) => each === source.id || each === target.id);

/** The relations among the visible entities, drawn or folded away. */
export const toDrawn = (
  data: GraphData,
  visible: ReadonlySet<string>,
  options: { focus: string | null; showImplied: boolean; selection: JointSelection | null },
): { drawn: LineRelation[]; folded: number } => {
  const { focus, showImplied, selection } = options;
  const among = [...data.relations.values()].filter(
    ({ source, target }) =>
      source.id !== target.id && visible.has(source.id) && visible.has(target.id),
  );
  const isKept = (relation: LineRelation): boolean =>
    relation.source.id === focus || relation.target.id === focus || isSelected(relation, selection);
  const drawn = among.filter((relation) => !isFolded(relation, showImplied) || isKept(relation));
  return { drawn, folded: among.length - drawn.length };
};

/**
 * How many relations of an entity are not shown. Folded ones are not counted, except at the focus, which
 * never folds; what a selection unfolds changes nothing.
 */
export const countHidden = (
  data: GraphData,
  visible: ReadonlySet<string>,
  options: { focus: string | null; showImplied: boolean },
): ((id: string) => number) => {
  const { focus, showImplied } = options;
  const shown = new Map<string, number>();
  for (const relation of data.relations.values()) {
    const ends = new Set([relation.source.id, relation.target.id]);
    if (![...ends].every((id) => visible.has(id))) continue;
    for (const id of ends) {
      const counts = id === focus || !isFolded(relation, showImplied);
      if (counts) shown.set(id, (shown.get(id) ?? 0) + 1);
    }
  }
  return (id) => {
    const degree = data.entities.get(id)?.degree ?? { total: 0, implied: 0 };
    const all = id === focus || showImplied ? degree.total : degree.total - degree.implied;
    return Math.max(0, all - (shown.get(id) ?? 0));
  };
};
