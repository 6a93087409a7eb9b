import { createLoss } from './createLoss.ts';

/** The address bar no longer says what is shown, and the browser's back does not lead to what was. */
export const addressLoss = createLoss();

/**
 * Writes the address of what is shown, as a new entry of the browser's history or in place of the last. Browsers may
 * refuse it to pages from a disk, in frames without an origin, or too many in a row: what is shown stays as it is then;
 * whether it was written.
 */
export function writeAddress(how: 'pushState' | 'replaceState', address: string): boolean {
  try {
    window.history[how](null, '', address);
    return true;
  } catch {
    return false;
  }
}
