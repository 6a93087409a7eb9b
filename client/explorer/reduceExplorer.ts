import type { Step } from '../graph/model.ts';
import type { Selection } from '../graph/Selection.ts';
import { firstMoment, sameMoment, type EntityList, type Moment } from './Moment.ts';
import { hasRoomFor } from './readSteps.ts';

/** What is shown, and what undo and redo lead to: the nearest last in `past`, first in `future`. */
export interface ExplorerState {
  past: readonly Moment[];
  present: Moment;
  future: readonly Moment[];
}

export type ExplorerAction =
  /** Make the entity the focus of a new view. */
  | { type: 'open'; id: string }
  /** Expand or collapse in the view; without a view, expanding opens one. */
  | { type: 'step'; step: Exclude<Step, { type: 'open' }> }
  | { type: 'select'; selection: Selection | null }
  /** List entities in the panel. */
  | { type: 'list'; list: EntityList | null }
  | { type: 'showImplied'; shown: boolean }
  /** Back to the first screen. */
  | { type: 'close' }
  | { type: 'undo' }
  | { type: 'redo' }
  /** The browser went to this moment, back or forward. */
  | { type: 'visit'; moment: Moment };

const MOST_PAST = 200;

/** The moment that an action other than undo and redo leads to. */
function toNext(
  present: Moment,
  action: Exclude<ExplorerAction, { type: 'undo' | 'redo' }>,
): Moment {
  switch (action.type) {
    case 'open':
      return {
        ...present,
        steps: [{ type: 'open', id: action.id }],
        selection: { type: 'entity', id: action.id },
        list: null,
      };
    case 'step':
      if (present.steps.length === 0)
        return action.step.type === 'expand'
          ? toNext(present, { type: 'open', id: action.step.id })
          : present;
      return hasRoomFor(present.steps, action.step)
        ? { ...present, steps: [...present.steps, action.step] }
        : present;
    case 'select':
      return {
        ...present,
        selection: action.selection,
        list: action.selection ? null : present.list,
      };
    case 'list':
      return { ...present, selection: null, list: action.list };
    case 'showImplied':
      return { ...present, showImplied: action.shown };
    case 'close':
      return { ...firstMoment, showImplied: present.showImplied };
    case 'visit':
      return action.moment;
  }
}

function undo(state: ExplorerState): ExplorerState {
  const previous = state.past.at(-1);
  if (!previous) return state;
  return {
    past: state.past.slice(0, -1),
    present: previous,
    future: [state.present, ...state.future],
  };
}

function redo(state: ExplorerState): ExplorerState {
  const [next, ...future] = state.future;
  if (!next) return state;
  return { past: [...state.past, state.present], present: next, future };
}

/**
 * The state after an action. An action that changes nothing leaves no trace in the past; the browser's
 * back and forward, where they lead to the neighbouring moment, count as undo and redo.
 */
export function reduceExplorer(state: ExplorerState, action: ExplorerAction): ExplorerState {
  if (action.type === 'undo') return undo(state);
  if (action.type === 'redo') return redo(state);
  const next = toNext(state.present, action);
  if (sameMoment(next, state.present)) return state;
  if (action.type === 'visit') {
    const previous = state.past.at(-1);
    if (previous && sameMoment(previous, next)) return undo(state);
    if (state.future[0] && sameMoment(state.future[0], next)) return redo(state);
  }
  return { past: [...state.past, state.present].slice(-MOST_PAST), present: next, future: [] };
}

export function toInitialState(present: Moment): ExplorerState {
  return { past: [], present, future: [] };
}
