/** Changes of one tour, and what takes them back. */
import type { Language, Text } from '../../messages/Language.ts';
import { MOST_STEPS, toFreeSlug, type MyStep, type MyTour } from './MyTour.ts';

/** What a step shows and how. */
export type StepChange = Partial<
  Pick<MyStep, 'entities' | 'relations' | 'focus' | 'layout' | 'places' | 'quotes'>
>;

export type TourEdit =
  /** A text of the tour, or of the step of this id. */
  | { type: 'tourText'; field: 'title' | 'summary'; language: Language; text: string }
  | {
      type: 'stepText';
      id: string;
      field: 'title' | 'body' | 'note';
      language: Language;
      text: string;
    }
  /** At this place, from 0; its id is made free. */
  | { type: 'addStep'; step: MyStep; at: number }
  | { type: 'removeStep'; id: string }
  /** To this place among the steps, from 0. */
  | { type: 'moveStep'; id: string; to: number }
  /** Behind the step itself. */
  | { type: 'duplicateStep'; id: string }
  | { type: 'changeStep'; id: string; change: StepChange };

export type TourAction =
  | TourEdit
  | { type: 'undo' }
  | { type: 'redo' }
  /** What is typed next is a change of its own. */
  | { type: 'rest' }
  /** Somebody else, or another tab, has put this in the tour's place. */
  | { type: 'arrive'; tour: MyTour };

export interface TourState {
  /** The nearest last. */
  past: readonly MyTour[];
  present: MyTour;
  /** The nearest first. */
  future: readonly MyTour[];
  /** The text that is being typed: what is typed on is undone together. */
  typed: string | null;
}

const MOST_PAST = 200;

export const toTourState = (tour: MyTour): TourState => ({
  past: [],
  present: tour,
  future: [],
  typed: null,
});

const put = (text: Text, language: Language, written: string): Text =>
  text[language] === written ? text : { ...text, [language]: written };

function changeStep(tour: MyTour, id: string, change: (step: MyStep) => MyStep): MyTour {
  const steps = tour.steps.map((step) => (step.id === id ? change(step) : step));
  return steps.every((step, at) => step === tour.steps[at]) ? tour : { ...tour, steps };
}

function addStep(tour: MyTour, step: MyStep, at: number): MyTour {
  if (tour.steps.length >= MOST_STEPS) return tour;
  const taken = new Set(tour.steps.map(({ id }) => id));
  const added = { ...step, id: toFreeSlug(step.id, taken, 'step') };
  return { ...tour, steps: tour.steps.toSpliced(Math.max(0, at), 0, added) };
}

function moveStep(tour: MyTour, id: string, to: number): MyTour {
  const from = tour.steps.findIndex((step) => step.id === id);
  const step = tour.steps[from];
  const place = Math.max(0, Math.min(to, tour.steps.length - 1));
  if (!step || place === from) return tour;
  return { ...tour, steps: tour.steps.toSpliced(from, 1).toSpliced(place, 0, step) };
}

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** The tour with the change made; the same one where it changes nothing. */
export function editTour(tour: MyTour, edit: TourEdit): MyTour {
  switch (edit.type) {
    case 'tourText': {
      const text = put(tour[edit.field], edit.language, edit.text);
      return text === tour[edit.field] ? tour : { ...tour, [edit.field]: text };
    }
    case 'stepText':
      return changeStep(tour, edit.id, (step) => {
        const text = put(step[edit.field], edit.language, edit.text);
        return text === step[edit.field] ? step : { ...step, [edit.field]: text };
      });
    case 'addStep':
      return addStep(tour, edit.step, edit.at);
    case 'removeStep': {
      const steps = tour.steps.filter(({ id }) => id !== edit.id);
      return steps.length === tour.steps.length ? tour : { ...tour, steps };
    }
    case 'moveStep':
      return moveStep(tour, edit.id, edit.to);
    case 'duplicateStep': {
      const at = tour.steps.findIndex(({ id }) => id === edit.id);
      const step = tour.steps[at];
      return step ? addStep(tour, step, at + 1) : tour;
    }
    case 'changeStep':
      return changeStep(tour, edit.id, (step) => {
        const changed = { ...step, ...edit.change };
        return isSame(changed, step) ? step : changed;
      });
  }
}

function toTyped(edit: TourEdit): string | null {
  if (edit.type === 'tourText') return `${edit.field} ${edit.language}`;
  if (edit.type === 'stepText') return `${edit.id} ${edit.field} ${edit.language}`;
  return null;
}

function step(state: TourState, present: MyTour, typed: string | null): TourState {
  if (present === state.present) return state;
  // What is typed on in one text is one change; what was undone is gone with it.
  const isOngoing = typed !== null && typed === state.typed;
  const past = isOngoing ? state.past : [...state.past, state.present].slice(-MOST_PAST);
  return { past, present, future: [], typed };
}

export function reduceTour(state: TourState, action: TourAction): TourState {
  const { past, present, future } = state;
  switch (action.type) {
    case 'undo': {
      const former = past.at(-1);
      if (!former) return state;
      return {
        past: past.slice(0, -1),
        present: former,
        future: [present, ...future],
        typed: null,
      };
    }
    case 'redo': {
      const [next, ...rest] = future;
      if (!next) return state;
      return { past: [...past, present], present: next, future: rest, typed: null };
    }
    case 'rest':
      return state.typed === null ? state : { ...state, typed: null };
    case 'arrive':
      return isSame(action.tour, present) ? state : step(state, action.tour, null);
    case 'tourText':
    case 'stepText':
    case 'addStep':
    case 'removeStep':
    case 'moveStep':
    case 'duplicateStep':
    case 'changeStep':
      return step(state, editTour(present, action), toTyped(action));
  }
}
