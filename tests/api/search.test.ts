import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entity } from '../../graph-seed/model.ts';
import { createSearchIndex } from '../../server/search/createSearchIndex.ts';
import { matchTerms, toTerms } from '../../server/search/matchTerms.ts';
import { normalise } from '../../server/search/normalise.ts';

function toEntity(id: string, zh: string, en: string, more: Partial<Entity> = {}): Entity {
  return {
    id,
    kind: 'MECHANISM',
    category: 'mechanism.linkage-mechanism',
    name: { zh, en },
    sortKey: id,
    aliases: [],
    description: { zh: '一句说明。', en: 'A sentence.' },
    collective: false,
    report: 'r',
    evidence: [{ report: 'r', section: 'r.1', sentenceStart: 0, quote: '原文', start: 0, end: 2 }],
    measure: null,
    concept: null,
    ...more,
  };
}

const index = await createSearchIndex('r1', [
  {
    entity: toEntity('court', '区法院', 'District Court', { aliases: ['宛城区人民法院'] }),
    degree: 4,
  },
  { entity: toEntity('linkage', '府院联动机制', 'Government–court linkage mechanism'), degree: 9 },
  { entity: toEntity('meetings', '府院联动工作推进会议', 'Linkage progress meetings'), degree: 2 },
  { entity: toEntity('third', '第三次府院联席会议', 'Third joint meeting'), degree: 3 },
  { entity: toEntity('party', '区委', 'District Party Committee'), degree: 7 },
  {
    entity: toEntity('model', '“3+3”模式', '“3+3” model', {
      description: { zh: '依托府院联动的一种做法。', en: 'A practice.' },
    }),
    degree: 20,
  },
]);
const find = (text: string) => index.search(text).map(({ entity }) => entity.id);

describe('search', () => {
  it.each([
    // Name before running text, its beginning or end before its middle; ties by degree.
    ['府院联动', ['linkage', 'meetings', 'model']],
    ['府院', ['linkage', 'meetings', 'third', 'model']],
    ['院', ['court', 'linkage', 'third', 'meetings', 'model']],
    ['区法院', ['court']],
    ['宛城区人民法院', ['court']],
    ['court', ['court', 'linkage']],
    ['district', ['party', 'court']],
    ['joint meet', ['third']],
    ['meet joint', ['third']],
    ['ＣＯＵＲＴ', ['court', 'linkage']],
    ['3+3', ['model']],
    ['府院 会议', ['third', 'meetings']],
    // The terms in different fields.
    ['district 人民法院', ['court']],
    // Sounds: to the end, unfinished, from within, mixed, as initials; never by one letter.
    ['fuyuan', ['linkage', 'meetings', 'third']],
    ['fu yuan lian d', ['linkage', 'meetings']],
    ['renminfayuan', ['court']],
    ['府yuan联d', ['linkage', 'meetings']],
    ['fyld', ['linkage', 'meetings']],
    ['yuanl', ['linkage', 'third', 'meetings']],
    ['uyuan', []],
    // A slip of the finger, where nothing is meant as it is written.
    ['linkgae', ['linkage', 'meetings']],
    ['distrcit comittee', ['party']],
    ['cuort', ['linkage', 'court']],
    ['ocurt', []],
    // A Latin term begins where a word begins.
    ['art', []],
    ['不存在', []],
    ['   ', []],
    ['', []],
  ])('%j finds %j', (text, ids) => {
    expect(find(text)).toEqual(ids);
  });

  it('marks in the name what was typed as sounds', () => {
    expect(index.search('renmin')[0]).toMatchObject({
      field: 'PINYIN',
      matched: '宛城区人民法院',
      ranges: [{ start: 3, end: 5 }],
    });
    expect(index.search('ldjz')[0]).toMatchObject({
      field: 'INITIALS',
      matched: '府院联动机制',
      ranges: [{ start: 2, end: 6 }],
    });
    expect(index.search('3+3ms')[0]).toMatchObject({ matched: '“3+3”模式', field: 'INITIALS' });
  });

  it('orders equals by degree, then by id', async () => {
    const same = ['b', 'a', 'c'].map((id) => ({ entity: toEntity(id, '甲', 'A'), degree: 1 }));
    const documents = [...same, { entity: toEntity('z', '甲', 'A'), degree: 2 }];
    const ids = (await createSearchIndex('r', documents))
      .search('甲')
      .map(({ entity }) => entity.id);
    expect(ids).toEqual(['z', 'a', 'b', 'c']);
  });

  it('says which field matched, and where', () => {
    expect(index.search('人民法院')[0]).toMatchObject({
      field: 'ALIAS',
      matched: '宛城区人民法院',
      ranges: [{ start: 3, end: 7 }],
    });
    expect(index.search('原文')[0]).toMatchObject({ field: 'QUOTE', matched: '原文' });
  });
});

describe('matchTerms', () => {
  it('marks what it says it marks, whatever the text', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, query) => {
        const normalised = normalise(text);
        expect(normalised).toHaveLength(text.length);
        const match = matchTerms(normalised, toTerms(normalise(query)));
        for (const { start, end } of match?.ranges ?? []) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    ));

  it('finds every part of a Chinese text', () =>
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, unit: fc.constantFrom(...'府院联动机制会议') }),
        fc.nat(),
        fc.nat(),
        (text, a, b) => {
          const start = a % text.length;
          const part = text.slice(start, start + 1 + (b % text.length));
          expect(matchTerms(text, [part])?.ranges).toEqual([
            { start: text.indexOf(part), end: text.indexOf(part) + part.length },
          ]);
        },
      ),
    ));
});
