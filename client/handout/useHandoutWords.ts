import { handoutEn } from '../messages/handoutEn.ts';
import { handoutZh, type HandoutWords } from '../messages/handoutZh.ts';
import { usePartWords } from '../messages/LanguageContext.ts';

export function useHandoutWords(): HandoutWords {
  return usePartWords({ zh: handoutZh, en: handoutEn });
}
