import { hasFonts, loadFonts } from './loadFonts.ts';

export interface Drawing {
  draw(): void;
  /** Faces came after all that it was drawn without: it is to be measured and drawn anew. */
  onLate(): void;
}

/** Draws once the container's faces are there for this text, at once where they are known to be; returns what calls it off. */
export const drawWithFonts = (
  container: HTMLElement,
  text: string,
  { draw, onLate }: Drawing,
): (() => void) => {
  const family = getComputedStyle(container).fontFamily;
  let isCurrent = true;
  if (hasFonts(family, text)) draw();
  else
    void loadFonts(family, text, () => {
      if (isCurrent) onLate();
    }).then(() => {
      if (isCurrent) draw();
    });
  return () => {
    isCurrent = false;
  };
};
