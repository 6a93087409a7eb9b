import type { Step } from '../graph/model.ts';
import type { Selection } from '../graph/Selection.ts';
import type { Address } from './Address.ts';
import type { EntityList } from './Moment.ts';
import { LIST_KEYS } from './toSearch.ts';
import { hasRoomFor } from './readSteps.ts';

const LONGEST_LOG = 1000;

function toSelection(id: string): Selection {
  // A relation's id joins its ends and type by `~`, which no entity's id has.
  return { type: id.includes('~') ? 'relation' : 'entity', id };
}

function toStep(token: string): Exclude<Step, { type: 'open' }> {
  return token.startsWith('-')
    ? { type: 'collapse', id: token.slice(1) }
    : { type: 'expand', id: token };
}

function readSteps(root: string | null, log: string | null): Step[] {
  if (!root) return [];
  const steps: Step[] = [{ type: 'open', id: root }];
  for (const token of (log ?? '').split(',').slice(0, LONGEST_LOG)) {
    const step = toStep(token.trim());
    if (step.id !== '' && hasRoomFor(steps, step)) steps.push(step);
  }
  return steps;
}

function readList(params: URLSearchParams): EntityList | null {
  for (const type of ['section', 'category', 'kind'] as const) {
    const id = params.get(LIST_KEYS[type]);
    if (id) return { type, id };
  }
  return null;
}

/** Reads what `toSearch` writes; whatever else stands in an address is passed over, never an error. */
export function fromSearch(search: string): Address {
  const params = new URLSearchParams(search);
  const root = params.get('e') || null;
  const selected = params.get('sel') ?? root ?? '';
  return {
    moment: {
      steps: readSteps(root, params.get('s')),
      selection: selected === '' ? null : toSelection(selected),
      list: readList(params),
      showImplied: params.get('implied') === '1',
    },
    language: params.get('lang') === 'en' ? 'en' : 'zh',
  };
}
