/** What is known of the way to the server, for all parts of the page that ask it something. */
import { readFileFacts } from './ask.ts';

const backListeners = new Set<() => void>();
let isFailing = false;

/**
 * Whether the device has a network, where one is needed; that it has one does not say that the server can be reached.
 */
export function isOnline(): boolean {
  return navigator.onLine || readFileFacts() !== null;
}

/** Calls `listener` whenever `isOnline` has changed, until the answer is called. */
export function subscribeOnline(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

/** Calls `listener` when what failed is worth another try: the network is back, or the server has answered again. */
export function subscribeBack(listener: () => void): () => void {
  window.addEventListener('online', listener);
  backListeners.add(listener);
  return () => {
    window.removeEventListener('online', listener);
    backListeners.delete(listener);
  };
}

/** To be told of every request: that it was answered, or that there was no answer which may well come later. */
export function noteAnswer(answered: boolean): void {
  const isBack = answered && isFailing;
  isFailing = !answered;
  if (isBack) for (const listener of [...backListeners]) listener();
}
