/** The network as a tree: fields, their entities, and the relations of each. */
import type { NetworkView } from '../../graph/network/NetworkView.ts';
import type { NetworkFocus } from './networkFocus.ts';

export interface TreeItem {
  key: string;
  /** The key of what it belongs to; null for fields. */
  parent: string | null;
  /** From 1. */
  level: 1 | 2 | 3;
  target: NetworkFocus;
  /** The entity that a relation is read from. */
  from: string | null;
  /** Null where there is nothing to expand. */
  expanded: boolean | null;
  position: number;
  size: number;
}

export const toFieldKey = (id: string): string => `field ${id}`;
export const toEntityKey = (id: string): string => `entity ${id}`;

/** The items that are to be seen, in order: the children of what is expanded, no others. */
export const toTreeItems = (view: NetworkView, expanded: ReadonlySet<string>): TreeItem[] => {
  const shown = new Map(view.marks.map((mark) => [mark.id, mark]));
  const toRelations = (id: string): TreeItem[] => {
    const own = view.lines.filter(({ from, to }) => from === id || to === id);
    return own.map((line, index) => ({
      key: `${toEntityKey(id)} ${line.id}`,
      parent: toEntityKey(id),
      level: 3,
      target: { type: 'relation', id: line.id },
      from: id,
      expanded: null,
      position: index + 1,
      size: own.length,
    }));
  };
  const tied = new Set(view.lines.flatMap(({ from, to }) => [from, to]));
  const toEntities = (field: string, members: readonly string[]): TreeItem[] =>
    members.flatMap((id, index) => {
      const key = toEntityKey(id);
      const isExpanded = tied.has(id) ? expanded.has(key) : null;
      const item: TreeItem = {
        key,
        parent: toFieldKey(field),
        level: 2,
        target: { type: 'entity', id },
        from: null,
        expanded: isExpanded,
        position: index + 1,
        size: members.length,
      };
      return isExpanded ? [item, ...toRelations(id)] : [item];
    });
  return view.fields.flatMap((field, index) => {
    const key = toFieldKey(field.id);
    const members = field.members.filter((id) => shown.has(id));
    const isExpanded = members.length > 0 ? expanded.has(key) : null;
    const item: TreeItem = {
      key,
      parent: null,
      level: 1,
      target: { type: 'field', id: field.id },
      from: null,
      expanded: isExpanded,
      position: index + 1,
      size: view.fields.length,
    };
    return isExpanded ? [item, ...toEntities(field.id, members)] : [item];
  });
};

export type TreeMove =
  { type: 'focus'; key: string } | { type: 'expand' | 'collapse'; key: string };

/** What an arrow key, Home or End does in a tree; null where it does nothing, or is no such key. */
export const toTreeMove = (
  items: readonly TreeItem[],
  current: string,
  pressed: string,
): TreeMove | null => {
  const at = items.findIndex(({ key }) => key === current);
  const item = items[at];
  if (!item) return null;
  const toFocus = (key: string | null | undefined): TreeMove | null =>
    key == null ? null : { type: 'focus', key };
  if (pressed === 'ArrowDown') return toFocus(items[at + 1]?.key);
  if (pressed === 'ArrowUp') return toFocus(items[at - 1]?.key);
  if (pressed === 'Home') return toFocus(items[0]?.key);
  if (pressed === 'End') return toFocus(items.at(-1)?.key);
  if (pressed === 'ArrowRight') {
    if (item.expanded === null) return null;
    return item.expanded ? toFocus(items[at + 1]?.key) : { type: 'expand', key: current };
  }
  if (pressed !== 'ArrowLeft') return null;
  return item.expanded ? { type: 'collapse', key: current } : toFocus(item.parent);
};
