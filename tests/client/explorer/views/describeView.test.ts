import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromSearch } from '../../../../client/explorer/address/fromSearch.ts';
import { firstMoment } from '../../../../client/explorer/Moment.ts';
import { reduceExplorer, toInitialState } from '../../../../client/explorer/reduceExplorer.ts';
import {
  describeView,
  listNamed,
  toViewTitle,
  type ViewWords,
} from '../../../../client/explorer/views/describeView.ts';
import { toViewLink } from '../../../../client/explorer/views/viewAddress.ts';
import { en } from '../../../../client/messages/en.ts';
import { zh } from '../../../../client/messages/zh.ts';
import { action } from '../actionArbitrary.ts';

const toWords = (
  messages: typeof zh,
  named: (id: string) => void = () => undefined,
): ViewWords => ({
  messages,
  m: messages.explore.change,
  nameOf: (id) => {
    named(id);
    return id.toUpperCase();
  },
  readingOf: ({ type }) => type,
  termOf: (_, id) => id,
  arrangementOf: (arrangement) => messages.arrangements[arrangement],
  screenOf: (screen) => messages.screens[screen],
});
const describeAddress = (address: string, messages = zh): string[] =>
  describeView(fromSearch(address).moment, toWords(messages));

describe('what a view shows', () => {
  it('is said, the main thing first', () => {
    expect(describeAddress('?')).toEqual(['治理总览 · 领域']);
    expect(describeAddress('?as=network&at=1;2;r.a&no-kind=OUTCOME&implied=1')).toEqual([
      '治理总览 · 网络',
      '筛去 OUTCOME',
      '展开主语省略的关系',
      '移动了 1 个实体',
    ]);
    expect(describeAddress('?e=r.a&s=r.b,-r.b&sel=r.b')).toEqual([
      '以 R.A 为中心',
      '又走了 2 步',
      '选中 R.B',
    ]);
    expect(describeAddress('?from=r.a&to=r.b&way=2&e=r.c', en)).toEqual(['R.A to R.B', 'Path 2']);
    expect(describeAddress('?on=matrix&e=r.a')).toEqual(['矩阵']);
    expect(describeAddress('?show=r.a,r.b')).toEqual(['画出选出的 2 项']);
    expect(describeAddress('?tour=r.t&step=3')).toEqual(['导览第 3 步']);
    expect(describeAddress('?field=r.1&no-type=USES,LEADS,YIELDS,PART_OF,CONNECTS')).toEqual([
      'r.1',
      expect.stringMatching(/^筛去 \S+、\S+、\S+，还有 2 项$/),
    ]);
  });

  it('names none but the entities that are asked for', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 12 }), (actions) => {
        const { present } = actions.reduce(reduceExplorer, toInitialState(firstMoment));
        const named: string[] = [];
        const words = toWords(zh, (id) => named.push(id));
        const parts = [toViewTitle(present, words), ...describeView(present, words)];
        expect(parts.every((part) => part !== '')).toBe(true);
        expect(named.filter((id) => !listNamed(present).includes(id))).toEqual([]);
      }),
    );
  });

  it('is linked to in the language of who reads it', () => {
    expect(toViewLink('?e=r.a', 'zh')).toBe('?e=r.a');
    expect(toViewLink('?e=r.a', 'en')).toBe('?e=r.a&lang=en');
    expect(toViewLink('?', 'en')).toBe('?lang=en');
    expect(toViewLink('?lang=en', 'en')).toBe('?lang=en');
  });
});
