import type { Point, Step } from '../graph/model.ts';
import { NOTHING_HIDDEN, setHidden, type Facet, type Hidden } from '../graph/Hidden.ts';
import type { Selection } from '../graph/Selection.ts';
import { sortMoved } from './address/overviewPart.ts';
import { sameMoment } from './address/toSearch.ts';
import {
  firstMoment,
  MOST_HOPS,
  listSelected,
  type Arrangement,
  type EntityList,
  type Moment,
  type PathsAsked,
  type Screen,
  type TourPlace,
} from './Moment.ts';
import { hasRoomFor } from './readSteps.ts';
import type { HandoutState } from './screens/HandoutState.ts';
import type { MatrixState } from './screens/MatrixState.ts';
import type { ReaderState } from './screens/ReaderState.ts';
import type { TableState } from './screens/TableState.ts';

/** What is shown, and what undo and redo lead to: the nearest last in `past`, first in `future`. */
export interface ExplorerState {
  past: readonly Moment[];
  present: Moment;
  future: readonly Moment[];
}

type FurtherStep = Exclude<Step, { type: 'open' }>;

export type ExplorerAction =
  /** Make the entity the focus of a new view. */
  | { type: 'open'; id: string }
  /** Go on in the view, by one step or by several that are undone together; without a view, expanding opens one. */
  | { type: 'step'; step: FurtherStep }
  | { type: 'steps'; steps: readonly FurtherStep[] }
  | { type: 'select'; selection: Selection | null }
  /** Select the entity besides what is selected, or no longer. */
  | { type: 'selectAlso'; id: string }
  | { type: 'selectSeveral'; ids: readonly string[] }
  /** List entities in the panel. */
  | { type: 'list'; list: EntityList | null }
  | { type: 'showImplied'; shown: boolean }
  /** Filter these of a facet away, or show them again. */
  | { type: 'hide'; facet: Facet; ids: readonly string[]; hidden: boolean }
  | { type: 'hideNothing' }
  /** Filter exactly this away. */
  | { type: 'filter'; hidden: Hidden }
  /** Lay the whole graph out in another way. */
  | { type: 'arrange'; arrangement: Arrangement }
  /** Open a section among the fields, or unfold it in the network; or close it. */
  | { type: 'field'; field: string | null; arrangement?: 'fields' | 'network' }
  /** Drag an entity of the network elsewhere. */
  | { type: 'move'; id: string; to: Point }
  /** The ways between two entities, or one of them. */
  | ({ type: 'paths' } & Pick<PathsAsked, 'from' | 'to'> & Partial<PathsAsked>)
  | { type: 'leavePaths' }
  /** A step of a tour, from 0. */
  | { type: 'tour'; id: string; at: number }
  | { type: 'leaveTour' }
  /** Show a slide; null: the tours to choose from. */
  | { type: 'present'; tour: TourPlace | null }
  /** The tour as pages to be printed. */
  | { type: 'handout'; tour: TourPlace; handout: HandoutState }
  /** Look around on the map where a step of the tour is shown, with the way back to its slide. */
  | { type: 'lookAround'; tour: TourPlace; step: number }
  /** Not back to the slide that was left. */
  | { type: 'leaveShow' }
  /** Go to another screen: what is selected and filtered stays. */
  | { type: 'screen'; screen: Screen }
  /** Read the text where this is in it. */
  | { type: 'read'; selection: Selection }
  /** A picture of exactly these entities and relations. */
  | { type: 'picture'; ids: readonly string[] }
  | { type: 'leavePicture' }
  /** Read the text, arrange the matrix or the tables in another way. */
  | { type: 'reader'; reader: Partial<ReaderState> }
  | { type: 'matrix'; matrix: Partial<MatrixState> }
  /** Two entities side by side. */
  | { type: 'compare'; one: string; other: string }
  | { type: 'table'; table: Partial<TableState> }
  /** Show exactly this: a view that was kept. */
  | { type: 'show'; moment: Moment }
  /** Back to the whole graph. */
  | { type: 'close' }
  | { type: 'undo' }
  | { type: 'redo' }
  /** Go back or forward to this moment: the browser did. */
  | { type: 'visit'; moment: Moment }
  /** Go to a moment of the history, counted from the oldest in `past`; what is left behind can be redone. */
  | { type: 'goTo'; at: number };

const MOST_PAST = 200;

function select(moment: Moment, ids: readonly string[]): Moment {
  const [first, ...also] = new Set(ids);
  const selection: Selection | null = first === undefined ? null : { type: 'entity', id: first };
  return { ...moment, selection, also, list: selection ? null : moment.list };
}

/** The graph's screen with the whole graph on it, before anything is opened. */
const WHOLE = {
  screen: 'graph',
  steps: [],
  paths: null,
  tour: null,
  picture: [],
  handout: null,
} as const;

function open(moment: Moment, id: string): Moment {
  return {
    ...moment,
    ...WHOLE,
    steps: [{ type: 'open', id }],
    selection: { type: 'entity', id },
    also: [],
    list: null,
  };
}

function take(moment: Moment, step: FurtherStep): Moment {
  if (moment.steps.length === 0) return step.type === 'expand' ? open(moment, step.id) : moment;
  return hasRoomFor(moment.steps, step)
    ? { ...moment, screen: 'graph', steps: [...moment.steps, step], paths: null }
    : moment;
}

/** Other axes have other cells; a cell that is looked into takes the place of what is selected. */
function changeMatrix(moment: Moment, change: Partial<MatrixState>): Moment {
  const former = moment.matrix;
  const { rows = former.rows, columns = former.columns } = change;
  const isOther = rows !== former.rows || columns !== former.columns;
  const matrix = { ...former, ...(isOther ? { cell: null, row: null } : {}), ...change };
  const nothing = { selection: null, also: [], list: null };
  return { ...moment, ...(change.cell ? nothing : {}), matrix };
}

function compare(moment: Moment, one: string, other: string): Moment {
  if (one === other) return moment;
  return {
    ...moment,
    screen: 'matrix',
    paths: null,
    selection: null,
    also: [],
    list: null,
    matrix: { ...moment.matrix, cell: null, compare: [one, other] },
  };
}

/** The moment that an action other than undo and redo leads to. */
function toNext(
  present: Moment,
  action: Exclude<ExplorerAction, { type: 'undo' | 'redo' | 'goTo' }>,
): Moment {
  switch (action.type) {
    case 'open':
      return open(present, action.id);
    case 'step':
      return take(present, action.step);
    case 'steps':
      return action.steps.reduce(take, present);
    case 'select':
      return {
        ...present,
        selection: action.selection,
        also: [],
        list: action.selection ? null : present.list,
      };
    case 'selectAlso': {
      const selected = listSelected(present);
      return select(
        present,
        selected.includes(action.id)
          ? selected.filter((id) => id !== action.id)
          : [...selected, action.id],
      );
    }
    case 'selectSeveral':
      return select(present, action.ids);
    case 'list':
      return { ...present, selection: null, also: [], list: action.list };
    case 'showImplied':
      return { ...present, showImplied: action.shown };
    case 'hide':
      return {
        ...present,
        hidden: setHidden(present.hidden, action.facet, action.ids, action.hidden),
      };
    case 'hideNothing':
      return { ...present, hidden: NOTHING_HIDDEN };
    case 'filter':
      return { ...present, hidden: action.hidden };
    case 'arrange':
      return {
        ...present,
        ...WHOLE,
        arrangement: action.arrangement,
        field: null,
      };
    case 'field': {
      const { field, arrangement = 'fields' } = action;
      return { ...present, ...WHOLE, arrangement, field };
    }
    case 'move': {
      const { x, y } = action.to;
      const others = present.moved.filter(({ id }) => id !== action.id);
      const moved = { id: action.id, x: Math.round(x) + 0, y: Math.round(y) + 0 };
      return { ...present, moved: sortMoved([...others, moved]) };
    }
    case 'paths': {
      const { from, to, at = 0, along = false, most = MOST_HOPS } = action;
      if (from === to) return present;
      const isSame = present.paths?.from === from && present.paths.to === to;
      return {
        ...present,
        screen: 'graph',
        tour: null,
        picture: [],
        handout: null,
        paths: { from, to, at, along, most },
        // The way stands first; another way of the same ends leaves what is read beside it.
        ...(isSame ? {} : { selection: null, also: [], list: null }),
      };
    }
    case 'leavePaths':
      return present.paths
        ? select({ ...present, paths: null }, [present.paths.from, present.paths.to])
        : present;
    case 'tour': {
      const { id, at } = action;
      return {
        ...present,
        ...WHOLE,
        tour: { id, at },
        selection: null,
        also: [],
        list: null,
      };
    }
    case 'leaveTour':
      return { ...present, tour: null, handout: null };
    case 'present': {
      const nothing = { selection: null, also: [], list: null };
      return {
        ...present,
        ...WHOLE,
        ...nothing,
        screen: 'present',
        tour: action.tour,
        back: null,
      };
    }
    case 'handout': {
      const { tour, handout } = action;
      return { ...toNext(present, { type: 'present', tour }), handout };
    }
    case 'leaveShow':
      return { ...present, back: null };
    case 'lookAround': {
      const { tour, step } = action;
      return { ...present, ...WHOLE, tour: { id: tour.id, at: step }, back: tour };
    }
    case 'screen':
      return { ...present, screen: action.screen, paths: null, handout: null };
    case 'read': {
      const { selection } = action;
      return {
        ...present,
        screen: 'text',
        paths: null,
        handout: null,
        selection,
        also: [],
        list: null,
      };
    }
    case 'picture':
      return { ...present, ...WHOLE, picture: [...new Set(action.ids)] };
    case 'leavePicture':
      return { ...present, picture: [] };
    case 'reader':
      return { ...present, reader: { ...present.reader, ...action.reader } };
    case 'matrix':
      return changeMatrix(present, action.matrix);
    case 'compare':
      return compare(present, action.one, action.other);
    case 'table':
      return { ...present, table: { ...present.table, ...action.table } };
    case 'close': {
      const { arrangement, moved, showImplied, hidden, reader, matrix, table, back } = present;
      return {
        ...firstMoment,
        back,
        arrangement,
        moved,
        showImplied,
        hidden,
        reader,
        matrix,
        table,
      };
    }
    case 'show':
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

/** All moments that undo and redo lead to, in their order, the present among them. */
export function listMoments({ past, present, future }: ExplorerState): Moment[] {
  return [...past, present, ...future];
}

function goTo(state: ExplorerState, at: number): ExplorerState {
  const moments = listMoments(state);
  const present = moments[at];
  if (!present || at === state.past.length) return state;
  return { past: moments.slice(0, at), present, future: moments.slice(at + 1) };
}

/** Where in the history the nearest moment like it is, an earlier one before a later one as near; -1: nowhere. */
function findMoment(state: ExplorerState, moment: Moment): number {
  const { past, future } = state;
  const isIt = (each: Moment): boolean => sameMoment(each, moment);
  const back = past.findLastIndex(isIt);
  const forward = future.findIndex(isIt);
  if (forward === -1) return back;
  const isNearer = back !== -1 && past.length - back <= forward + 1;
  return isNearer ? back : past.length + 1 + forward;
}

/** Both are slides of one tour, or both the pages of one. */
export function isSameShow(one: Moment, other: Moment): boolean {
  return (
    one.screen === 'present' &&
    other.screen === 'present' &&
    one.tour !== null &&
    one.tour.id === other.tour?.id &&
    (one.handout === null) === (other.handout === null)
  );
}

/**
 * The state after an action. An action that changes nothing leaves no trace in the past; a visit of a moment of the
 * history goes to the nearest one like it.
 */
export function reduceExplorer(state: ExplorerState, action: ExplorerAction): ExplorerState {
  if (action.type === 'undo') return undo(state);
  if (action.type === 'redo') return redo(state);
  if (action.type === 'goTo') return goTo(state, action.at);
  const next = toNext(state.present, action);
  if (sameMoment(next, state.present)) return state;
  // Going from slide to slide is one thing that is done: undoing it leaves the show. So is choosing how pages are.
  const isShow = action.type === 'present' || action.type === 'handout';
  if (isShow && isSameShow(state.present, next)) return { ...state, present: next, future: [] };
  if (action.type === 'visit') {
    const at = findMoment(state, next);
    if (at !== -1) return goTo(state, at);
  }
  return { past: [...state.past, state.present].slice(-MOST_PAST), present: next, future: [] };
}

export function toInitialState(present: Moment): ExplorerState {
  return { past: [], present, future: [] };
}
