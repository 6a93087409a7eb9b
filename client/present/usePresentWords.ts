import { usePartWords } from '../messages/LanguageContext.ts';
import { presentEn } from '../messages/presentEn.ts';
import { presentZh, type PresentWords } from '../messages/presentZh.ts';

export function usePresentWords(): PresentWords {
  return usePartWords({ zh: presentZh, en: presentEn });
}
