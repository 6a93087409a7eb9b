import { readerEn } from '../messages/readerEn.ts';
import { readerZh } from '../messages/readerZh.ts';
import { usePartWords } from '../messages/LanguageContext.ts';

/** The reader's words, in the page's language. */
export function useReaderWords(): typeof readerZh {
  return usePartWords({ zh: readerZh, en: readerEn });
}
