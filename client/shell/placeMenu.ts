import type { Point } from '../graph/model.ts';

const MARGIN = 8;

/** Puts a popover at a point of the window, or as near to it as it is whole. */
export function placeMenu(menu: HTMLElement, { x, y }: Point): void {
  const { offsetWidth, offsetHeight } = menu;
  const left = Math.min(x, window.innerWidth - offsetWidth - MARGIN);
  const top = Math.min(y, window.innerHeight - offsetHeight - MARGIN);
  menu.style.left = `${Math.max(MARGIN, left)}px`;
  menu.style.top = `${Math.max(MARGIN, top)}px`;
}
