import { describe, expect, test } from 'vitest';
import type { EntityKind, RelationType } from '../../../client/api/operations.generated.ts';
import type { Step } from '../../../client/graph/model.ts';
import { toView } from '../../../client/graph/toView.ts';
import { SAMPLE_DATA, SAMPLE_TERMS, toData } from './sample.ts';

/** The headings and the words on the lines of a small graph, after these steps. */
const toWords = (
  type: RelationType,
  kinds: Record<string, EntityKind>,
  ties: readonly (readonly [source: string, target: string])[],
  steps: readonly Step[],
): { headings: string[]; words: Record<string, string | null> } => {
  const [card] = SAMPLE_DATA.entities.values();
  const [line] = SAMPLE_DATA.relations.values();
  if (!card || !line) throw new Error('The sample is empty; write it again.');
  const degree = { total: 4, implied: 0 };
  const entities = Object.entries(kinds).map(([id, kind]) => ({ ...card, id, kind, degree }));
  const relations = ties.map(([source, target]) => ({
    ...line,
    id: `${source}~${target}`,
    type,
    agent: null,
    source: { id: source },
    target: { id: target },
  }));
  const view = toView(toData(entities, relations), steps, {
    language: 'zh',
    terms: SAMPLE_TERMS,
    showImplied: false,
    selection: null,
  });
  return {
    headings: view.headings.map(({ text, count }) => `${text} ${count}`),
    words: Object.fromEntries(view.lines.map(({ id, word }) => [id, word?.text ?? null])),
  };
};

const OPEN: Step[] = [{ type: 'open', id: 'whole' }];
const OTHERS: Record<string, EntityKind> = {
  whole: 'INITIATIVE',
  q0: 'MECHANISM',
  q1: 'MECHANISM',
  q2: 'MECHANISM',
};

describe('a heading', () => {
  test('says what its cards have with the one that brought them in, and no more', () => {
    expect(
      toWords(
        'PART_OF',
        {
          whole: 'INITIATIVE',
          p0: 'INITIATIVE',
          p1: 'INITIATIVE',
          p2: 'INITIATIVE',
          plan: 'MECHANISM',
        },
        [
          ['p0', 'whole'],
          ['p1', 'whole'],
          ['p2', 'whole'],
          ['p0', 'plan'],
        ],
        [...OPEN, { type: 'expand', id: 'p0' }],
      ),
    ).toEqual({
      headings: ['包含 3'],
      words: { 'p0~whole': null, 'p1~whole': null, 'p2~whole': null, 'p0~plan': '属于' },
    });
  });

  test('does not say a tie of the same type the other way round', () => {
    expect(
      toWords(
        'PART_OF',
        OTHERS,
        [
          ['whole', 'q0'],
          ['whole', 'q1'],
          ['whole', 'q2'],
          ['q1', 'whole'],
        ],
        OPEN,
      ),
    ).toEqual({
      headings: ['属于 3'],
      words: { 'whole~q0': null, 'whole~q1': null, 'whole~q2': null, 'q1~whole': '属于' },
    });
  });

  test('says a symmetric tie from whichever end it is written', () => {
    expect(
      toWords(
        'CONNECTS',
        OTHERS,
        [
          ['whole', 'q0'],
          ['q1', 'whole'],
          ['q2', 'whole'],
        ],
        OPEN,
      ),
    ).toEqual({
      headings: ['衔接 3'],
      words: { 'whole~q0': null, 'q1~whole': null, 'q2~whole': null },
    });
  });
});
