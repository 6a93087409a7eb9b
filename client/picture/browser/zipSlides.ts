/** All slides of a tour as pictures in one archive. */
import { downloadZip } from 'client-zip';
import type { Language } from '../../graph/Terms.ts';
import type { SvgPicture } from '../toSvg.ts';
import { embedFaces } from './embedFaces.ts';
import { rasterize } from './rasterize.ts';

export interface SlideFiles {
  count: number;
  nameOf: (at: number) => string;
  /** `faces`: a style sheet of them; null: without. */
  draw: (at: number, faces: string | null) => SvgPicture;
  language: Language;
  /** Of PNGs; null: SVGs. */
  scale: number | null;
  /** SVGs bring their faces along. */
  faces: boolean;
}

/** Equal slides give equal bytes, so the time in the archive is always this one. */
const MODIFIED = new Date(2000, 0, 1);

/** The next task, so that the page stays alive between two slides. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/**
 * Draws one slide after the other; `onProgress` hears how many are done, and of how many files of faces none could be had.
 * Throws `TooLargeError` where the browser cannot make a PNG, and what `signal` was aborted with.
 */
export async function zipSlides(
  { count, nameOf, draw, language, scale, faces }: SlideFiles,
  onProgress: (done: number, missing: number) => void,
  signal: AbortSignal,
): Promise<Blob> {
  const files: { name: string; input: Blob | string; lastModified: Date }[] = [];
  let missing = 0;
  onProgress(0, 0);
  for (let at = 0; at < count; at += 1) {
    signal.throwIfAborted();
    let picture = draw(at, null);
    if (scale !== null || faces) {
      const found = await embedFaces(picture.svg, language, scale === null, () => undefined);
      missing = Math.max(missing, found.missing);
      picture = draw(at, found.css);
    }
    const input = scale === null ? picture.svg : await rasterize(picture, scale, signal);
    files.push({ name: nameOf(at), input, lastModified: MODIFIED });
    onProgress(at + 1, missing);
    await breathe();
  }
  signal.throwIfAborted();
  return downloadZip(files).blob();
}
