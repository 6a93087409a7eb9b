/** Characters as CSS writes them in `unicode-range`, neighbours together. */
export function toUnicodeRange(characters: readonly string[]): string {
  const points = characters
    .map((character) => character.codePointAt(0) ?? 0)
    .toSorted((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const point of points) {
    const last = ranges.at(-1);
    if (last && point <= last[1] + 1) last[1] = point;
    else ranges.push([point, point]);
  }
  const toHex = (point: number): string => point.toString(16).toUpperCase();
  return ranges
    .map(([first, last]) =>
      first === last ? `U+${toHex(first)}` : `U+${toHex(first)}-${toHex(last)}`,
    )
    .join();
}
