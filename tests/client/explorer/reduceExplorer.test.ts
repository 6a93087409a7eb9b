import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstMoment } from '../../../client/explorer/Moment.ts';
import { MOST_EXPANDED } from '../../../client/explorer/readSteps.ts';
import {
  listMoments,
  reduceExplorer,
  toInitialState,
  type ExplorerAction,
  type ExplorerState,
} from '../../../client/explorer/reduceExplorer.ts';
import { action } from './actionArbitrary.ts';

const run = (
  actions: readonly ExplorerAction[],
  state = toInitialState(firstMoment),
): ExplorerState => actions.reduce(reduceExplorer, state);
const repeat = (one: ExplorerAction, times: number): ExplorerAction[] =>
  Array.from({ length: times }, () => one);
const open = (id: string): ExplorerAction => ({ type: 'open', id });
const expand = (id: string): ExplorerAction => ({ type: 'step', step: { type: 'expand', id } });

describe('reduceExplorer', () => {
  it('undoes everything, and redoes everything', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
        const done = run(actions);
        const undone = run(repeat({ type: 'undo' }, actions.length), done);
        expect(undone.present).toEqual(firstMoment);
        expect(undone.past).toEqual([]);
        const redone = run(repeat({ type: 'redo' }, actions.length), undone);
        expect(redone).toEqual(done);
      }),
    );
  });

  it('unfolds a field where it is: in the network, or else among the fields', () => {
    const unfold: ExplorerAction = { type: 'field', field: 'r.2', arrangement: 'network' };
    expect(run([unfold]).present).toMatchObject({ arrangement: 'network', field: 'r.2' });
    const opened = run([unfold, { type: 'field', field: 'r.3' }]).present;
    expect(opened).toMatchObject({ arrangement: 'fields', field: 'r.3' });
  });

  it('shows a kept view in one more step, though it was shown before', () => {
    const before = run([open('r.a'), expand('r.b'), open('r.c')]);
    const [, kept = firstMoment] = before.past;
    const after = reduceExplorer(before, { type: 'show', moment: kept });
    expect(after).toEqual({
      past: [...before.past, before.present],
      present: kept,
      future: [],
    });
    expect(reduceExplorer(after, { type: 'undo' }).present).toBe(before.present);
    expect(reduceExplorer(after, { type: 'show', moment: { ...kept } })).toBe(after);
  });

  it('leaves no trace of what changes nothing', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 12 }), action, (actions, last) => {
        const once = run([...actions, last]);
        const takesSteps =
          last.type === 'step' || last.type === 'steps' || last.type === 'selectAlso';
        if (!takesSteps) expect(reduceExplorer(once, last)).toBe(once);
      }),
    );
  });

  it('shows the way first, and leads back to a canvas that shows both ends selected', () => {
    const paths: ExplorerAction = { type: 'paths', from: 'r.a', to: 'r.b' };
    const relation: ExplorerAction = {
      type: 'select',
      selection: { type: 'relation', id: 'r.a~LEADS~r.b' },
    };
    const shown = run([open('r.c'), paths]);
    expect(shown.present).toMatchObject({ paths: { from: 'r.a', at: 0 }, selection: null });
    const second = run([relation, { ...paths, at: 1 }], shown).present;
    expect(second).toMatchObject({ paths: { at: 1 }, selection: { type: 'relation' } });
    const left = run([{ type: 'leavePaths' }], shown).present;
    expect(left).toMatchObject({ paths: null, selection: { id: 'r.a' }, also: ['r.b'] });
    expect(run([expand('r.c')], shown).present.paths).toBeNull();
  });

  it('takes the browser going back or forward to the neighbouring moment as undo or redo', () => {
    fc.assert(
      fc.property(fc.array(action, { minLength: 1, maxLength: 12 }), (actions) => {
        const done = run(actions);
        const previous = done.past.at(-1);
        if (!previous) return;
        const back = reduceExplorer(done, { type: 'visit', moment: previous });
        expect(back).toEqual(reduceExplorer(done, { type: 'undo' }));
        const forward = reduceExplorer(back, { type: 'visit', moment: done.present });
        expect(forward.present).toEqual(done.present);
      }),
    );
  });

  it('forgets what could be redone once something else is done', () => {
    const state = run([open('r.a'), { type: 'undo' }, open('r.b')]);
    expect(state.future).toEqual([]);
    expect(reduceExplorer(state, { type: 'redo' })).toBe(state);
  });

  it('opens an entity as the focus and selects it', () => {
    const state = run([
      { type: 'showImplied', shown: true },
      open('r.a'),
      expand('r.b'),
      open('r.c'),
    ]);
    expect(state.present).toEqual({
      ...firstMoment,
      steps: [{ type: 'open', id: 'r.c' }],
      selection: { type: 'entity', id: 'r.c' },
      showImplied: true,
    });
  });

  it('opens a view where something is expanded on the first screen', () => {
    expect(run([expand('r.a')])).toEqual(run([open('r.a')]));
    const collapse: ExplorerAction = { type: 'step', step: { type: 'collapse', id: 'r.a' } };
    expect(run([collapse]).present).toEqual(firstMoment);
  });

  it('expands no more entities than can be loaded, and collapses and expands those again', () => {
    const many = Array.from({ length: MOST_EXPANDED + 5 }, (_, i) => expand(`r.e${String(i)}`));
    const full = run([open('r.a'), ...many]);
    expect(full.present.steps).toHaveLength(MOST_EXPANDED);
    const again = run(
      [{ type: 'step', step: { type: 'collapse', id: 'r.e1' } }, expand('r.e1')],
      full,
    );
    expect(again.present.steps).toHaveLength(MOST_EXPANDED + 2);
  });

  it('shows a list in place of the selection, and a selection in place of the list', () => {
    const list = { type: 'section', id: 'r.1' } as const;
    const listed = run([open('r.a'), { type: 'list', list }]);
    expect(listed.present).toMatchObject({ selection: null, list });
    const selected = run([{ type: 'select', selection: { type: 'entity', id: 'r.b' } }], listed);
    expect(selected.present.list).toBeNull();
  });

  it('goes to any moment of the history and back, and loses none', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 20 }), fc.nat(25), (actions, at) => {
        const done = run(actions);
        const moments = listMoments(done);
        const there = reduceExplorer(done, { type: 'goTo', at });
        expect(listMoments(there)).toEqual(moments);
        expect(there.present).toBe(moments[at] ?? done.present);
        expect(reduceExplorer(there, { type: 'goTo', at: done.past.length })).toEqual(done);
        // The browser's button leads to the same moment, or to a nearer one that is like it.
        const visited = reduceExplorer(there, { type: 'visit', moment: done.present });
        expect(listMoments(visited)).toEqual(moments);
        expect(visited.present).toEqual(done.present);
      }),
    );
  });
});
