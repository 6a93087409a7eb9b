import type { SlideWords } from './slidesZh.ts';

/** Words on slides and beside them, in English. */
export const slidesEn: SlideWords = {
  drawing: (title, entities, relations) =>
    `Drawing: ${title}. ${entities} ${entities === 1 ? 'entity' : 'entities'}, ${relations} ${relations === 1 ? 'relation' : 'relations'}.`,
  relation: (source, word, target, basis, implied) =>
    `${implied ? `[${source}]` : source} ${word} ${target} (${basis}${implied ? ', implied subject' : ''})`,
  partEnd: '; ',
  basis: { STATED: 'stated', JUXTAPOSED: 'juxtaposed', INFERRED: 'inferred' },
  unshown: (count) =>
    `${count} more ${count === 1 ? 'sentence' : 'sentences'}: see the sources at the end`,
  sources: 'Sources',
  sourcesPage: (page, pages) => `Page ${page} of ${pages}`,
  sourcesNote: 'The words of the report that the slides quote, in the order of its text.',
  published: (date) => `published ${date}`,
  retrieved: (date) => `retrieved ${date}`,
  noLink: 'no address on record',
  slideOf: (place, count) => `Slide ${place} of ${count}`,
  drawingScroll: 'Drawing; scrolls sideways',
};
