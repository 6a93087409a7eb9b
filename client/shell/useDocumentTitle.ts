import { useEffect } from 'react';
import { markLanguage } from '../messages/Language.ts';
import { useWords } from '../messages/LanguageContext.ts';

/** Keeps the tab's title and the document's language. */
export function useDocumentTitle(title: string | null): void {
  const { m, language } = useWords();
  useEffect(() => {
    document.title = title === null ? m.brand : `${title} · ${m.brand}`;
    markLanguage(language);
  }, [title, m, language]);
}
