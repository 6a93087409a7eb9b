/** Waits for the faces that a text needs: a canvas, unlike a page, is not redrawn when they arrive. */

const WAIT = 2500;
const STYLES = ['400 13px', '600 13px', '600 16px'];

/**
 * Characters whose faces have come, by the family: once there they stay. To ask the browser takes it a tenth of a second and
 * more where a family has a hundred slices.
 */
const known = new Map<string, Set<string>>();

/** Characters that a family has by itself, without any file to be waited for. */
const held = new Map<string, Set<string>>();

/** Says that a family has these characters at hand. */
export const rememberFace = (family: string, characters: string): void => {
  held.set(family, new Set([...(held.get(family) ?? []), ...Array.from(characters)]));
};

/** The families of a stack before the one that holds the character; the whole stack where none does. */
const toNeeded = (stack: string, character: string): string => {
  const holders = [...held].filter(([, characters]) => characters.has(character));
  const places = holders.map(([family]) => stack.indexOf(`"${family}"`)).filter((at) => at >= 0);
  return places.length === 0 ? stack : stack.slice(0, Math.min(...places)).replace(/,\s*$/, '');
};

/** Asks for the faces of these characters, each in no more families than may be needed for it. */
const askFor = (stack: string, characters: readonly string[]): Promise<unknown>[] => {
  const byStack = new Map<string, string>();
  for (const character of characters) {
    const needed = toNeeded(stack, character);
    byStack.set(needed, (byStack.get(needed) ?? '') + character);
  }
  byStack.delete('');
  return [...byStack].flatMap(([families, text]) =>
    STYLES.map((style) => document.fonts.load(`${style} ${families}`, text)),
  );
};

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
  const loading = Promise.allSettled(askFor(family, unknown)).then(() => {
    known.set(family, new Set([...(known.get(family) ?? []), ...unknown]));
  });
  const waiting = new Promise<'late'>((resolve) => {
    setTimeout(() => resolve('late'), WAIT);
  });
  if ((await Promise.race([loading, waiting])) === 'late') void loading.then(onLate);
};
