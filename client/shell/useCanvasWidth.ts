import { useSyncExternalStore } from 'react';
import { isEmbedded } from '../explorer/embedded.ts';

/** Rail and panel beside the canvas, in px, by the least width of the window, as in shell.css. */
const BESIDE: readonly [from: number, width: number][] = [
  [1200, 248 + 400],
  [900, 56 + 360],
  [720, 56 + 320],
];

function subscribe(notify: () => void): () => void {
  window.addEventListener('resize', notify);
  return () => window.removeEventListener('resize', notify);
}

/** As `useCanvasWidth` answers it. */
export function measureCanvasWidth(): number {
  if (isEmbedded()) return window.innerWidth;
  const beside = BESIDE.find(([from]) => window.innerWidth >= from)?.[1] ?? 0;
  return window.innerWidth - beside;
}

/** How wide the canvas is, in px: known before it is there. */
export function useCanvasWidth(): number {
  return useSyncExternalStore(subscribe, measureCanvasWidth);
}
