import { describe, expect, it } from 'vitest';
import type { CardEntity, LineRelation } from '../../../client/graph/model.ts';
import { deriveQuestions } from '../../../client/explorer/deriveQuestions.ts';
import { toGraphData } from '../../../client/explorer/toGraphData.ts';

const KINDS = { b: 'BODY', m: 'MECHANISM', i: 'INITIATIVE' } as const;

function entity(id: string): CardEntity {
  const kind = KINDS[id.charAt(0) as keyof typeof KINDS];
  return {
    __typename: kind === 'BODY' ? 'Body' : kind === 'MECHANISM' ? 'Mechanism' : 'Initiative',
    id,
    kind,
    collective: false,
    category: { id: 'c' },
    name: { zh: id, en: id },
    section: { id: 's' },
    degree: { total: 1, implied: 0 },
  };
}
function relation(
  source: string,
  type: LineRelation['type'],
  target: string,
  agent: LineRelation['agent'] = null,
): LineRelation {
  return {
    id: `${source}~${type}~${target}`,
    type,
    basis: 'STATED',
    agent,
    verb: null,
    source: { id: source },
    target: { id: target },
  };
}
const entities = ['b1', 'b2', 'm1', 'm2', 'm3', 'i1', 'i2'].map(entity);

describe('deriveQuestions', () => {
  it('asks of the entity with the most answers', () => {
    const data = toGraphData(entities, [
      relation('b1', 'TAKES_PART_IN', 'm1', 'EXPLICIT'),
      relation('b1', 'LEADS', 'm2', 'EXPLICIT'),
      relation('b2', 'TAKES_PART_IN', 'm1', 'EXPLICIT'),
      relation('i1', 'USES', 'm1'),
      relation('i2', 'USES', 'm1'),
    ]);
    const asked = deriveQuestions(data).map(({ type, entity: { id }, count }) => [type, id, count]);
    expect(asked).toEqual([
      ['bodyMechanisms', 'b1', 2],
      ['mechanismInitiatives', 'm1', 2],
    ]);
  });

  it('counts no implied agent, and asks nothing with a single answer', () => {
    const data = toGraphData(entities, [
      relation('b1', 'LEADS', 'm1', 'IMPLIED'),
      relation('b1', 'LEADS', 'm2', 'IMPLIED'),
      relation('b2', 'LEADS', 'm3', 'EXPLICIT'),
    ]);
    expect(deriveQuestions(data)).toEqual([]);
  });
});
