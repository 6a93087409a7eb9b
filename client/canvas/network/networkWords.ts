/** What the network says in words. */
import type { Language } from '../../graph/Terms.ts';

interface NetworkWords {
  /** What the map’s keys do. */
  mapKeys: string;
  tree: string;
  /** What the tree’s keys do. */
  treeKeys: string;
  field: (name: string, count: number) => string;
}

export const NETWORK_WORDS: Record<Language, NetworkWords> = {
  zh: {
    mapKeys:
      '方向键沿关系走，或走到最近的实体；Enter 打开它的邻域，空格选中，Backspace 撤销，加号、减号缩放，0 显示全部，Esc 取消选中。Tab 到同样内容的列表。',
    tree: '按领域列出的实体与关系',
    treeKeys:
      '上下键移动，右键展开，左键收起；在领域上按 Enter 放大到它，在实体上按 Enter 打开它的邻域，空格选中。',
    field: (name, count) => `${name}，${count} 个实体`,
  },
  en: {
    mapKeys:
      'Arrow keys move along relations or to the nearest entity, Enter opens its neighbourhood, Space selects, Backspace undoes, plus and minus zoom, 0 fits, Escape clears the selection. Tab leads to the same as a list.',
    tree: 'Entities and relations by field',
    treeKeys:
      'Up and down move, right expands, left collapses; Enter zooms to a field or opens an entity’s neighbourhood, Space selects.',
    field: (name, count) => `${name}, ${count} ${count === 1 ? 'entity' : 'entities'}`,
  },
};
