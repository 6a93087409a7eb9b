import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagramText, type DiagramEntity } from '../../../client/panels/diagramText.ts';

const entity = (id: string, names: string[], quotes: string[] = []): DiagramEntity => ({
  id,
  kind: 'BODY',
  names,
  quotes,
});
const show = (text: string, entities: DiagramEntity[], verb: string | null): string =>
  diagramText({ text, ranges: [{ from: 0, to: text.length }], entities, verb })
    .map((run) => {
      const inner = run.verb ? `*${run.text}*` : run.text;
      return run.entity ? `[${run.entity.id}:${inner}]` : inner;
    })
    .join('');

describe('diagramText', () => {
  it('marks both entities and the verb', () => {
    const court = entity('court', ['宛城区人民法院', '区法院']);
    expect(show('区法院常态化与涉诉单位联动', [court], '联动')).toBe(
      '[court:区法院]常态化与涉诉单位*联动*',
    );
  });

  it('prefers the longer name, and a verb that stands outside of names', () => {
    const mechanism = entity('m', ['府院联动机制', '府院联动']);
    expect(show('府院联动机制,加强联动', [mechanism], '联动')).toBe('[m:府院联动机制],加强*联动*');
    expect(show('完善府院联动', [mechanism], '联动')).toBe('完善[m:府院][m:*联动*]');
  });

  it('leaves to a measure what of its quote no other mark has taken', () => {
    const meeting = entity('meeting', ['府院联动工作推进会议']);
    const measure = entity('measure', ['召开推进会议3次'], ['3次召开府院联动工作推进会议']);
    expect(show('3次召开府院联动工作推进会议', [measure, meeting], '召开')).toBe(
      '[measure:3次]*召开*[meeting:府院联动工作推进会议]',
    );
  });

  it('marks nothing beside the quoted part', () => {
    const court = entity('court', ['区法院']);
    const text = '区法院审理,区法院调解';
    const runs = diagramText({
      text,
      ranges: [{ from: 6, to: 11 }],
      entities: [court],
      verb: null,
    });
    expect(runs.filter((run) => run.entity).map((run) => run.start)).toEqual([6]);
    expect(
      runs
        .filter((run) => run.quoted)
        .map((run) => run.text)
        .join(''),
    ).toBe('区法院调解');
  });

  it('never changes the text', () => {
    const text = fc.string({
      unit: fc.constantFrom('府', '院', '联', '动', ',', '(', ')', '3', ' '),
      maxLength: 30,
    });
    const part = fc.string({
      unit: fc.constantFrom('府', '院', '联', '动', ',', '3'),
      maxLength: 5,
    });
    const some = fc.record({
      id: part,
      kind: fc.constant('BODY' as const),
      names: fc.array(part, { maxLength: 3 }),
      quotes: fc.array(part, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(
        text,
        fc.array(some, { maxLength: 3 }),
        fc.option(part),
        fc.nat(30),
        fc.nat(30),
        (whole, entities, verb, a, b) => {
          const from = Math.min(a, b, whole.length);
          const to = Math.min(Math.max(a, b), whole.length);
          const runs = diagramText({ text: whole, ranges: [{ from, to }], entities, verb });
          expect(runs.map((run) => run.text).join('')).toBe(whole);
          for (const run of runs) {
            expect(whole.slice(run.start, run.start + run.text.length)).toBe(run.text);
            if (run.entity || run.verb) expect(run.quoted).toBe(true);
          }
        },
      ),
    );
  });
});
