import type { Match, MatchQuality } from './matchTerms.ts';
import type { Sound } from './toSounds.ts';

export interface SoundMatch extends Match {
  field: 'PINYIN' | 'INITIALS';
}

const LATIN = /[a-z]/u;
/** One letter begins too many syllables to say anything. */
const LEAST_LETTERS = 2;

/** Whether a query can be meant as sounds: it has letters, and more than one character. */
export function canSound(query: string): boolean {
  return query.length >= LEAST_LETTERS && LATIN.test(query);
}

/**
 * Where the query, typed as pinyin, as initials, or as characters mixed with pinyin, stands in a text; the last
 * syllable may be unfinished. Null where it does not.
 */
export function matchSounds(sounds: readonly Sound[], query: string): SoundMatch | null {
  for (const field of ['PINYIN', 'INITIALS'] as const)
    for (let first = 0; first < sounds.length; first += 1) {
      const walk =
        field === 'PINYIN'
          ? walkSyllables(sounds, query, first, 0)
          : walkInitials(sounds, query, first);
      if (walk === null) continue;
      const start = sounds[first]?.start ?? 0;
      const end = sounds[walk.last]?.end ?? start;
      return { field, ranges: [{ start, end }], quality: toQuality(sounds, first, walk) };
    }
  return null;
}

interface Walk {
  /** The last sound that the query reaches. */
  last: number;
  /** Whether that sound is typed to its end. */
  isWhole: boolean;
}

function toQuality(sounds: readonly Sound[], first: number, { last, isWhole }: Walk): MatchQuality {
  const isEnd = isWhole && last === sounds.length - 1;
  if (first === 0) return isEnd ? 'EXACT' : 'EDGE';
  return isEnd ? 'EDGE' : 'INSIDE';
}

function walkSyllables(
  sounds: readonly Sound[],
  query: string,
  at: number,
  from: number,
): Walk | null {
  const sound = sounds[at];
  if (!sound) return null;
  for (const typed of [sound.character, ...sound.syllables]) {
    if (query.startsWith(typed, from)) {
      const next = from + typed.length;
      if (next === query.length) return { last: at, isWhole: true };
      const walk = walkSyllables(sounds, query, at + 1, next);
      if (walk) return walk;
    } else if (
      from > 0 &&
      typed.length > query.length - from &&
      typed.startsWith(query.slice(from))
    )
      return { last: at, isWhole: false };
  }
  return null;
}

function walkInitials(sounds: readonly Sound[], query: string, first: number): Walk | null {
  let from = 0;
  for (let at = first; at < sounds.length; at += 1) {
    const { initial = '', character = '' } = sounds[at] ?? {};
    const typed = [initial, character].find((one) => query.startsWith(one, from));
    if (typed === undefined) return null;
    from += typed.length;
    if (from === query.length) return { last: at, isWhole: true };
  }
  return null;
}
