/** What a selection lifts out and what it dims. */
import type { View } from '../graph/model.ts';
import type { Selection } from '../graph/Selection.ts';

export interface Highlight {
  ofEntity: (id: string) => 'selected' | 'dim' | '';
  ofLine: (id: string) => 'selected' | 'joined' | 'dim' | '';
}

const NONE: Highlight = { ofEntity: () => '', ofLine: () => '' };

/** What is not joined to the selection dims; nothing does where the selection is not in view. */
export const toHighlight = (view: View, selection: Selection | null): Highlight => {
  const lines = view.lines.filter((line) => !line.background);
  const joined = lines.filter(({ id, from, to }) =>
    selection?.type === 'relation'
      ? selection.id === id
      : selection?.id === from || selection?.id === to,
  );
  const isShown =
    selection?.type === 'relation'
      ? joined.length > 0
      : view.entities.some(({ id }) => id === selection?.id);
  if (!selection || !isShown) return NONE;
  const near = new Set(joined.flatMap(({ from, to }) => [from, to]));
  const ids = new Set(joined.map(({ id }) => id));
  return {
    ofEntity: (id) => {
      if (selection.type === 'entity' && selection.id === id) return 'selected';
      return near.has(id) ? '' : 'dim';
    },
    ofLine: (id) => {
      if (selection.type === 'relation' && selection.id === id) return 'selected';
      return ids.has(id) ? 'joined' : 'dim';
    },
  };
};
