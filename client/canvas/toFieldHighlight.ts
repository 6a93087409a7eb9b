/** Among the fields: what stays when a card is pointed at or selected, while everything else dims. */
import type { View } from '../graph/model.ts';
import { toSelectedIds, type JointSelection } from '../graph/Selection.ts';
import type { Highlight } from './toHighlight.ts';

const NONE: Highlight = { ofEntity: () => '', ofLine: () => '' };

/** Every copy of what a passage quotes stays, with the lines of its relations. */
const ofPassage = (view: View, claims: ReadonlySet<string>): Highlight => {
  const quoted = view.lines.filter(({ id }) => claims.has(id));
  const kept = new Set([
    ...view.entities.filter(({ id }) => claims.has(id)).map(({ id, key = id }) => key),
    ...quoted.flatMap(({ from, to }) => [from, to]),
  ]);
  if (kept.size === 0) return NONE;
  const ids = new Set(quoted.map(({ id }) => id));
  return {
    ofEntity: (key) => (kept.has(key) ? '' : 'dim'),
    ofLine: (id) => (ids.has(id) ? 'joined' : 'dim'),
  };
};

/**
 * An entity's copies stay, with the chains that they are links of and what is drawn to them; of a relation, its two cards;
 * of a passage, what it quotes.
 * What is pointed at comes before what is selected; the ring is the selection's alone.
 */
export const toFieldHighlight = (
  view: View,
  selection: JointSelection | null,
  pointed: string | null,
): Highlight => {
  if (pointed === null && selection?.claims) return ofPassage(view, selection.claims);
  const relation = pointed === null && selection?.type === 'relation' ? selection.id : null;
  const selected = new Set(toSelectedIds(selection));
  const lit = pointed === null ? selected : new Set([pointed]);
  const own = view.entities.filter(({ id }) => lit.has(id));
  const chains = new Set(own.flatMap(({ chain }) => chain ?? []));
  const keys = new Set(own.map(({ id, key = id }) => key));
  const joined = view.lines.filter(
    ({ id, from, to }) => id === relation || keys.has(from) || keys.has(to),
  );
  if (own.length === 0 && joined.length === 0) return NONE;
  const near = new Set([...keys, ...joined.flatMap(({ from, to }) => [from, to])]);
  for (const { id, key = id, chain } of view.entities)
    if (chain !== undefined && chains.has(chain)) near.add(key);
  const ids = new Set(joined.map(({ id }) => id));
  const kept = new Set(
    view.lines.filter(({ from, to }) => near.has(from) && near.has(to)).map(({ id }) => id),
  );
  const idOf = new Map(view.entities.map(({ id, key = id }) => [key, id]));
  return {
    ofEntity: (key) => {
      if (selected.has(idOf.get(key) ?? '')) return 'selected';
      return near.has(key) ? '' : 'dim';
    },
    ofLine: (id) => {
      if (selection?.type === 'relation' && selection.id === id) return 'selected';
      if (ids.has(id)) return 'joined';
      return kept.has(id) ? '' : 'dim';
    },
  };
};
