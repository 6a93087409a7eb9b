import { usePartWords } from '../messages/LanguageContext.ts';
import { toursEn } from '../messages/toursEn.ts';
import { toursZh } from '../messages/toursZh.ts';

const WORDS = { zh: toursZh, en: toursEn };

export type TourWords = typeof toursZh;

/** The words of tours of one's own, in the page's language. */
export const useTourWords = (): TourWords => usePartWords(WORDS);
