import { usePartWords } from '../messages/LanguageContext.ts';
import { tablesEn } from '../messages/tablesEn.ts';
import { tablesZh } from '../messages/tablesZh.ts';

export type TablesWords = typeof tablesZh;

/** The words of the tables in the page's language. */
export function useTablesWords(): TablesWords {
  return usePartWords({ zh: tablesZh, en: tablesEn });
}
