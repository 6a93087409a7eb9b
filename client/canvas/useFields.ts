/** The keyboard among the fields: which item has the focus, and what keys do with it. */
import { useState, type KeyboardEvent, type RefObject } from 'react';
import type { View } from '../graph/model.ts';
import { toSelectedIds, type JointSelection, type Selection } from '../graph/Selection.ts';
import { findItem, moveInGrid, toFieldGrid, type FieldItem } from './fieldGrid.ts';
import { toRowId } from './toFieldNodes.ts';
import { toCommand, type Command } from './toCommand.ts';

/** What keys do that does not depend on the item. */
export type Commands = Record<'undo' | 'zoomIn' | 'zoomOut' | 'fit', () => void>;

interface FieldsOptions {
  root: RefObject<HTMLDivElement | null>;
  view: View;
  selection: JointSelection | null;
  onSelect(selection: Selection | null): void;
  onSelectAlso(id: string): void;
  onOpen(id: string): void;
  onOpenField(id: string | null): void;
}

export interface Fields {
  /** The item in the tab order. */
  activeItem: string | null;
  /** The item with the focus, where that is to be seen. */
  visibleItem: FieldItem | null;
  focus(item: string): void;
  onFocus(item: string, isVisible: boolean): void;
  onBlur(): void;
  /** Opens a field, or none; the focus goes to its name. */
  open(field: string | null): void;
  /** Opens it, or closes it where it is open. */
  toggle(field: string): void;
  onKeyDown(event: KeyboardEvent, commands: Commands): void;
  /** A key where nothing has the focus: arrows walk onto the map, Escape closes the field. */
  enter(event: globalThis.KeyboardEvent): void;
}

export const useFields = (options: FieldsOptions): Fields => {
  const { root, view, selection, onSelect, onSelectAlso, onOpen, onOpenField } = options;
  const [focused, setFocused] = useState<{ item: FieldItem; isVisible: boolean } | null>(null);
  const [last, setLast] = useState<string | null>(null);
  const grid = toFieldGrid(view);
  const first = grid.flat(2).find(({ type }) => type === 'row') ?? null;
  const active = findItem(grid, last) ?? first;
  const opened = view.fields?.open ?? null;

  const focus = (item: string): void => {
    root.current
      ?.querySelector<HTMLElement>(`button[data-item="${CSS.escape(item)}"]`)
      ?.focus({ preventScroll: true });
  };
  const open = (field: string | null): void => {
    const row = field ?? opened;
    if (row !== null) focus(toRowId(row));
    onOpenField(field);
  };
  const toggle = (field: string): void => open(field === opened ? null : field);
  const clear = (): void => {
    if (selection) onSelect(null);
    else if (opened !== null) open(null);
  };
  const choose = ({ type, of }: FieldItem): void => {
    if (type === 'card') onOpen(of);
    else if (type === 'row') toggle(of);
    else open(of);
  };
  const pick = (item: FieldItem): void => {
    if (item.type !== 'card') choose(item);
    else {
      const selected = toSelectedIds(selection);
      const isSelected = selected.length === 1 && selected[0] === item.of;
      onSelect(isSelected ? null : { type: 'entity', id: item.of });
    }
  };
  const run = (command: Command, item: FieldItem, commands: Commands): void => {
    switch (command.type) {
      case 'move': {
        const next = moveInGrid(grid, item.id, command.direction);
        if (next) focus(next.id);
        return;
      }
      case 'toggle':
      case 'open':
        choose(item);
        return;
      case 'select':
        pick(item);
        return;
      case 'selectAlso':
        if (item.type === 'card') onSelectAlso(item.of);
        return;
      case 'clear':
        clear();
        return;
      // These are for an entity's neighbourhood, which Enter opens.
      case 'depth':
      case 'menu':
        return;
      case 'undo':
      case 'zoomIn':
      case 'zoomOut':
      case 'fit':
        commands[command.type]();
    }
  };

  return {
    activeItem: active?.id ?? null,
    visibleItem: focused?.isVisible && findItem(grid, focused.item.id) ? focused.item : null,
    focus,
    onFocus: (id, isVisible) => {
      const item = findItem(grid, id);
      if (item) setFocused({ item, isVisible });
      setLast(id);
    },
    onBlur: () => setFocused(null),
    open,
    toggle,
    onKeyDown: (event, commands) => {
      const id = (event.target as HTMLElement).closest('button')?.dataset.item;
      const item = findItem(grid, id ?? null);
      const command = toCommand(event.nativeEvent);
      if (!item || !command) return;
      event.preventDefault();
      run(command, item, commands);
    },
    enter: (event) => {
      const command = toCommand(event);
      if (command?.type === 'move' && active) focus(active.id);
      else if (command?.type === 'clear') clear();
      else return;
      event.preventDefault();
    },
  };
};
