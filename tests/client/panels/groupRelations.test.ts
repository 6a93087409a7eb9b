import { describe, expect, it } from 'vitest';
import type { RelationItem } from '../../../client/explorer/requestClaims.ts';
import { groupRelations } from '../../../client/panels/groupRelations.ts';

const text = (word: string): { zh: string; en: string } => ({ zh: word, en: word });
const term = (id: RelationItem['type'], symmetric = false) => ({
  id,
  symmetric,
  name: text(`${id} out`),
  inverse: text(`${id} in`),
  definition: text(''),
});
const end = (id: string): RelationItem['source'] => ({
  id,
  kind: 'MECHANISM',
  name: text(id),
  aliases: [],
  evidence: [],
});
const relation = (source: string, type: RelationItem['type'], target: string): RelationItem => ({
  id: `${source}~${type}~${target}`,
  type,
  basis: 'STATED',
  agent: null,
  verb: null,
  note: null,
  source: end(source),
  target: end(target),
  evidence: [],
});

describe('groupRelations', () => {
  it('groups by type in the order of the ontology, outgoing first, symmetric ones together', () => {
    const ontology = { relationTypes: [term('USES'), term('PART_OF'), term('CONNECTS', true)] };
    const relations = [
      relation('b', 'CONNECTS', 'a'),
      relation('c', 'PART_OF', 'a'),
      relation('a', 'CONNECTS', 'c'),
      relation('a', 'PART_OF', 'd'),
      relation('e', 'USES', 'a'),
    ];
    const groups = groupRelations(ontology, 'a', relations);
    expect(groups.map(({ name, relations: { length } }) => [name.en, length])).toEqual([
      ['USES in', 1],
      ['PART_OF out', 1],
      ['PART_OF in', 1],
      ['CONNECTS out', 2],
    ]);
    expect(groups.flatMap((group) => group.relations)).toHaveLength(relations.length);
  });
});
