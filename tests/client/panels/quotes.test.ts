import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { groupQuotes, SHORT_GAP, toGroupText } from '../../../client/panels/groupQuotes.ts';
import { whyHere, type WhyFacts } from '../../../client/panels/whyHere.ts';
import { en } from '../../../client/messages/en.ts';
import { zh } from '../../../client/messages/zh.ts';

const SENTENCE = {
  start: 100,
  text: '2026年我们将深入践行习近平法治思想,建强法治队伍,压实主体责任,聚力提质增效,全面建设法治政府。',
};
const quote = (words: string, sentence = SENTENCE) => {
  const at = sentence.text.indexOf(words);
  const start = sentence.start + at;
  return {
    quote: words,
    start,
    end: start + words.length,
    section: { id: 'r.1' },
    sentence,
  };
};

describe('quotes of one sentence', () => {
  it('stand together, in text order, dots for what lies between', () => {
    const [group, ...others] = groupQuotes([quote('全面建设法治政府'), quote('我们将')]);
    expect(others).toEqual([]);
    if (!group) throw new Error('Two quotes are a group.');
    const { text, ranges, gaps } = toGroupText(group);
    expect(text.startsWith('我们将')).toBe(true);
    expect(text.endsWith('全面建设法治政府')).toBe(true);
    expect(ranges.map(({ from, to }) => text.slice(from, to))).toEqual([
      '我们将',
      '全面建设法治政府',
    ]);
    expect(gaps).toHaveLength(1);
  });

  it('keep the words between them where these are few', () => {
    const [group] = groupQuotes([quote('我们将'), quote('习近平法治思想')]);
    if (!group) throw new Error('Two quotes are a group.');
    const { text, gaps } = toGroupText(group);
    expect(text).toBe('我们将深入践行习近平法治思想');
    expect(gaps).toEqual([]);
    expect('深入践行'.length).toBeLessThanOrEqual(SHORT_GAP);
  });

  it('of other sentences stand apart', () => {
    const other = { start: 10, text: '我们将继续。' };
    const groups = groupQuotes([quote('我们将'), quote('我们将', other)]);
    expect(groups.map(({ start }) => start)).toEqual([10, quote('我们将').start]);
  });

  it('are joined as they are where the sentence does not hold them', () => {
    const [group] = groupQuotes([quote('我们将'), { ...quote('法治队伍'), quote: '<b>别的</b>' }]);
    if (!group) throw new Error('Two quotes are a group.');
    expect(toGroupText(group).text).toBe('我们将……<b>别的</b>');
  });

  it('lose no quote, whatever overlaps', () => {
    const place = fc
      .tuple(fc.nat(SENTENCE.text.length - 1), fc.integer({ min: 1, max: 20 }))
      .map(([at, length]) => {
        const end = Math.min(SENTENCE.text.length, at + length);
        return {
          quote: SENTENCE.text.slice(at, end),
          start: SENTENCE.start + at,
          end: SENTENCE.start + end,
          section: { id: 'r.1' },
          sentence: SENTENCE,
        };
      });
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 5 }), (lines) => {
        const groups = groupQuotes(lines);
        expect(groups).toHaveLength(1);
        const [group] = groups;
        if (!group) return;
        for (const { start, end } of lines)
          expect(group.ranges.some((range) => range.start <= start && end <= range.end)).toBe(true);
        const { text, ranges } = toGroupText(group);
        for (const [at, { from, to }] of ranges.entries()) {
          const range = group.ranges[at];
          if (lines.length > 1 && range)
            expect(text.slice(from, to)).toBe(
              SENTENCE.text.slice(range.start - SENTENCE.start, range.end - SENTENCE.start),
            );
        }
      }),
    );
  });
});

const FACTS: WhyFacts = {
  basis: 'STATED',
  agent: 'EXPLICIT',
  verb: '联动',
  source: '区法院',
  target: '涉诉单位',
  place: '三（二）第 4 句',
  sentences: 1,
  quotes: 1,
  hasNote: false,
};

describe('why a relation is here', () => {
  it('tells what is stated from what was supplied', () => {
    expect(whyHere(FACTS, zh.why)).toBe(
      '原文三（二）第 4 句用“联动”写出“区法院”与“涉诉单位”的关系；主语写在句中。',
    );
    expect(whyHere({ ...FACTS, agent: 'IMPLIED' }, zh.why)).toBe(
      '原文三（二）第 4 句写出“联动”和“涉诉单位”，没有写是谁；主语“区法院”由编者补出。',
    );
  });

  const all = (['STATED', 'JUXTAPOSED', 'INFERRED'] as const).flatMap((basis) =>
    (['EXPLICIT', 'IMPLIED', null] as const).flatMap((agent) =>
      ['联动', null].flatMap((verb) =>
        [1, 2].flatMap((sentences) =>
          [1, 3].flatMap((quotes) =>
            [true, false].map((hasNote) => ({
              ...FACTS,
              basis,
              agent,
              verb,
              sentences,
              quotes: Math.max(sentences, quotes),
              hasNote,
            })),
          ),
        ),
      ),
    ),
  );

  test.each([
    ['zh', zh.why],
    ['en', en.why],
  ] as const)('is one sentence that says all there is to say (%s)', (_, words) => {
    expect(all).toHaveLength(144);
    for (const facts of all) {
      const why = whyHere(facts, words);
      expect(why.match(/[。.](?=\s|$)/g)).toHaveLength(1);
      expect(why.endsWith(words.end)).toBe(true);
      expect(why).toContain(facts.place);
      expect(why).toContain(facts.target);
      expect(why).not.toMatch(/undefined|null/);
      expect(why.includes(words.explicit)).toBe(facts.agent === 'EXPLICIT');
      expect(why.includes(words.implied(facts.source))).toBe(facts.agent === 'IMPLIED');
      // Of a subject that was supplied, the report does not say that it is there.
      if (facts.agent === 'IMPLIED' && facts.basis !== 'INFERRED')
        expect(why.split(facts.source)).toHaveLength(2);
      expect(why.includes(words.note)).toBe(facts.hasNote);
      expect(why.includes(words.quotes(facts.quotes))).toBe(facts.quotes > 1);
    }
  });
});
