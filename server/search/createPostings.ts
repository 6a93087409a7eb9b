/** Which documents hold which tokens: so that a search looks at few documents, however many there are. */
export interface Postings {
  /** Numbers of the documents, ascending, in which the term can stand; null where it holds no token. */
  find(term: string): number[] | null;
  /** Numbers of the documents that hold one of these words, ascending. */
  findWords(words: Iterable<string>): number[];
  /** All words of Latin letters. */
  words: readonly string[];
}

/** Runs of Latin letters and digits, or one Chinese character; other scripts and marks are no tokens. */
const TOKEN = /[\p{Script=Latin}\p{Number}]+|\p{Script=Han}/gu;
const RUN = /^[\p{Script=Latin}\p{Number}]/u;

const toTokens = (text: string): string[] => text.match(TOKEN) ?? [];

export interface PostingsBuilder {
  /** The next document, given as its normalised texts; numbers begin at 0. */
  add(texts: readonly string[]): void;
  /** Of all that were added; none is added afterwards. */
  build(): Postings;
}

/** Postings of documents that come one by one. */
export function createPostingsBuilder(): PostingsBuilder {
  const byToken = new Map<string, number[]>();
  let documents = 0;
  return {
    add(texts) {
      for (const token of new Set(texts.flatMap(toTokens))) {
        const list = byToken.get(token);
        if (list) list.push(documents);
        else byToken.set(token, [documents]);
      }
      documents += 1;
    },
    build: () => toPostings(byToken),
  };
}

function toPostings(byToken: ReadonlyMap<string, number[]>): Postings {
  const runs = [...byToken.keys()].filter((token) => RUN.test(token)).sort();
  const all = (tokens: Iterable<string>): number[] => {
    const found = new Set<number>();
    for (const token of tokens)
      for (const document of byToken.get(token) ?? []) found.add(document);
    return [...found].sort((a, b) => a - b);
  };
  return {
    words: runs.filter((run) => /^[a-z]+$/u.test(run)),
    findWords: all,
    find(term) {
      // A run may be the beginning of a longer one in the text.
      const lists = toTokens(term).map((token) =>
        RUN.test(token) ? all(startingWith(runs, token)) : (byToken.get(token) ?? []),
      );
      return lists.length === 0 ? null : intersect(lists);
    },
  };
}

/** The strings of an ascending list that begin so. */
function startingWith(sorted: readonly string[], start: string): string[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (sorted[end]?.startsWith(start)) end += 1;
  return sorted.slice(low, end);
}

/** What ascending lists have in common, ascending. */
export function intersect(lists: readonly (readonly number[])[]): number[] {
  const [shortest = [], ...others] = lists.toSorted((a, b) => a.length - b.length);
  const sets = others.map((list) => new Set(list));
  return shortest.filter((document) => sets.every((set) => set.has(document)));
}
