import { Canvas } from './Canvas.tsx';
import { loadGlyphs } from './loadGlyphs.ts';

/** Code comes with this module; resolves to the canvas when its images are there as well. */
export async function openCanvas(): Promise<typeof Canvas> {
  await loadGlyphs(document.body);
  return Canvas;
}
