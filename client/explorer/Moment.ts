import type { Step } from '../graph/model.ts';
import type { Selection } from '../graph/Selection.ts';

/** All entities quoted in a section, of a category, or of a kind. */
export interface EntityList {
  type: 'section' | 'category' | 'kind';
  id: string;
}

/** What is shown at one moment: all that a link keeps, but for the language. */
export interface Moment {
  /** Empty on the first screen; else an `open` and what followed it. */
  steps: readonly Step[];
  selection: Selection | null;
  /** Which entities the panel lists. */
  list: EntityList | null;
  /** Relations with an implied agent are drawn. */
  showImplied: boolean;
}

export const firstMoment: Moment = {
  steps: [],
  selection: null,
  list: null,
  showImplied: false,
};

function sameSelection(a: Selection | null, b: Selection | null): boolean {
  return a?.id === b?.id && a?.type === b?.type;
}

export function sameMoment(a: Moment, b: Moment): boolean {
  return (
    a.list?.id === b.list?.id &&
    a.list?.type === b.list?.type &&
    a.showImplied === b.showImplied &&
    sameSelection(a.selection, b.selection) &&
    a.steps.length === b.steps.length &&
    a.steps.every((step, i) => step.type === b.steps[i]?.type && step.id === b.steps[i].id)
  );
}
