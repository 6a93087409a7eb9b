/** What the canvas says in words. */
import type { Language } from '../graph/Terms.ts';

export interface Words {
  questions: Record<'BODY' | 'MECHANISM' | 'INITIATIVE' | 'OUTCOME', string>;
  keys: string;
  cards: (count: number) => string;
  relations: (count: number) => string;
  hidden: (count: number) => string;
  pinned: string;
  /** The neighbours that a group leaves out. */
  rest: (count: number, group: string) => string;
  expanded: string;
  collapsed: string;
  selected: string;
  selectedTogether: (count: number) => string;
  implied: string;
  separator: string;
  relationsOf: (name: string) => string;
  field: string;
  tiers: string;
  /** A field's cell without a body. */
  nobody: string;
  moreHere: (count: number) => string;
  fieldKeys: string;
}

const plural = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

export const WORDS: Record<Language, Words> = {
  zh: {
    questions: { BODY: '谁来做', MECHANISM: '凭什么', INITIATIVE: '做什么', OUTCOME: '成什么' },
    keys: '方向键沿关系移动，Enter 展开或收起，空格选中，Shift+Enter 或 Ctrl+空格加选，O 以此为中心，M 打开操作菜单，1、2、3 是邻域深度，Backspace 撤销，加号、减号缩放，0 显示全部，Esc 取消选中，Tab 到它的关系。',
    cards: (count) => `${count} 个实体`,
    relations: (count) => `${count} 条关系`,
    hidden: (count) => `还有 ${count} 条未显示`,
    pinned: '已钉住',
    rest: (count, group) => `${group}，另 ${count} 项`,
    expanded: '已展开',
    collapsed: '未展开',
    selected: '已选中',
    selectedTogether: (count) => `共选中 ${count} 个实体`,
    implied: '主语省略',
    separator: '，',
    relationsOf: (name) => `${name}的关系`,
    field: '领域',
    tiers: '机构，由上级到基层、社会',
    nobody: '原文未写由谁',
    moreHere: (count) => `还有 ${count} 个，展开这一领域`,
    fieldKeys:
      '方向键在格间移动，Enter 打开实体的邻域，在领域名上展开或收起领域，空格选中，Backspace 撤销，加号、减号缩放，0 回到原大，Esc 取消选中，再按收起领域。',
  },
  en: {
    questions: {
      BODY: 'Who acts',
      MECHANISM: 'By what means',
      INITIATIVE: 'What is done',
      OUTCOME: 'What comes of it',
    },
    keys: 'Arrow keys move along relations, Enter expands or collapses, Space selects, Shift+Enter or Ctrl+Space adds to the selection, O opens as focus, M opens the menu of actions, 1, 2 and 3 set the depth, Backspace undoes, plus and minus zoom, 0 fits, Escape clears the selection, Tab leads to its relations.',
    cards: (count) => plural(count, 'entity', 'entities'),
    relations: (count) => plural(count, 'relation', 'relations'),
    hidden: (count) => `${count} more not shown`,
    pinned: 'pinned',
    rest: (count, group) => `${group}, ${count} more`,
    expanded: 'expanded',
    collapsed: 'not expanded',
    selected: 'selected',
    selectedTogether: (count) => `${plural(count, 'entity', 'entities')} selected`,
    implied: 'implied subject',
    separator: ', ',
    relationsOf: (name) => `Relations of ${name}`,
    field: 'Field',
    tiers: 'Bodies, from higher levels to society',
    nobody: 'The report does not say who acts',
    moreHere: (count) => `${count} more; open this field`,
    fieldKeys:
      'Arrow keys move from cell to cell, Enter opens an entity’s neighbourhood, or on its name opens or closes a field, Space selects, Backspace undoes, plus and minus zoom, 0 restores the size, Escape clears the selection, then closes the field.',
  },
};
