/**
 * How wide a text is, from a table instead of the fonts at hand: the arrangement must be the same whichever
 * font has loaded. Latin widths are Source Sans 3's with a little to spare; Chinese is full width.
 */
export type MeasureText = (text: string, size: number, weight?: number) => number;

/** Characters by their width in thousandths of an em. */
const LATIN: Readonly<Record<number, string>> = {
  210: ' ',
  260: "'.,:;|!ijlI",
  310: 'f()[]{}',
  350: 'rt/\\-"',
  430: 'szc?*',
  480: 'vxyLkJ',
  510: 'aegF0123456789$_^`~+=<>\u2013',
  560: 'bdhnopquACEPSTVXYZ',
  600: 'BKR',
  660: 'DGHNOQU#&',
  740: 'wM',
  850: 'mW%@',
};

const WIDTHS = new Map(
  Object.entries(LATIN).flatMap(([width, characters]) =>
    Array.from(characters, (character) => [character, Number(width) / 1000] as const),
  ),
);

/**
 * Widths by code, up to the dash; what has none is full width. Quotation marks and the middle dot are as wide as a Chinese
 * character where a Chinese face sets them.
 */
const EMS = Float64Array.from({ length: 0x2014 }, (_, code) => {
  const isLatin = code >= 0xc0 && code <= 0x24f;
  return WIDTHS.get(String.fromCharCode(code)) ?? (isLatin ? 0.6 : 1);
});

/** Of the second half of a character of two. */
const isSecondHalf = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;
const isFirstHalf = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;

/** The width of one line of text in px; semi-bold Latin is a little wider than regular. */
export const measureText: MeasureText = (text, size, weight = 400) => {
  let width = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isSecondHalf(code) && at > 0 && isFirstHalf(text.charCodeAt(at - 1))) continue;
    const em = EMS[code] ?? 1;
    width += em < 1 ? em * (weight >= 600 ? 1.09 : 1.03) : em;
  }
  return Math.ceil(width * size);
};
