/** As much of a worker as its page needs. */
export type LayoutWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** Lays out what is posted to it. In the file for offline use another module stands in the place of this one. */
export function startLayoutWorker(): LayoutWorker {
  return new Worker(new URL('./layoutWorker.ts', import.meta.url), { type: 'module' });
}
