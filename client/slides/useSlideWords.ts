import { usePartWords } from '../messages/LanguageContext.ts';
import { slidesEn } from '../messages/slidesEn.ts';
import { slidesZh, type SlideWords } from '../messages/slidesZh.ts';

export function useSlideWords(): SlideWords {
  return usePartWords({ zh: slidesZh, en: slidesEn });
}
