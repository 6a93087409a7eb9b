/** Replays a step log: what is open at its end, and where everything stands. */
import type { LayoutContext } from '../layoutLanes.ts';
import type { Step } from '../model.ts';
import { hide, isolate, pin, reveal, unpin } from './awaySteps.ts';
import { moveCard } from './moveCard.ts';
import { collapse, expand, open } from './openSteps.ts';
import { NOTHING, type Replay } from './Replay.ts';

const take = (context: LayoutContext, replay: Replay, step: Step): Replay => {
  switch (step.type) {
    case 'open':
      return open(context, step.id);
    case 'expand':
      return expand(context, replay, step);
    case 'collapse':
      return collapse(context, replay, step);
    case 'hide':
      return hide(context, replay, step.id);
    case 'isolate':
      return isolate(context, replay, step.id);
    case 'reveal':
      return reveal(context, replay);
    case 'pin':
      return pin(replay, step.id);
    case 'unpin':
      return unpin(context, replay, step.id);
    case 'move':
      return moveCard(replay, step);
  }
};

/** A pure function of the steps and of the opened entities' own relations. */
export const replaySteps = (context: LayoutContext, steps: readonly Step[]): Replay =>
  steps.reduce((replay, step) => take(context, replay, step), NOTHING);
