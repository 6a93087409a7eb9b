/**
 * The page's faces at one weight each, to print with: browsers write a variable face into a PDF as drawings (Type 3), one
 * of one weight as a font. handout.css names them.
 */
import { STATIC_WEIGHTS, toStaticFaceAddress } from '../api/staticFaces.ts';
import type { FaceRule } from '../picture/faceRules.ts';
import { listFaceRules } from '../picture/browser/listFaceRules.ts';

/** A static face as `FontFace` takes it. */
export interface StaticFace {
  family: string;
  source: string;
  descriptors: FontFaceDescriptors;
}

const FAMILY = /^(?:Noto|Source) (?:Serif|Sans)\b/;

/**
 * For each file of the variable families that text is set in, one face for each weight, in a family “… Static”. Where its file
 * cannot be had, the variable one stands in for it. Faces without a file of their own, as in the page for offline use, have none.
 */
export function toStaticFaces(rules: readonly FaceRule[]): StaticFace[] {
  return rules
    .filter(({ family, source }) => FAMILY.test(family) && /^https?:/.test(source))
    .flatMap(({ family, source, style, unicodeRange }) =>
      STATIC_WEIGHTS.map((weight) => ({
        family: `${family.replace(/ Variable$/, '')} Static`,
        source: [new URL(toStaticFaceAddress(source, weight), source).href, source]
          .map((address) => `url("${address}")`)
          .join(),
        descriptors: { weight: String(weight), style, unicodeRange, display: 'swap' as const },
      })),
    );
}

let isDeclared = false;

/** Declares them, none of which is loaded before text is set in it. False: there are none. */
export function declareStaticFaces(): boolean {
  if (isDeclared) return true;
  const faces = toStaticFaces(listFaceRules());
  for (const { family, source, descriptors } of faces)
    document.fonts.add(new FontFace(family, source, descriptors));
  isDeclared = faces.length > 0;
  return isDeclared;
}
