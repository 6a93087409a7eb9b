/** Where the server has the page's variable faces at one weight each: PDF knows no variable fonts. */

/** Where their addresses begin. */
export const FACES_PATH = '/faces/';

/** All that anything to be printed is set in. */
export const STATIC_WEIGHTS = [400, 500, 600, 700] as const;

export type StaticWeight = (typeof STATIC_WEIGHTS)[number];

/** `file` is that of the variable face, as the page loads it, with or without the folders before it. */
export function toStaticFaceAddress(file: string, weight: StaticWeight): string {
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.woff2$/, '');
  return `${FACES_PATH}${weight}/${name}.ttf`;
}
