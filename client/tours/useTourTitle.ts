import type { MyTour } from '../explorer/tours/MyTour.ts';
import { useWords } from '../messages/LanguageContext.ts';
import { useTourWords } from './useTourWords.ts';

/** What a tour is called, in the page's language where it has a title in it. */
export function useTourTitle(): (tour: Pick<MyTour, 'title'>) => string {
  const { pick } = useWords();
  const words = useTourWords();
  return ({ title }) => pick(title).trim() || title.zh.trim() || title.en.trim() || words.untitled;
}
