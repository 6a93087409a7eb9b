/** Of a text that finds nothing, what in it finds something: a whole question leads to the names in it. */

/** How many are offered. */
const MOST = 6;
/** Beyond these, a text is not looked at. */
const LONGEST_TEXT = 100;
/** Of a Latin word that finds nothing, a beginning may. */
const SHORTEST_BEGINNING = 3;

/** Chinese with its numbers, which belong together as in 11件; or a Latin word. */
const RUN = /[\p{Script=Han}\p{Number}+]+|\p{Script=Latin}[\p{Script=Latin}\p{Number}'’-]*/gu;
const LATIN = /^\p{Script=Latin}/u;

type Finds = (text: string) => boolean;

/** The longest stretches of a Chinese run that find something, none within another; a stretch of one that does, does. */
function toStretches(run: string, finds: Finds): string[] {
  const characters = Array.from(run);
  const stretches: string[] = [];
  let end = 0;
  for (let start = 0; start < characters.length; start += 1) {
    const before = end;
    end = Math.max(end, start);
    while (end < characters.length && finds(characters.slice(start, end + 1).join(''))) end += 1;
    if (end > before && end > start) stretches.push(characters.slice(start, end).join(''));
  }
  return stretches;
}

function toBeginning(word: string, finds: Finds): string[] {
  for (let length = word.length; length >= SHORTEST_BEGINNING; length -= 1) {
    const beginning = word.slice(0, length);
    if (finds(beginning)) return [beginning];
  }
  return [];
}

/**
 * Up to six other searches for a normalised text that finds nothing, the longest first. Single characters are offered only
 * where nothing longer finds anything.
 */
export function toShorterTexts(text: string, finds: Finds): string[] {
  const runs = text.slice(0, LONGEST_TEXT).match(RUN) ?? [];
  const found = runs.flatMap((run) =>
    LATIN.test(run) ? toBeginning(run, finds) : toStretches(run, finds),
  );
  const unique = [...new Set(found)].filter((piece) => piece !== text.trim());
  const long = unique.filter((piece) => Array.from(piece).length > 1);
  return (long.length > 0 ? long : unique).toSorted((a, b) => b.length - a.length).slice(0, MOST);
}
