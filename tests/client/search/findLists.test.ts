import { describe, expect, it } from 'vitest';
import { findLists, type ListTerms } from '../../../client/search/findLists.ts';

const text = (zh: string, en: string) => ({ zh, en });
const TERMS: ListTerms = {
  kinds: [{ id: 'OUTCOME', name: text('成效', 'Outcome') }],
  categories: [
    { id: 'outcome.recognition', kind: 'OUTCOME', name: text('认可', 'Recognition') },
    { id: 'outcome.none', kind: 'OUTCOME', name: text('不认可', 'None') },
    { id: 'outcome.own', kind: 'OUTCOME', name: text('自我认可', 'Own recognition') },
  ],
  sections: [{ id: 'r.1', title: text('强化统筹领导', 'Leadership') }],
  counts: new Map([
    ['OUTCOME', 9],
    ['outcome.recognition', 7],
    ['outcome.own', 1],
    ['r.1', 43],
  ]),
};
const find = (typed: string): string[] => findLists(typed, TERMS).map(({ id }) => id);

describe('findLists', () => {
  it('finds lists by both names, those that begin so first, and no empty one', () => {
    expect(find('认可')).toEqual(['outcome.recognition', 'outcome.own']);
    expect(find(' RECOG ')).toEqual(['outcome.recognition', 'outcome.own']);
    expect(find('统筹')).toEqual(['r.1']);
    expect(find('成效')).toEqual(['OUTCOME']);
    expect(findLists('认可', TERMS)[0]).toMatchObject({ type: 'category', count: 7 });
  });

  it('finds nothing by nothing', () => {
    expect(find(' ')).toEqual([]);
    expect(find('环保')).toEqual([]);
  });
});
