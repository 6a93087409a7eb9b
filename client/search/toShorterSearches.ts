const MOST = 4;

function isHan(word: string): boolean {
  return /\p{Script=Han}/u.test(word);
}

function toPairs(word: string): string[] {
  const characters = Array.from(word);
  if (!isHan(word) || characters.length <= 2) return [word];
  return characters.slice(0, -1).map((character, i) => character + (characters[i + 1] ?? ''));
}

/** Chinese characters by themselves; of a Latin word its beginnings. */
function toParts(word: string): string[] {
  const characters = Array.from(word);
  if (isHan(word)) return characters;
  return [characters.length - 2, Math.ceil(characters.length / 2)]
    .filter((length) => length >= 3)
    .map((length) => characters.slice(0, length).join(''));
}

/**
 * What may be searched for instead of a text that finds nothing, in tiers, the nearest first: its words or pairs
 * of its characters, then parts of these.
 */
export function toShorterSearches(text: string): string[][] {
  const words = text.split(/[\s,，、；;]+/).filter((word) => word !== '');
  const tiers = [words.flatMap(toPairs), words.flatMap(toParts)].map((tier) =>
    [...new Set(tier)].filter((piece) => piece !== text.trim()).slice(0, MOST),
  );
  return tiers.filter((tier) => tier.length > 0);
}
