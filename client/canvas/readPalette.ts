/** The colours and faces in force, from the style sheet's custom properties. */
import type { EntityKind } from '../graph/model.ts';

export interface Palette {
  paper: string;
  ink: string;
  ink2: string;
  ink3: string;
  edge: string;
  mark: string;
  wash: string;
  washInk: string;
  onKind: string;
  kinds: Record<EntityKind, string>;
  fontFamily: string;
}

/** A colour's channels where it is one of the system's, which a canvas does not know by name. */
const resolve = (container: HTMLElement, colour: string): string => {
  if (colour.startsWith('#')) return colour;
  const { color } = container.style;
  container.style.color = colour;
  const resolved = getComputedStyle(container).color;
  container.style.color = color;
  return resolved;
};

/** Reads what `container` inherits. */
export const readPalette = (container: HTMLElement): Palette => {
  const style = getComputedStyle(container);
  const read = (name: string): string =>
    resolve(container, style.getPropertyValue(name).trim() || style.color);
  return {
    paper: read('--paper'),
    ink: read('--ink'),
    ink2: read('--ink-2'),
    ink3: read('--ink-3'),
    edge: read('--edge'),
    mark: read('--mark'),
    wash: read('--wash'),
    washInk: read('--wash-ink'),
    onKind: read('--on-kind'),
    kinds: {
      BODY: read('--body'),
      MECHANISM: read('--mechanism'),
      INITIATIVE: read('--initiative'),
      OUTCOME: read('--outcome'),
    },
    fontFamily: style.fontFamily,
  };
};
