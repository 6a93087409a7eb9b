import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { toUnicodeRange } from '../../client/api/toUnicodeRange.ts';
import { CLIENT_FOLDER } from '../buildClient.ts';
import { pickCharacters, type PageFace } from '../faces/PageFace.ts';

/** The page sets nothing lighter or bolder. */
const WEIGHTS = { min: 400, max: 700 };

/** The page’s faces with these characters alone, as a style sheet with the fonts inside. */
export async function subsetFaces(
  faces: readonly PageFace[],
  characters: ReadonlySet<string>,
): Promise<string> {
  const rules: string[] = [];
  for (const face of faces) {
    const { family, file, isStatic } = face;
    const wanted = pickCharacters(face, characters);
    if (wanted.length === 0) continue;
    const font = await readFile(join(CLIENT_FOLDER, file));
    const subset = await subsetFont(font, wanted.join(''), {
      targetFormat: 'woff2',
      ...(isStatic ? {} : { variationAxes: { wght: { ...WEIGHTS, default: WEIGHTS.min } } }),
    });
    const weights = isStatic ? `${WEIGHTS.min}` : `${WEIGHTS.min} ${WEIGHTS.max}`;
    rules.push(
      `@font-face{font-family:${family};font-style:normal;font-display:swap;` +
        `font-weight:${weights};` +
        `src:url(data:font/woff2;base64,${subset.toString('base64')})format("woff2");` +
        `unicode-range:${toUnicodeRange(wanted)}}`,
    );
  }
  return rules.join('\n');
}
