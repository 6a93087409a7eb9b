/** What a selection lifts out and what it dims. */
import { countJoined } from '../graph/countJoined.ts';
import type { View } from '../graph/model.ts';
import { toSelectedIds, type JointSelection } from '../graph/Selection.ts';

export interface Highlight {
  ofEntity: (id: string) => 'selected' | 'shared' | 'dim' | '';
  ofLine: (id: string) => 'selected' | 'joined' | 'dim' | '';
}

const NONE: Highlight = { ofEntity: () => '', ofLine: () => '' };

const ofRelation = (view: View, id: string): Highlight => {
  const line = view.lines.find((each) => each.id === id && !each.background);
  if (!line) return NONE;
  return {
    ofEntity: (each) => (each === line.from || each === line.to ? '' : 'dim'),
    ofLine: (each) => (each === id ? 'selected' : 'dim'),
  };
};

/** Of a passage: what it quotes stays, with the ends of its relations. */
const ofPassage = (view: View, claims: ReadonlySet<string>): Highlight => {
  const quoted = view.lines.filter(({ id, background }) => !background && claims.has(id));
  const kept = new Set([
    ...view.entities.filter(({ id }) => claims.has(id)).map(({ id }) => id),
    ...quoted.flatMap(({ from, to }) => [from, to]),
  ]);
  if (kept.size === 0) return NONE;
  const ids = new Set(quoted.map(({ id }) => id));
  return {
    ofEntity: (id) => (kept.has(id) ? '' : 'dim'),
    ofLine: (id) => (ids.has(id) ? 'joined' : 'dim'),
  };
};

/**
 * What is not joined to the selection dims; nothing does where the selection is not in view. Of several selected
 * entities all neighbours stay, and those that they share stand out.
 */
export const toHighlight = (view: View, selection: JointSelection | null): Highlight => {
  if (selection?.type === 'relation') return ofRelation(view, selection.id);
  if (selection?.claims) return ofPassage(view, selection.claims);
  const shown = new Set(view.entities.map(({ id }) => id));
  const selected = new Set(toSelectedIds(selection).filter((id) => shown.has(id)));
  if (selected.size === 0) return NONE;
  const joined = view.lines.filter(
    ({ from, to, background }) => !background && (selected.has(from) || selected.has(to)),
  );
  const counts = countJoined(
    selected,
    joined.map(({ from, to }) => [from, to] as const),
  );
  const ids = new Set(joined.map(({ id }) => id));
  return {
    ofEntity: (id) => {
      if (selected.has(id)) return 'selected';
      const count = counts.get(id) ?? 0;
      if (count > 1) return 'shared';
      return count === 1 ? '' : 'dim';
    },
    ofLine: (id) => (ids.has(id) ? 'joined' : 'dim'),
  };
};
