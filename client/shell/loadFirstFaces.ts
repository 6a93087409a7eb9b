import { readFileFacts } from '../api/ask.ts';
import { FIRST_FACES_PATH, unpackFaces } from '../api/firstFaces.ts';
import { toUnicodeRange } from '../api/toUnicodeRange.ts';
import { rememberFace } from '../canvas/loadFonts.ts';

/** The server for development has built no page that it could cut faces for, and the file for offline use has its own. */
const isServed = (): boolean => import.meta.env.PROD && readFileFacts() === null;

/**
 * Loads the Chinese faces of the first screen, cut to what it says, in one file; without it the page takes the files of whole
 * slices, some thirty.
 */
export async function loadFirstFaces(): Promise<void> {
  if (!isServed()) return;
  try {
    const answer = await fetch(FIRST_FACES_PATH);
    if (!answer.ok) return;
    for (const { family, characters, bytes } of unpackFaces(await answer.arrayBuffer())) {
      const descriptors = {
        weight: '100 900',
        unicodeRange: toUnicodeRange(Array.from(characters)),
      };
      document.fonts.add(new FontFace(family, bytes, descriptors));
      rememberFace(family, characters);
    }
  } catch {
    // What it would have had comes in slices.
  }
}
