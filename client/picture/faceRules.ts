/** Which slices of which faces a text needs. */

/** A face as a style sheet declares it. */
export interface FaceRule {
  family: string;
  weight: string;
  style: string;
  /** As the style sheet says it; empty: all characters. */
  unicodeRange: string;
  /** Where its file is. */
  source: string;
}

/** The families that a value of `font-family` names, the first choice first. */
export const listFamilies = (value: string): string[] =>
  value.split(',').map((family) => family.trim().replaceAll(/^['"]|['"]$/g, ''));

const readRange = (part: string): [from: number, to: number] => {
  const text = part.trim().replace(/^U\+/i, '');
  const [from = '', to] = text.includes('?')
    ? [text.replaceAll('?', '0'), text.replaceAll('?', 'F')]
    : text.split('-');
  return [Number.parseInt(from, 16), Number.parseInt(to ?? from, 16)];
};

/** Whether a face has one of the characters. */
const isNeeded = ({ unicodeRange }: FaceRule, codes: readonly number[]): boolean => {
  if (unicodeRange === '') return true;
  const ranges = unicodeRange.split(',').map(readRange);
  return codes.some((code) => ranges.some(([from, to]) => code >= from && code <= to));
};

/** The rules that set a text in these families: of each character only the first family that has it. */
export const pickFaces = (
  rules: readonly FaceRule[],
  families: readonly string[],
  text: string,
): FaceRule[] => {
  let codes = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  return families.flatMap((family) => {
    const own = rules.filter((rule) => rule.family === family && isNeeded(rule, codes));
    codes = codes.filter((code) => !own.some((rule) => isNeeded(rule, [code])));
    return own;
  });
};

/** The rule with its file in it; `data` is an address of the scheme `data:`. */
export const toRuleText = (rule: FaceRule, data: string): string =>
  [
    `@font-face{font-family:'${rule.family}'`,
    `font-style:${rule.style}`,
    `font-weight:${rule.weight}`,
    ...(rule.unicodeRange === '' ? [] : [`unicode-range:${rule.unicodeRange}`]),
    `src:url(${data}) format('woff2')}`,
  ].join(';');
