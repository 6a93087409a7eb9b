export type Language = 'zh' | 'en';

/** A text in both languages, as the API answers it. */
export interface Text {
  zh: string;
  en: string;
}

/** The `lang` attribute of text in a language. */
export const languageTag: Record<Language, string> = { zh: 'zh-Hans', en: 'en' };
