import { FORMAT, VERSION } from './decodeViews.ts';
import { MOST_BYTES, MOST_VIEWS, type View } from './View.ts';

/**
 * Views as a file that people can read and write, too: JSON with the format's name and version, and for each view its
 * name, its address from the `?` on, and when it was kept. `aside` is what a browser could not read of what it had
 * kept, as it stood there.
 */
export function encodeViews(views: readonly View[], aside: readonly string[] = []): string {
  const written = {
    format: FORMAT,
    version: VERSION,
    views: views.map(({ name, address, kept }) => ({ name, address, kept })),
    ...(aside.length > 0 ? { aside } : {}),
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}

/** Whether as many views are kept, and can be read again from a file; or why not. */
export function checkRoom(views: readonly View[]): 'many' | 'large' | null {
  if (views.length > MOST_VIEWS) return 'many';
  const { byteLength } = new TextEncoder().encode(encodeViews(views));
  return byteLength > MOST_BYTES ? 'large' : null;
}
