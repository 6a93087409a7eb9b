import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

/** The code of a part of the page could not be loaded: only loading the page anew can mend that. */
export class PartError extends Error {
  override readonly name = 'PartError';
}

/** What says that code could not be loaded, and why. */
export const toPartError = (cause: unknown): PartError =>
  new PartError('A part of the page could not be loaded.', { cause });

/** A component whose code is loaded when it is first shown; where that fails, showing it throws `PartError`. */
export function lazyPart<Props>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => {
    try {
      return { default: await load() };
    } catch (cause) {
      throw toPartError(cause);
    }
  });
}
