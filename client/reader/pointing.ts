import { useSyncExternalStore } from 'react';

/** What the pointer is on: a stretch of the text, or a claim in the drawing beside it. */
export type Pointed = { in: 'text'; start: number; end: number } | { in: 'drawing'; id: string };

let pointed: Pointed | null = null;
const listeners = new Set<() => void>();

/** Text and drawing stand in different parts of the page: each tells the other here. */
export function setPointed(next: Pointed | null): void {
  if (JSON.stringify(next) === JSON.stringify(pointed)) return;
  pointed = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function usePointed(): Pointed | null {
  return useSyncExternalStore(subscribe, () => pointed);
}
