export type Language = 'zh' | 'en';

/** A text in both languages, as the API answers it. */
export interface Text {
  zh: string;
  en: string;
}

/** The `lang` attribute of text in a language. */
export const languageTag: Record<Language, string> = { zh: 'zh-Hans', en: 'en' };

/** Tells the browser which language the page is in; what observes the root is told of nothing that has not changed. */
export function markLanguage(language: Language): void {
  const root = document.documentElement;
  if (root.lang !== languageTag[language]) root.lang = languageTag[language];
}
