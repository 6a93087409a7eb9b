const MOST = 4;

/** What may be searched for instead of a text that finds nothing: its words, or pairs of its characters. */
export function toShorterSearches(text: string): string[] {
  const words = text.split(/[\s,，、；;]+/).filter((word) => word !== '');
  const runs = words.flatMap((word) => {
    const characters = Array.from(word);
    if (!/\p{Script=Han}/u.test(word) || characters.length <= 2) return [word];
    return characters.slice(0, -1).map((character, i) => character + (characters[i + 1] ?? ''));
  });
  return [...new Set(runs)].filter((run) => run !== text).slice(0, MOST);
}
