/**
 * How wide a text is, from a table instead of the fonts at hand: the arrangement must be the same whichever
 * font has loaded. The widths are those of Source Sans 3 and of a full-width Chinese face, rounded up.
 */
export type MeasureText = (text: string, size: number, weight?: number) => number;

const WIDTHS: readonly (readonly [pattern: RegExp, em: number])[] = [
  [/[ijlI|.,:;'!]/u, 0.3],
  [/[ftr()[\]{}/\\\-"`]/u, 0.38],
  [/ /u, 0.24],
  [/[mwMW%@—…]/u, 0.88],
  [/[A-Z&+=<>~#]/u, 0.64],
  [/[\u0021-\u007e]/u, 0.54],
  [/[\u00a0-\u024f\u2010-\u2013]/u, 0.58],
  // Quotation marks and the middle dot are as wide as a Chinese character where a Chinese face sets them.
  [/[\s\S]/u, 1],
];

const cache = new Map<string, number>();

const toEm = (character: string): number => {
  const known = cache.get(character);
  if (known !== undefined) return known;
  const em = WIDTHS.find(([pattern]) => pattern.test(character))?.[1] ?? 1;
  cache.set(character, em);
  return em;
};

/** The width of one line of text in px; semi-bold Latin is a little wider than regular. */
export const measureText: MeasureText = (text, size, weight = 400) => {
  let width = 0;
  for (const character of text) {
    const em = toEm(character);
    width += em < 1 && weight >= 600 ? em * 1.06 : em;
  }
  return Math.ceil(width * size);
};
