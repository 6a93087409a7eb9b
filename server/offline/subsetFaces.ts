import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
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

/** As CSS writes it, neighbours together. */
export function toUnicodeRange(characters: readonly string[]): string {
  const points = characters
    .map((character) => character.codePointAt(0) ?? 0)
    .toSorted((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const point of points) {
    const last = ranges.at(-1);
    if (last && point <= last[1] + 1) last[1] = point;
    else ranges.push([point, point]);
  }
  const toHex = (point: number): string => point.toString(16).toUpperCase();
  return ranges
    .map(([first, last]) =>
      first === last ? `U+${toHex(first)}` : `U+${toHex(first)}-${toHex(last)}`,
    )
    .join();
}
