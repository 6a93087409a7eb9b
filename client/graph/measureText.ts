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

const toEm = (character: string): number => {
  const known = WIDTHS.get(character);
  if (known !== undefined) return known;
  // Quotation marks and the middle dot are as wide as a Chinese character where a Chinese face sets them.
  return /[\u00c0-\u024f]/u.test(character) ? 0.6 : 1;
};

/** The width of one line of text in px; semi-bold Latin is a little wider than regular. */
export const measureText: MeasureText = (text, size, weight = 400) => {
  let width = 0;
  for (const character of text) {
    const em = toEm(character);
    width += em < 1 ? em * (weight >= 600 ? 1.09 : 1.03) : em;
  }
  return Math.ceil(width * size);
};
