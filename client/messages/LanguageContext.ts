import { createContext, use } from 'react';
import { en } from './en.ts';
import type { Language, Text } from './Language.ts';
import { zh, type Messages } from './zh.ts';

export const LanguageContext = createContext<Language>('zh');

const messages: Record<Language, Messages> = { zh, en };

/** Says some things otherwise, for a page that is not what the words were written for. To be called before anything is drawn. */
export function changeWords(changes: Record<Language, Partial<Messages>>): void {
  for (const language of ['zh', 'en'] as const)
    messages[language] = { ...messages[language], ...changes[language] };
}

export interface Words {
  language: Language;
  other: Language;
  m: Messages;
  /** The text in the page's language. */
  pick: (text: Text) => string;
}

/** The words of the page's language. */
export function useWords(): Words {
  const language = use(LanguageContext);
  return {
    language,
    other: language === 'zh' ? 'en' : 'zh',
    m: messages[language],
    pick: (text) => text[language],
  };
}

/** The words of a part that is loaded when it is shown, in the page's language. */
export function usePartWords<PartWords>(words: Record<Language, PartWords>): PartWords {
  return words[use(LanguageContext)];
}
