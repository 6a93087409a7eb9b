import { WORDS } from '../../../client/canvas/words.ts';
import type { Language } from '../../../client/graph/Terms.ts';
import { toPalette } from '../../../client/picture/palettes.ts';
import type { PictureOptions } from '../../../client/picture/Picture.ts';
import { SAMPLE_TERMS } from '../graph/sample.ts';

/** What a legend says, in words that stand nowhere else. */
export const LEGEND = {
  bases: { STATED: 'as stated', JUXTAPOSED: 'side by side', INFERRED: 'as inferred' },
  implied: 'subject left out',
  more: 'n more',
};

/** A picture of the sample by itself: no title, legend or source beside it. */
export const toBareOptions = (
  language: Language,
  more: Partial<PictureOptions> = {},
): PictureOptions => ({
  palette: toPalette('light', language),
  language,
  terms: SAMPLE_TERMS,
  questions: WORDS[language].questions,
  transparent: false,
  title: null,
  legend: null,
  source: [],
  description: 'What it shows',
  faces: null,
  ...more,
});
