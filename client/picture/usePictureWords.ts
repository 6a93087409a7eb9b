import { usePartWords } from '../messages/LanguageContext.ts';
import { pictureEn } from '../messages/pictureEn.ts';
import { pictureZh } from '../messages/pictureZh.ts';

export function usePictureWords(): typeof pictureZh {
  return usePartWords({ zh: pictureZh, en: pictureEn });
}
