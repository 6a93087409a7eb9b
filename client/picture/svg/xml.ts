/** SVG as text: elements and what they hold, escaped. */

/** What XML 1.0 can not hold: controls, halves of pairs, and two that are no characters. */
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** The text so that it can stand in an element or an attribute; what XML can not hold becomes U+FFFD. */
export const escapeXml = (text: string): string =>
  text
    .replaceAll(FORBIDDEN, '\ufffd')
    .replaceAll(/[&<>"\t\n\r]/g, (character) => ESCAPES[character] ?? character);

/** At most two decimals: a hundredth of a px is less than anybody sees. */
export const round = (number: number): number => Math.round(number * 100) / 100 + 0;

export type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/** An element; attributes that are null or undefined are left out, `children` are elements already. */
export const element = (
  name: string,
  attributes: Attributes,
  children: readonly string[] | string = [],
): string => {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${typeof value === 'number' ? String(round(value)) : escapeXml(String(value))}"`,
    )
    .join('');
  const content = typeof children === 'string' ? children : children.join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
};
