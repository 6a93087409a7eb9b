/** Waits for the faces that a text needs: a canvas, unlike a page, is not redrawn when they arrive. */

const WAIT = 2500;
const STYLES = ['400 13px', '600 13px', '600 16px'];

/** Whether the faces for this text are at hand. */
export const hasFonts = (family: string, text: string): boolean =>
  STYLES.every((style) => document.fonts.check(`${style} ${family}`, text));

/**
 * Resolves when the faces have loaded, or after a while without them. `onLate` is called if they come after
 * that. A face that cannot be had is done without.
 */
export const loadFonts = async (
  family: string,
  text: string,
  onLate: () => void,
): Promise<void> => {
  const loading = Promise.allSettled(
    STYLES.map((style) => document.fonts.load(`${style} ${family}`, text)),
  );
  const waiting = new Promise<'late'>((resolve) => {
    setTimeout(() => resolve('late'), WAIT);
  });
  if ((await Promise.race([loading, waiting])) === 'late') void loading.then(onLate);
};
