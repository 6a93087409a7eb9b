import { useEffect, useEffectEvent, type RefObject } from 'react';

const ROWS = '[data-way] > a, [data-hop] > a';

function move(root: HTMLElement, from: HTMLElement, key: string): boolean {
  const isWay = from.parentElement?.dataset['way'] !== undefined;
  const find = (selector: string): HTMLElement[] => [
    ...root.querySelectorAll<HTMLElement>(selector),
  ];
  const rows = find(isWay ? '[data-way] > a' : '[data-hop] > a');
  const at = rows.indexOf(from);
  const targets: Record<string, HTMLElement | null | undefined> = {
    ArrowDown: rows[at + 1],
    ArrowUp: rows[at - 1],
    Home: rows[0],
    End: rows.at(-1),
    ArrowRight: isWay ? find('[data-hop] > a')[0] : undefined,
    ArrowLeft: isWay
      ? undefined
      : (find('[data-way] > a[aria-current]')[0] ?? find('[data-way] > a')[0]),
  };
  if (!(key in targets)) return false;
  targets[key]?.focus();
  return true;
}

/** Arrow keys go among ways, among hops, and between the two; Escape leaves. Nothing fires in a text field. */
export function useLadderKeys(root: RefObject<HTMLElement | null>, onLeave: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const { target } = event;
    if (!(target instanceof HTMLElement) || !root.current || event.isComposing) return;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (document.querySelector('dialog[open]') || target.matches('input[type=text], select'))
      return;
    const isWithin = root.current.contains(target) || target === document.body;
    if (event.key === 'Escape' && isWithin) {
      event.preventDefault();
      onLeave();
      return;
    }
    const row = target.closest<HTMLElement>(ROWS);
    if (row && root.current.contains(row) && move(root.current, row, event.key))
      event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
