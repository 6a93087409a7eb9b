import { useMemo } from 'react';
import { useLibrary } from '../../explorer/LibraryContext.ts';
import type { Tour } from '../../explorer/requestTours.ts';
import { useThemeSwitch } from '../../explorer/ThemeContext.ts';
import { SLIDE_HEIGHT, SLIDE_WIDTH } from '../../graph/slides/slideSizes.ts';
import { useWords } from '../../messages/LanguageContext.ts';
import type { ShownSlide } from '../../slides/toShow.ts';
import { useSlideWords } from '../../slides/useSlideWords.ts';
import { toPalette } from '../palettes.ts';
import type { PictureChoices } from '../pictureChoices.ts';
import type { SvgPicture } from '../toSvg.ts';
import { toSlidePicture } from './toSlidePicture.ts';
import { toSlideSvg } from './toSlideSvg.ts';
import { usePictureWords } from '../usePictureWords.ts';

/** Draws a slide as it was chosen; `faces` is a style sheet of them, null where the file carries none. */
export type DrawSlide = (slide: ShownSlide, faces: string | null) => SvgPicture;

/** The drawing of a tour's slides in the page's language. */
export function useSlideDrawer(
  tour: Tour,
  { theme, legend, source, transparent }: PictureChoices,
): DrawSlide {
  const words = usePictureWords();
  const slideWords = useSlideWords();
  const { m, language } = useWords();
  const { ontology, reports, revision } = useLibrary();
  const { theme: own } = useThemeSwitch();
  return useMemo(() => {
    const report = reports.find(({ id }) => id === tour.report.id) ?? null;
    const { publishedOn } = tour.report.source;
    const line = [
      ...(report ? [words.report(report.issuer.name[language], report.title[language])] : []),
      ...(publishedOn == null ? [] : [words.published(publishedOn)]),
      words.revision(revision),
    ].join(language === 'zh' ? '，' : ', ');
    const options = {
      palette: toPalette(theme === 'shown' ? own : theme, language),
      language,
      terms: ontology,
      transparent,
      legend: legend ? { bases: m.basis, implied: m.impliedSubject, more: words.more } : null,
      source: source ? line : null,
    };
    const context = {
      ontology,
      report,
      language,
      words: slideWords,
      sentence: m.sentenceNumber,
    };
    return (slide, faces) => ({
      svg: toSlideSvg(toSlidePicture(tour, slide, context), { ...options, faces }),
      width: SLIDE_WIDTH,
      height: SLIDE_HEIGHT,
    });
  }, [
    tour,
    theme,
    own,
    legend,
    source,
    transparent,
    words,
    slideWords,
    m,
    language,
    ontology,
    reports,
    revision,
  ]);
}
