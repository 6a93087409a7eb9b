import type { Entity } from '../model.ts';
import { foldWidth } from '../text/foldText.ts';

/** A place in a text where entities are named: several where they share the words. */
export interface Mention {
  words: string;
  entities: Entity[];
}

/** Finds who is named, from left to right, the longest words at each place. */
export type FindMentions = (text: string, language: 'zh' | 'en') => Mention[];

/** One character stands in too many words to name anything. */
const FEWEST_CHARACTERS = 2;
const LATIN = /^[\p{Script=Latin}\p{N}\p{P}\s]+$/u;
const WORD_UNIT = /[\p{L}\p{N}]/u;

/** Names and aliases of these entities. Chinese is found within words, English at whole words, in any case; width does not matter. */
export function createFindMentions(entities: readonly Entity[]): FindMentions {
  const byWords = { zh: new Map<string, Entity[]>(), en: new Map<string, Entity[]>() };
  const add = (language: 'zh' | 'en', words: string, entity: Entity): void => {
    if (words.length < FEWEST_CHARACTERS) return;
    const known = byWords[language].get(words) ?? [];
    if (!known.includes(entity)) byWords[language].set(words, [...known, entity]);
  };
  for (const entity of entities) {
    add('zh', foldWidth(entity.name.zh), entity);
    add('en', entity.name.en.toLowerCase(), entity);
    for (const alias of entity.aliases)
      if (LATIN.test(alias)) add('en', alias.toLowerCase(), entity);
      else add('zh', foldWidth(alias), entity);
  }
  const longestFirst = { zh: byFirstCharacter(byWords.zh), en: byFirstCharacter(byWords.en) };
  return (text, language) => {
    const searched = language === 'en' ? text.toLowerCase() : foldWidth(text);
    const mentions: Mention[] = [];
    for (let at = 0; at < searched.length;) {
      const words = longestFirst[language]
        .get(searched.charAt(at))
        ?.find(
          (each) =>
            searched.startsWith(each, at) && (language === 'zh' || isWhole(searched, at, each)),
        );
      if (words !== undefined)
        mentions.push({ words, entities: byWords[language].get(words) ?? [] });
      at += words?.length ?? 1;
    }
    return mentions;
  };
}

/** A text is searched at each of its characters: only what begins with it is tried there, the longest first. */
function byFirstCharacter(byWords: ReadonlyMap<string, unknown>): Map<string, string[]> {
  const sorted = [...byWords.keys()].sort((a, b) => b.length - a.length);
  const groups = new Map<string, string[]>();
  for (const words of sorted) {
    const first = words.charAt(0);
    groups.set(first, [...(groups.get(first) ?? []), words]);
  }
  return groups;
}

function isWhole(text: string, at: number, words: string): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + words.length);
  return !WORD_UNIT.test(before) && !WORD_UNIT.test(after);
}
