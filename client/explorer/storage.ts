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

/** Stores what can be made anew, where there is room for it. */
export function keepQuietly(key: string, text: string): void {
  try {
    if (!isEmbedded()) window.localStorage.setItem(key, text);
  } catch {
    // It will be made anew.
  }
}

/** Stores a text, or with null forgets it; whether that was done. */
export function writeStored(key: string, text: string | null): boolean {
  try {
    // In a frame of another page a choice is for that page's visit alone.
    if (isEmbedded()) return true;
    if (text === null) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, text);
    return true;
  } catch {
    storageLoss.happen();
    return false;
  }
}
