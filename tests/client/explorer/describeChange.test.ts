import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeChange, type ChangeWords } from '../../../client/explorer/describeChange.ts';
import { firstMoment } from '../../../client/explorer/Moment.ts';
import { reduceExplorer, toInitialState } from '../../../client/explorer/reduceExplorer.ts';
import type { ExplorerAction } from '../../../client/explorer/reduceExplorer.ts';
import { en } from '../../../client/messages/en.ts';
import { zh } from '../../../client/messages/zh.ts';
import { action } from './actionArbitrary.ts';

const NAMES: Record<string, string> = {
  'r.linkage': '府院联动机制',
  'r.court': '区法院',
  OUTCOME: '成效',
  TAKES_PART_IN: '参与',
};
const toWords = (m: ChangeWords['m']): ChangeWords => ({
  m,
  nameOf: (id) => NAMES[id] ?? id,
  readingOf: ({ type, reading }) => `${NAMES[type] ?? type}${reading === 'in' ? '者' : ''}`,
  termOf: (_, id) => NAMES[id] ?? id,
  arrangementOf: (arrangement) => zh.arrangements[arrangement],
  screenOf: (screen) => zh.screens[screen],
});
const toSentences = (actions: readonly ExplorerAction[]): string[] => {
  const { past, present } = actions.reduce(reduceExplorer, toInitialState(firstMoment));
  const moments = [...past, present];
  return moments
    .slice(1)
    .map((after, at) => describeChange(moments[at] ?? after, after, toWords(zh.explore.change)));
};

describe('describeChange', () => {
  it('has a sentence for whatever changes the moment, in both languages', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 15 }), action, (actions, last) => {
        const before = actions.reduce(reduceExplorer, toInitialState(firstMoment));
        const after = reduceExplorer(before, last);
        for (const { explore } of [zh, en]) {
          const words = toWords(explore.change);
          const sentence = describeChange(before.present, after.present, words);
          if (after === before) expect(sentence).toBe('');
          else expect(sentence.trim()).not.toBe('');
          expect(sentence).not.toContain('undefined');
        }
        // Undoing is a change too.
        const words = toWords(zh.explore.change);
        if (after !== before)
          expect(describeChange(after.present, before.present, words)).not.toBe('');
      }),
      { numRuns: 500 },
    );
  });

  it('says what was done, to what', () => {
    const group = { type: 'TAKES_PART_IN', reading: 'in' } as const;
    expect(
      toSentences([
        { type: 'open', id: 'r.linkage' },
        { type: 'step', step: { type: 'expand', id: 'r.linkage', group } },
        { type: 'step', step: { type: 'hide', id: 'r.court' } },
        { type: 'step', step: { type: 'reveal' } },
        { type: 'step', step: { type: 'isolate', id: 'r.court' } },
        { type: 'step', step: { type: 'move', id: 'r.court', x: 0, y: 9 } },
        { type: 'hide', facet: 'kinds', ids: ['OUTCOME'], hidden: true },
        { type: 'hideNothing' },
        {
          type: 'steps',
          steps: [
            { type: 'expand', id: 'r.court' },
            { type: 'expand', id: 'r.b' },
          ],
        },
        { type: 'select', selection: { type: 'relation', id: 'r.court~TAKES_PART_IN~linkage' } },
        { type: 'close' },
        { type: 'paths', from: 'r.court', to: 'r.linkage' },
        { type: 'leavePaths' },
        { type: 'arrange', arrangement: 'network' },
      ]),
    ).toEqual([
      '以 府院联动机制 为中心',
      '展开 府院联动机制 · 参与者',
      '隐藏 区法院',
      '显示隐藏的实体',
      '只看 区法院 和相邻',
      '移动 区法院',
      '筛去 成效',
      '清除筛选',
      '展开 2 个实体',
      '选中 区法院 参与 府院联动机制',
      '回到治理总览',
      '找 区法院 到 府院联动机制 的路径',
      '离开路径',
      '换成 网络 排列',
    ]);
  });
});
