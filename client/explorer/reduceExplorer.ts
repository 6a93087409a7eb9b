import type { Step } from '../graph/model.ts';
import type { Selection } from '../graph/Selection.ts';
import { firstMoment, sameMoment, type Moment } from './Moment.ts';
import { findFocus, listExpanded, listLoaded, MOST_EXPANDED } from './readSteps.ts';

/** What is shown, and what undo and redo lead to: the nearest last in `past`, first in `future`. */
export interface ExplorerState {
  past: readonly Moment[];
  present: Moment;
  future: readonly Moment[];
}

export type ExplorerAction =
  /** Make the entity the focus of a new view. */
  | { type: 'open'; id: string }
  /** Expand the entity, or collapse it where it is expanded. */
  | { type: 'toggle'; id: string }
  | { type: 'select'; selection: Selection | null }
  /** List the section's entities in the panel. */
  | { type: 'listSection'; section: string | null }
  | { type: 'showImplied'; shown: boolean }
  /** Back to the first screen. */
  | { type: 'close' }
  | { type: 'undo' }
  | { type: 'redo' }
  /** The browser went to this moment, back or forward. */
  | { type: 'visit'; moment: Moment };

const MOST_PAST = 200;

function toggle(steps: readonly Step[], id: string): readonly Step[] {
  if (findFocus(steps) === id) return steps;
  if (listExpanded(steps).has(id)) return [...steps, { type: 'collapse', id }];
  const loaded = listLoaded(steps);
  if (loaded.length >= MOST_EXPANDED && !loaded.includes(id)) return steps;
  return [...steps, { type: 'expand', id }];
}

/** The moment that an action other than undo and redo leads to. */
function toNext(present: Moment, action: ExplorerAction): Moment {
  switch (action.type) {
    case 'open':
      return {
        ...present,
        steps: [{ type: 'open', id: action.id }],
        selection: { type: 'entity', id: action.id },
        section: null,
      };
    case 'toggle':
      return present.steps.length === 0
        ? toNext(present, { type: 'open', id: action.id })
        : { ...present, steps: toggle(present.steps, action.id) };
    case 'select':
      return {
        ...present,
        selection: action.selection,
        section: action.selection ? null : present.section,
      };
    case 'listSection':
      return { ...present, selection: null, section: action.section };
    case 'showImplied':
      return { ...present, showImplied: action.shown };
    case 'close':
      return { ...firstMoment, showImplied: present.showImplied };
    case 'visit':
      return action.moment;
    default:
      return present;
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
