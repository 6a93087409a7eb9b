/** A face of the served page: which characters it has, and the font that it has them from. */
export interface PageFace {
  /** What stands in its rule beside the font, the range and the weights. */
  family: string;
  /** First and last code point of each range. */
  ranges: [first: number, last: number][];
  /** It has one weight and no axis of weights. */
  isStatic: boolean;
  /** Beside the page. */
  file: string;
}

/** Those of the characters that the face has. */
export const pickCharacters = (
  { ranges }: Pick<PageFace, 'ranges'>,
  characters: ReadonlySet<string>,
): string[] =>
  [...characters].filter((character) => {
    const point = character.codePointAt(0) ?? 0;
    return ranges.some(([first, last]) => first <= point && point <= last);
  });
