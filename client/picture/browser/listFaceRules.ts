import { listFamilies, type FaceRule } from '../faceRules.ts';

/** The faces that the page’s style sheets declare. */
export function listFaceRules(): FaceRule[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule): FaceRule[] => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const { style } = rule;
      const read = (name: string): string => style.getPropertyValue(name);
      const address = /url\(["']?(?<address>[^"')]+)/.exec(read('src'))?.groups?.['address'];
      if (address === undefined) return [];
      return [
        {
          family: listFamilies(read('font-family'))[0] ?? '',
          weight: read('font-weight') || '400',
          style: read('font-style') || 'normal',
          unicodeRange: read('unicode-range'),
          source: new URL(address, sheet.href ?? document.baseURI).href,
        },
      ];
    }),
  );
}
