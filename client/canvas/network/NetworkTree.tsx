/** The network as a tree, for those who do not see the map: the same selection; what has the focus is outlined there. */
import type { KeyboardEvent, ReactNode } from 'react';
import { useId, useRef, useState } from 'react';
import type { GraphData } from '../../graph/model.ts';
import type { NetworkView } from '../../graph/network/NetworkView.ts';
import type { Selection } from '../../graph/Selection.ts';
import type { Language, Terms } from '../../graph/Terms.ts';
import { describeEntity, describeRelation } from '../describeCard.ts';
import { toCommand } from '../toCommand.ts';
import { WORDS } from '../words.ts';
import { NETWORK_WORDS } from './networkWords.ts';
import { toEntityKey, toFieldKey, toTreeItems, toTreeMove, type TreeItem } from './toTreeItems.ts';
import type { NetworkFocus } from './networkFocus.ts';

export interface NetworkTreeProps {
  view: NetworkView;
  data: GraphData;
  terms: Terms;
  language: Language;
  selection: readonly Selection[];
  onSelect(selection: Selection | null): void;
  onOpen(id: string): void;
  /** Zoom to the field, or unfold it. */
  onField(id: string): void;
  onUndo(): void;
  onFocus(focus: NetworkFocus | null): void;
}

const describe = (item: TreeItem, { view, data, terms, language }: NetworkTreeProps): string => {
  const { type, id } = item.target;
  if (type === 'field') {
    const field = view.fields.find((each) => each.id === id);
    return NETWORK_WORDS[language].field(field?.names[0] ?? '', field?.members.length ?? 0);
  }
  if (type === 'relation') {
    const relation = data.relations.get(id);
    return relation ? describeRelation(relation, item.from ?? '', { data, terms, language }) : '';
  }
  const entity = data.entities.get(id);
  if (!entity) return '';
  const words = WORDS[language];
  return [describeEntity(entity, terms, language), words.relations(entity.degree.total)].join(
    words.separator,
  );
};

/** The keys of what must be expanded for the selected entity to be among the items. */
const toPath = (view: NetworkView, selected: Selection | undefined): string[] => {
  const mark = view.marks.find(({ id }) => id === selected?.id);
  return mark ? [toFieldKey(mark.field), toEntityKey(mark.id)] : [];
};

export const NetworkTree = (props: NetworkTreeProps): ReactNode => {
  const { view, language, selection } = props;
  const { onSelect, onOpen, onField, onUndo, onFocus } = props;
  const tree = useRef<HTMLDivElement>(null);
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(new Set());
  const [current, setCurrent] = useState<string | null>(null);
  const [followed, setFollowed] = useState<string | null>(null);
  const keysId = useId();

  // What becomes selected elsewhere can be found here.
  const [selected] = selection;
  if ((selected?.id ?? null) !== followed) {
    setFollowed(selected?.id ?? null);
    const [field, entity] = toPath(view, selected);
    if (field !== undefined && entity !== undefined) {
      setExpanded(new Set([...expanded, field]));
      setCurrent(entity);
    }
  }

  const items = toTreeItems(view, expanded);
  const active = items.some(({ key }) => key === current) ? current : (items[0]?.key ?? null);
  const places = new Map(view.marks.map((mark) => [mark.id, mark]));
  const isSelected = ({ target }: TreeItem): boolean =>
    selection.some(({ type, id }) => type === target.type && id === target.id);
  const focus = (key: string): void => {
    const found = tree.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
    found?.focus({ preventScroll: true });
  };
  const change = (key: string, isExpanded: boolean): void => {
    const next = new Set(expanded);
    if (isExpanded) next.add(key);
    else next.delete(key);
    setExpanded(next);
  };
  const toggle = (item: TreeItem): void => {
    const { target } = item;
    if (target.type === 'field') onField(target.id);
    else onSelect(isSelected(item) ? null : target);
  };

  const onKeyDown = (event: KeyboardEvent, item: TreeItem): void => {
    const { nativeEvent } = event;
    const isPlain = !(nativeEvent.ctrlKey || nativeEvent.metaKey || nativeEvent.altKey);
    if (isPlain && event.key === '*') {
      event.preventDefault();
      const siblings = items.filter(({ parent }) => parent === item.parent);
      setExpanded(new Set([...expanded, ...siblings.map(({ key }) => key)]));
      return;
    }
    const move = isPlain ? toTreeMove(items, item.key, event.key) : null;
    const command = toCommand(nativeEvent);
    if (!move && !command) return;
    event.preventDefault();
    if (move?.type === 'focus') focus(move.key);
    else if (move) change(move.key, move.type === 'expand');
    else if (command?.type === 'select') toggle(item);
    else if (command?.type === 'clear') onSelect(null);
    else if (command?.type === 'undo') onUndo();
    else if (command?.type === 'toggle' || command?.type === 'open') {
      if (item.target.type === 'entity') onOpen(item.target.id);
      else toggle(item);
    }
  };

  return (
    <div className="card-list">
      <p id={keysId}>{NETWORK_WORDS[language].treeKeys}</p>
      <div
        role="tree"
        aria-label={NETWORK_WORDS[language].tree}
        aria-describedby={keysId}
        ref={tree}
      >
        {items.map((item) => (
          <div
            key={item.key}
            role="treeitem"
            aria-level={item.level}
            aria-posinset={item.position}
            aria-setsize={item.size}
            aria-expanded={item.expanded ?? undefined}
            aria-selected={isSelected(item)}
            tabIndex={item.key === active ? 0 : -1}
            data-key={item.key}
            data-x={places.get(item.target.id)?.x}
            data-y={places.get(item.target.id)?.y}
            onClick={() => toggle(item)}
            onKeyDown={(event) => onKeyDown(event, item)}
            onFocus={() => {
              setCurrent(item.key);
              onFocus(item.target);
            }}
            onBlur={() => onFocus(null)}
          >
            {describe(item, props)}
          </div>
        ))}
      </div>
    </div>
  );
};
