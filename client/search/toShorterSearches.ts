const MOST = 4;

/** Of a Chinese run, its pairs of characters or, of a pair, these. Of a Latin word, its beginnings. */
function toPieces(word: string, isAlone: boolean): string[] {
  const characters = Array.from(word);
  if (/\p{Script=Han}/u.test(word)) {
    if (characters.length === 2) return isAlone ? characters : [word];
    return characters.slice(0, -1).map((character, i) => character + (characters[i + 1] ?? ''));
  }
  if (!isAlone || characters.length < 5) return [word];
  return [characters.length - 2, Math.ceil(characters.length / 2)].map((length) =>
    characters.slice(0, length).join(''),
  );
}

/** What may be searched for instead of a text that finds nothing: its words, or parts of the only one. */
export function toShorterSearches(text: string): string[] {
  const words = text.split(/[\s,，、；;]+/).filter((word) => word !== '');
  const pieces = words.flatMap((word) => toPieces(word, words.length === 1));
  return [...new Set(pieces)].filter((piece) => piece !== text.trim()).slice(0, MOST);
}
