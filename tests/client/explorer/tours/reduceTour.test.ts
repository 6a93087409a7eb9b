import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_STEPS, type MyTour } from '../../../../client/explorer/tours/MyTour.ts';
import {
  reduceTour,
  toTourState,
  type TourAction,
  type TourState,
} from '../../../../client/explorer/tours/reduceTour.ts';
import { anyText, step, tour } from './tourArbitrary.ts';

/** Actions on the tour as it then is: which step is meant is told by its place. */
type Made = (present: MyTour) => TourAction;
const idAt = (present: MyTour, at: number): string =>
  present.steps[at % Math.max(present.steps.length, 1)]?.id ?? 'none';

const language = fc.constantFrom('zh' as const, 'en' as const);
const edit: fc.Arbitrary<Made> = fc.oneof(
  fc
    .tuple(fc.constantFrom('title' as const, 'summary' as const), language, anyText)
    .map(([field, lang, text]): Made => () => ({
      type: 'tourText',
      field,
      language: lang,
      text,
    })),
  fc
    .tuple(
      fc.nat(9),
      fc.constantFrom('title' as const, 'body' as const, 'note' as const),
      language,
      anyText,
    )
    .map(([at, field, lang, text]): Made => (present) => ({
      type: 'stepText',
      id: idAt(present, at),
      field,
      language: lang,
      text,
    })),
  fc
    .tuple(step, fc.nat(9))
    .map(([added, at]): Made => () => ({ type: 'addStep', step: added, at })),
  fc.nat(9).map((at): Made => (present) => ({ type: 'removeStep', id: idAt(present, at) })),
  fc.nat(9).map((at): Made => (present) => ({ type: 'duplicateStep', id: idAt(present, at) })),
  fc
    .tuple(fc.nat(9), fc.integer({ min: -3, max: 50 }))
    .map(([at, to]): Made => (present) => ({ type: 'moveStep', id: idAt(present, at), to })),
  fc
    .tuple(fc.nat(9), fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 }))
    .map(([at, entities]): Made => (present) => ({
      type: 'changeStep',
      id: idAt(present, at),
      change: { entities },
    })),
  fc.constant<Made>(() => ({ type: 'rest' })),
);

const run = (state: TourState, actions: readonly Made[]): TourState =>
  actions.reduce((at, make) => reduceTour(at, make(at.present)), state);
const repeat = (state: TourState, type: 'undo' | 'redo'): TourState => {
  let at = state;
  for (;;) {
    const next = reduceTour(at, { type });
    if (next === at) return at;
    at = next;
  }
};

describe('changes of a tour', () => {
  it('are all taken back by undo, and made again by redo', () => {
    fc.assert(
      fc.property(tour, fc.array(edit, { maxLength: 30 }), (first, actions) => {
        const last = run(toTourState(first), actions);
        const back = repeat(last, 'undo');
        expect(back.present).toEqual(first);
        expect(repeat(back, 'redo').present).toEqual(last.present);
      }),
    );
  });

  it('leave no two steps with one id, and no more steps than a tour may have', () => {
    fc.assert(
      fc.property(tour, fc.array(edit, { maxLength: 60 }), (first, actions) => {
        const { steps } = run(toTourState(first), actions).present;
        expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
        expect(steps.length).toBeLessThanOrEqual(MOST_STEPS);
      }),
    );
    const [made] = fc.sample(step, 1);
    if (!made) throw new Error('No step was made.');
    const [empty] = fc.sample(tour, 1);
    const adding = Array.from({ length: 60 }, (): Made => () => ({
      type: 'addStep',
      step: made,
      at: 0,
    }));
    expect(run(toTourState({ ...empty!, steps: [] }), adding).present.steps).toHaveLength(
      MOST_STEPS,
    );
  });

  it('that move a step lose and change none', () => {
    fc.assert(
      fc.property(tour, fc.nat(9), fc.integer({ min: -3, max: 50 }), (first, at, to) => {
        const id = idAt(first, at);
        const { steps } = reduceTour(toTourState(first), { type: 'moveStep', id, to }).present;
        expect(new Set(steps)).toEqual(new Set(first.steps));
        const place = Math.max(0, Math.min(to, steps.length - 1));
        if (steps.length > 0) expect(steps[place]?.id).toBe(id);
        const rest = (of: MyTour['steps']) => of.filter((each) => each.id !== id);
        expect(rest(steps)).toEqual(rest(first.steps));
      }),
    );
  });

  it('take what is typed in one text as one change, until the text is left', () => {
    const [given] = fc.sample(tour, 1);
    const first = { ...given!, title: { zh: '', en: '' } };
    const type =
      (text: string): Made =>
      () => ({
        type: 'tourText',
        field: 'title',
        language: 'zh',
        text,
      });
    const typed = run(toTourState(first), [type('府'), type('府院'), type('府院联动')]);
    expect(reduceTour(typed, { type: 'undo' }).present).toEqual(first);
    const rested = run(typed, [() => ({ type: 'rest' }), type('府院联动二')]);
    expect(reduceTour(rested, { type: 'undo' }).present.title.zh).toBe('府院联动');
  });

  it('that another tab has made are one step back from what was here', () => {
    fc.assert(
      fc.property(tour, tour, (own, other) => {
        const arrived = reduceTour(toTourState(own), { type: 'arrive', tour: other });
        expect(arrived.present).toEqual(other);
        expect(repeat(arrived, 'undo').present).toEqual(own);
      }),
    );
  });
});
