/**
 * What this browser remembers of choices. It may be forbidden to, or full: then a choice lasts as long as the page,
 * and that must be said.
 */
import { createLoss } from './createLoss.ts';
import { isEmbedded } from './embedded.ts';

/** Something could not be stored. */
export const storageLoss = createLoss();

/** Null where nothing is stored, or nothing may be read. */
export function readStored(key: string): string | null {
  try {
    return isEmbedded() ? null : window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Stores a text that can be made anew, or with null forgets it; whether that was done, of which nobody is told. */
export function keepQuietly(key: string, text: string | null): boolean {
  try {
    // In a frame of another page a choice is for that page's visit alone.
    if (isEmbedded()) return true;
    if (text === null) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** Stores a text, or with null forgets it; whether that was done. */
export function writeStored(key: string, text: string | null): boolean {
  const isDone = keepQuietly(key, text);
  if (!isDone) storageLoss.happen();
  return isDone;
}
