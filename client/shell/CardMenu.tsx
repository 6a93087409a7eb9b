import { useEffect, useRef, type CSSProperties, type KeyboardEvent, type ReactNode } from 'react';
import type { Explore } from '../explorer/ExploreContext.ts';
import { useExplorer } from '../explorer/ExplorerContext.ts';
import { useGroups } from '../explorer/useGroups.ts';
import { findFreeY } from '../graph/findFreeY.ts';
import type { Point } from '../graph/model.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { GroupItems } from './GroupItems.tsx';
import { MenuItem } from './MenuItem.tsx';
import { placeMenu } from './placeMenu.ts';

const KEYS: Record<string, (at: number, count: number) => number> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Looks at the items in their order, from the one that has the focus. */
function toNext(event: KeyboardEvent<HTMLElement>): HTMLElement | null {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=menuitem]')];
  const at = items.indexOf(document.activeElement as HTMLElement);
  const move = KEYS[event.key];
  if (move) return items[move(at, items.length)] ?? null;
  if (event.key.length !== 1) return null;
  const from = items.slice(at + 1).concat(items.slice(0, at + 1));
  return (
    from.find((item) => item.textContent.toLowerCase().startsWith(event.key.toLowerCase())) ?? null
  );
}

/** What can be done with a card, as a menu at a point of the window; `onClose` gives the focus back. */
export function CardMenu({
  id,
  at,
  explore,
  onClose,
}: {
  id: string;
  at: Point;
  explore: Explore;
  onClose: () => void;
}): ReactNode {
  const { m, pick } = useWords();
  const { dispatch } = useExplorer();
  const groups = useGroups(id);
  const menu = useRef<HTMLDivElement>(null);
  const { view, find, run } = explore;
  const card = view.entities.find((entity) => entity.id === id);
  const count = groups.status === 'ready' ? groups.data.length : 0;

  useEffect(() => {
    const element = menu.current;
    element?.showPopover();
    element?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
  }, []);
  useEffect(() => {
    if (menu.current) placeMenu(menu.current, at);
  }, [at, count]);
  useEffect(() => {
    const leave = (event: Event): void => {
      if (!menu.current?.contains(event.target as Node)) onClose();
    };
    document.addEventListener('pointerdown', leave, true);
    window.addEventListener('resize', onClose);
    return () => {
      document.removeEventListener('pointerdown', leave, true);
      window.removeEventListener('resize', onClose);
    };
  }, [onClose]);

  const name = find(id)?.name;
  if (!card || !name) return null;
  const isFocus = card.role === 'focus';
  const then = (act: () => void) => (): void => {
    act();
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    event.stopPropagation();
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      onClose();
      return;
    }
    const next = toNext(event);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  const [up, down] = [findFreeY(view, id, 'up'), findFreeY(view, id, 'down')];
  const move = (y: number) => then(() => run({ type: 'move', id, x: Math.round(card.x), y }));
  return (
    <div
      ref={menu}
      popover="manual"
      role="menu"
      tabIndex={-1}
      className="menu"
      aria-label={m.explore.menuOf(pick(name))}
      style={{ '--menu-x': `${at.x}px`, '--menu-y': `${at.y}px` } as CSSProperties}
      onKeyDown={onKeyDown}
    >
      {card.toggle === 'expand' && (
        <MenuItem icon="plus" onPick={then(() => run({ type: 'expand', id }))}>
          {m.explore.expandAll}
        </MenuItem>
      )}
      {card.role !== 'neighbour' && (!isFocus || card.toggle === 'collapse') && (
        <MenuItem icon="minus" onPick={then(() => run({ type: 'collapse', id }))}>
          {m.collapse}
        </MenuItem>
      )}
      <GroupItems groups={groups} onPick={(step) => then(() => run({ ...step, id }))()} />
      <hr />
      {!isFocus && (
        <MenuItem icon="centre" onPick={then(() => dispatch({ type: 'open', id }))}>
          {m.setFocus}
        </MenuItem>
      )}
      <MenuItem icon="isolate" onPick={then(() => run({ type: 'isolate', id }))}>
        {m.explore.isolate}
      </MenuItem>
      {!isFocus && (
        <>
          <MenuItem icon="hide" onPick={then(() => run({ type: 'hide', id }))}>
            {m.explore.hide}
          </MenuItem>
          <MenuItem
            icon="pin"
            onPick={then(() => run({ type: card.pinned ? 'unpin' : 'pin', id }))}
          >
            {card.pinned ? m.explore.unpin : m.explore.pin}
          </MenuItem>
        </>
      )}
      <MenuItem icon="up" onPick={move(up)}>
        {m.explore.moveUp}
      </MenuItem>
      <MenuItem icon="down" onPick={move(down)}>
        {m.explore.moveDown}
      </MenuItem>
    </div>
  );
}
