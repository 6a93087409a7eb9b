/** Waits for the faces that a text needs: a canvas, unlike a page, is not redrawn when they arrive. */

const WAIT = 2500;
const STYLES = ['400 13px', '600 13px', '600 16px'];

/**
 * Characters whose faces have come, by the family: once there they stay. To ask the browser takes it a tenth of a second and
 * more where a family has a hundred slices.
 */
const known = new Map<string, Set<string>>();

const listUnknown = (family: string, text: string): string[] => {
  const had = known.get(family);
  return Array.from(text).filter((character) => !had?.has(character));
};

/** Whether the faces for this text are known to be at hand. */
export const hasFonts = (family: string, text: string): boolean =>
  listUnknown(family, text).length === 0;

/**
 * Resolves when the faces have loaded, or after a while without them. `onLate` is called if they come after
 * that. A face that cannot be had is done without.
 */
export const loadFonts = async (
  family: string,
  text: string,
  onLate: () => void,
): Promise<void> => {
  const unknown = listUnknown(family, text);
  const loading = Promise.allSettled(
    STYLES.map((style) => document.fonts.load(`${style} ${family}`, unknown.join(''))),
  ).then(() => {
    known.set(family, new Set([...(known.get(family) ?? []), ...unknown]));
  });
  const waiting = new Promise<'late'>((resolve) => {
    setTimeout(() => resolve('late'), WAIT);
  });
  if ((await Promise.race([loading, waiting])) === 'late') void loading.then(onLate);
};
