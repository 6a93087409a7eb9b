import type { RelationType } from '../../api/operations.generated.ts';
import type { Step } from '../../graph/model.ts';
import { RELATION_TYPES } from '../../graph/relationTypes.ts';
import { hasRoomFor } from '../readSteps.ts';
import { encode, isId, readValues, type AddressPart } from './AddressPart.ts';

const LONGEST_LOG = 1000;

/** Steps that name an entity; an expansion has no mark. One of a group ends with its type and direction. */
const MARKS = { collapse: '-', hide: '!', isolate: '@', pin: '*', unpin: '/' } as const;
type Marked = keyof typeof MARKS;
const MARKED = Object.entries(MARKS) as [Marked, string][];

const REVEAL = ':';
const MOVE = '$';

function writeStep(step: Step): string {
  if (step.type === 'reveal') return REVEAL;
  if (step.type === 'move') return `${MOVE}${step.x};${step.y};${encode(step.id)}`;
  if (step.type === 'open') return encode(step.id);
  const mark = step.type === 'expand' ? '' : MARKS[step.type];
  const group = 'group' in step ? step.group : undefined;
  return `${mark}${encode(step.id)}${group ? `;${group.type};${group.reading}` : ''}`;
}

/** An expansion or a collapse, of all groups or of one. */
function readGrouped(kind: 'expand' | 'collapse', token: string): Step | null {
  const [id = '', type, reading, ...more] = token.split(';');
  if (!isId(id) || more.length > 0) return null;
  if (type === undefined) return { type: kind, id };
  const isGroup =
    (RELATION_TYPES as readonly string[]).includes(type) && (reading === 'out' || reading === 'in');
  return isGroup ? { type: kind, id, group: { type: type as RelationType, reading } } : null;
}

const WHOLE = /^-?\d{1,5}$/;

function readStep(token: string): Step | null {
  if (token === REVEAL) return { type: 'reveal' };
  if (token.startsWith(MOVE)) {
    const [x = '', y = '', id = ''] = token.slice(1).split(';');
    if (!WHOLE.test(x) || !WHOLE.test(y) || !isId(id)) return null;
    // The sum makes a zero of a negative one.
    return { type: 'move', id, x: Number(x) + 0, y: Number(y) + 0 };
  }
  const marked = MARKED.find(([, mark]) => token.startsWith(mark));
  if (!marked) return readGrouped('expand', token);
  const id = token.slice(1);
  if (marked[0] === 'collapse') return readGrouped('collapse', id);
  return isId(id) ? { type: marked[0], id } : null;
}

/** `e` is the entity that the view was opened on, `s` what was done since. */
export const stepsPart: AddressPart = {
  keys: ['e', 's'],
  write({ steps: [root, ...rest] }) {
    if (root?.type !== 'open') return [];
    const log = rest.map(writeStep).join(',');
    return log === ''
      ? [['e', encode(root.id)]]
      : [
          ['e', encode(root.id)],
          ['s', log],
        ];
  },
  read(params, drop) {
    const root = params.get('e') ?? '';
    if (root === '') return { steps: [] };
    if (!isId(root)) {
      drop(`e=${root}`);
      return { steps: [] };
    }
    const steps: Step[] = [{ type: 'open', id: root }];
    for (const token of readValues(params, 's', LONGEST_LOG, drop)) {
      const step = readStep(token);
      if (step && hasRoomFor(steps, step)) steps.push(step);
      else drop(`s=${token}`);
    }
    return { steps };
  },
};
