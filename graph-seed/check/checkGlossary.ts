import type { Problem } from '../parse/Problem.ts';
import { problemAt } from '../parse/readFields.ts';
import type { EntityDraft } from '../read/readClaims.ts';
import type { GlossaryTerm } from '../read/readGlossary.ts';
import { foldText } from '../text/foldText.ts';

/** Names whose Chinese has a term of the glossary and whose English does not say it. */
export function checkGlossary(
  entities: readonly EntityDraft[],
  terms: readonly GlossaryTerm[],
): Problem[] {
  const longestFirst = [...terms]
    .map((term) => ({ ...term, folded: toPlain(term.zh) }))
    .sort((a, b) => b.folded.length - a.folded.length);
  return entities.flatMap((draft) => {
    const { name } = draft.fields;
    if (!name) return [];
    const english = toEnglish(name.en);
    return findTerms(toPlain(name.zh), longestFirst)
      .filter(({ en }) => !en.some((words) => says(english, toEnglish(words))))
      .map(({ zh, en }) => {
        const fault = `the name “${name.zh}” says ${zh} and “${name.en}” does not`;
        return problemAt(draft, ['name', 'en'], fault, `let it say “${en.join('” or “')}”`);
      });
  });
}

/** The terms of a name from left to right, the longest at each place; what begins inside one is said with it. */
function findTerms<T extends { folded: string }>(name: string, longestFirst: readonly T[]): T[] {
  const found: T[] = [];
  for (let at = 0; at < name.length;) {
    const term = longestFirst.find(({ folded }) => name.startsWith(folded, at));
    if (term) found.push(term);
    at += term?.folded.length ?? 1;
  }
  return found;
}

/** Without quotation marks, spaces and differences of width, which a name may have inside a term. */
function toPlain(words: string): string {
  return foldText(words).text.replaceAll('"', '');
}

/** Whole words, also in the plural; an apostrophe ends a word, so that a possessive says it too. */
function says(english: string, words: string): boolean {
  const escaped = words.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
  const whole = String.raw`(?<![\p{L}\p{N}])${escaped}(?:e?s)?(?![\p{L}\p{N}])`;
  return new RegExp(whole, 'u').test(english);
}

/** Case and the kind of dash and apostrophe do not matter. */
function toEnglish(words: string): string {
  return words
    .toLowerCase()
    .replace(/\p{Pd}/gu, '-')
    .replaceAll('’', "'");
}
