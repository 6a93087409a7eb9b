import type { Plugin } from 'postcss';

/**
 * Slices of Noto Sans SC and Noto Serif SC that text on government is set in: those of the most frequent characters have the
 * highest numbers; 60 and 61 are there for the water of floods, 涝 and 汛.
 */
const FREQUENT = /-sc-(?:1\d\d|60|61|latin)-wght-/;

/** The family of the others: it follows the first in every stack (tokens.css). */
const toRareFamily = (family: string): string =>
  family.replace(/ SC Variable\b/, ' SC Rare Variable');

/**
 * Makes two families of each Chinese one: that of the frequent slices, and that of the rare, which a browser looks at only for
 * characters that the first has not. For each size and weight that it sets text in, Chromium asks the system for a stand-in
 * for every slice of a family that has not come: of a hundred, that took a tenth of a second before the first paint.
 */
export function splitFaces(): Plugin {
  return {
    postcssPlugin: 'fazhi-split-faces',
    Once(root) {
      root.walkAtRules('font-face', (face) => {
        if (FREQUENT.test(face.toString())) return;
        face.walkDecls('font-family', (family) => {
          family.value = toRareFamily(family.value);
        });
      });
    },
  };
}
