import { createContext, use } from 'react';
import { en } from './en.ts';
import type { Language, Text } from './Language.ts';
import { zh, type Messages } from './zh.ts';

export const LanguageContext = createContext<Language>('zh');

export interface Words {
  language: Language;
  other: Language;
  m: Messages;
  /** The text in the page's language. */
  pick: (text: Text) => string;
}

const toWords = (language: Language, m: Messages): Words => ({
  language,
  other: language === 'zh' ? 'en' : 'zh',
  m,
  pick: (text) => text[language],
});

const all: Record<Language, Words> = { zh: toWords('zh', zh), en: toWords('en', en) };

/** Says some things otherwise, for a page that is not what the words were written for. To be called before anything is drawn. */
export function changeWords(changes: Record<Language, Partial<Messages>>): void {
  for (const language of ['zh', 'en'] as const)
    all[language] = toWords(language, { ...all[language].m, ...changes[language] });
}

/** The words of the page's language, the same ones each time. */
export function useWords(): Words {
  return all[use(LanguageContext)];
}

/** The words of a part that is loaded when it is shown, in the page's language. */
export function usePartWords<PartWords>(words: Record<Language, PartWords>): PartWords {
  return words[use(LanguageContext)];
}
