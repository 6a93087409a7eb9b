import { useMemo } from 'react';
import { languageTag } from '../messages/Language.ts';
import { useWords } from '../messages/LanguageContext.ts';

/** Formats when a note was written. */
export function useNoteDate(): (instant: string) => string {
  const { language } = useWords();
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(languageTag[language], {
      dateStyle: 'medium',
      timeStyle: 'short',
    });
    return (instant) => format.format(new Date(instant));
  }, [language]);
}
