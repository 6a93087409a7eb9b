/** What was searched for last in this browser, latest first. */
export const MOST_RECENT = 8;
const LONGEST = 200;
const KEY = 'fazhi-graph.searches';

/** With the text in front; each text once, and none too many. */
export function addRecent(recent: readonly string[], text: string): string[] {
  const added = text.trim().slice(0, LONGEST);
  if (added === '') return [...recent];
  return [added, ...recent.filter((each) => each !== added)].slice(0, MOST_RECENT);
}

/** What was stored; nothing where anything else stands there. */
export function parseRecent(stored: string | null): string[] {
  try {
    const read: unknown = JSON.parse(stored ?? '[]');
    const texts = Array.isArray(read) ? read.filter((each) => typeof each === 'string') : [];
    return texts.reduceRight<string[]>(addRecent, []);
  } catch {
    return [];
  }
}

/** Null where the browser keeps nothing. */
export function readRecent(): string[] | null {
  try {
    return parseRecent(window.localStorage.getItem(KEY));
  } catch {
    return null;
  }
}

/** Whether the browser has kept them: storage may be forbidden, or full. */
export function writeRecent(recent: readonly string[]): boolean {
  try {
    if (recent.length === 0) window.localStorage.removeItem(KEY);
    else window.localStorage.setItem(KEY, JSON.stringify(recent));
    return true;
  } catch {
    return false;
  }
}
