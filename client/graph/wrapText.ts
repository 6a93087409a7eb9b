/** Lines of about equal width, broken where a reader of Chinese or English would break them. */
import type { Language } from './Terms.ts';

export interface WrapOptions {
  language: Language;
  /** In px. */
  maxWidth: number;
  /** What the last line must leave free at its end, in px. */
  reserve?: number;
  /** Words are broken rather than filling more lines than this. */
  maxLines?: number;
  /** The width of a text in px. */
  measure: (text: string) => number;
}

const NEVER_FIRST = /^[，、。；：！？）》」』”’】〕…％,;:!?)\]}%.]/u;
const NEVER_LAST = /[（《「『“‘【〔([{]$/u;
/** Words of one character that belong to what follows them; others belong to what precedes. */
const LEADS_ON = /^[与和及对被向将把为在同高各第不非]$/u;
const BRACKETED = /[《“（‘「][^《“（‘「》”）’」]{1,8}[》”）’」]/gu;

/** Joins what must not be parted: closing marks to what precedes, opening ones to what follows. */
const glue = (pieces: readonly string[]): string[] => {
  const glued: string[] = [];
  for (const piece of pieces) {
    const last = glued.at(-1);
    const joins =
      last !== undefined &&
      (NEVER_FIRST.test(piece) || NEVER_LAST.test(last) || /^\s+$/u.test(piece));
    if (joins) glued[glued.length - 1] = last + piece;
    else glued.push(piece);
  }
  return glued;
};

const segmenters = new Map<string, Intl.Segmenter>();

/** Making a segmenter takes much longer than using it. */
const toSegmenter = (language: Language, granularity: 'word' | 'grapheme'): Intl.Segmenter => {
  const key = `${language} ${granularity}`;
  const segmenter = segmenters.get(key) ?? new Intl.Segmenter(language, { granularity });
  segmenters.set(key, segmenter);
  return segmenter;
};

const segment = (text: string, language: Language, granularity: 'word' | 'grapheme'): string[] =>
  [...toSegmenter(language, granularity).segment(text)].map((part) => part.segment);

const isLone = (word: string): boolean => /^\p{Script=Han}$/u.test(word);

/** Words of one character join their neighbours; numbers and compounds stay whole, but may break behind a dash. */
const glueWords = (words: readonly string[]): string[] => {
  const glued: string[] = [];
  let isOpen = false;
  for (const word of words) {
    const last = glued.at(-1) ?? '';
    const joinsBack = isLone(word) && !LEADS_ON.test(word) && /\p{Script=Han}$/u.test(last);
    const joinsLatin = /[\w+./’']$|[\d][-–]$/u.test(last) && /^[\w+./’'–-]/u.test(word);
    if (glued.length > 0 && (isOpen || joinsBack || joinsLatin)) {
      glued[glued.length - 1] = last + word;
    } else glued.push(word);
    isOpen = isLone(word) && !joinsBack;
  }
  return glued;
};

/** Words, with what stands in a short pair of brackets or quotation marks as one. */
const toWords = (text: string, language: Language): string[] => {
  const words: string[] = [];
  let at = 0;
  for (const match of text.matchAll(BRACKETED)) {
    words.push(...glueWords(segment(text.slice(at, match.index), language, 'word')), match[0]);
    at = match.index + match[0].length;
  }
  return [...words, ...glueWords(segment(text.slice(at), language, 'word'))];
};

interface Breaking {
  lines: string[];
  overflow: number;
}

/** Fewest lines first, then the least sum of squared differences from the mean width. */
const breakPieces = (pieces: readonly string[], options: WrapOptions): Breaking => {
  const { maxWidth, reserve = 0, measure } = options;
  /** Of the pieces before each, by where they begin: both runs below ask for the same. */
  const known: number[][] = [];
  const widthOf = (from: number, to: number): number => {
    const widths = (known[to] ??= []);
    return (widths[from] ??= measure(pieces.slice(from, to).join('').trim()));
  };
  const total = widthOf(0, pieces.length);
  const room = (to: number): number => maxWidth - (to === pieces.length ? reserve : 0);

  interface State {
    lines: number;
    overflow: number;
    cost: number;
    from: number;
  }
  const better = (a: State, b: State): boolean =>
    a.overflow !== b.overflow
      ? a.overflow < b.overflow
      : a.lines !== b.lines
        ? a.lines < b.lines
        : a.cost < b.cost;

  const solve = (mean: number): State[] => {
    const best: State[] = [{ lines: 0, overflow: 0, cost: 0, from: 0 }];
    for (let to = 1; to <= pieces.length; to += 1) {
      for (let from = to - 1; from >= 0; from -= 1) {
        const before = best[from];
        if (!before) continue;
        const width = widthOf(from, to);
        const state: State = {
          lines: before.lines + 1,
          overflow: before.overflow + Math.max(0, width - room(to)),
          cost: before.cost + (width - mean) ** 2,
          from,
        };
        const known = best[to];
        if (!known || better(state, known)) best[to] = state;
        // From further back it would be wider still, by more than any line before it could gain.
        if (width > maxWidth) break;
      }
    }
    return best;
  };

  const count = solve(maxWidth)[pieces.length]?.lines ?? 1;
  const best = solve((total + reserve / 2) / Math.max(1, count));
  const lines: string[] = [];
  for (let to = pieces.length; to > 0; to = best[to]?.from ?? 0) {
    lines.unshift(
      pieces
        .slice(best[to]?.from ?? 0, to)
        .join('')
        .trim(),
    );
  }
  return { lines, overflow: best[pieces.length]?.overflow ?? 0 };
};

/** The text's lines; nothing is left out. A text that no break can fit keeps what is too wide on one line. */
export const wrapText = (text: string, options: WrapOptions): string[] => {
  const trimmed = text.trim().replace(/\s+/gu, ' ');
  // To tell words apart takes much longer than to see that all of them fit.
  if (options.measure(trimmed) <= options.maxWidth - (options.reserve ?? 0)) return [trimmed];
  const words = glue(toWords(trimmed, options.language));
  const byWord = breakPieces(words, options);
  const fits = byWord.overflow === 0 && byWord.lines.length <= (options.maxLines ?? Infinity);
  if (fits) return byWord.lines;
  const graphemes = glue(
    words.flatMap((word) =>
      options.language === 'en' && options.measure(word.trim()) <= options.maxWidth
        ? [word]
        : segment(word, options.language, 'grapheme'),
    ),
  );
  const byCharacter = breakPieces(graphemes, options);
  const helps =
    byCharacter.overflow < byWord.overflow || byCharacter.lines.length < byWord.lines.length;
  return helps ? byCharacter.lines : byWord.lines;
};
