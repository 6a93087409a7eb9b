import type { HandoutWords } from './handoutZh.ts';

/** Words of a tour's handout, in English. */
export const handoutEn: HandoutWords = {
  title: 'Handout',
  choices: 'How the handout is set',
  paper: 'Paper',
  papers: { a4: 'A4', '16x9': '16:9' },
  with: 'With',
  parts: { notes: 'Notes', legend: 'Legend', source: 'Source line', translation: 'Translation' },
  ofA4: 'on A4 only',
  print: 'Print or save as PDF',
  back: 'Back to the show',
  preparing: 'Setting pages and fetching fonts',
  notYet: 'The handout is not set yet. Print once the page says how many pages there are.',
  pages: (count) => `${count} ${count === 1 ? 'page' : 'pages'}`,
  preview: 'Preview',
  page: (place, pages) => `Page ${place} of ${pages}`,
  place: (place, pages) => `${place} / ${pages}`,
  step: (place, steps) => `${place} / ${steps}`,
  note: 'Speaker’s note',
  translation: 'Translation',
  sources: 'Sources',
  quoted: 'Sentences quoted',
  sentence: (number, steps) =>
    `sentence ${number} (${steps.length === 1 ? 'step' : 'steps'} ${steps.join(', ')})`,
  between: '; ',
  report: (issuer, title) => `${issuer}: ${title}`,
  published: (date) => `published ${date}`,
  retrieved: (date) => `retrieved ${date}`,
  revision: (revision) => `Fazhi Graph, revision ${revision}`,
  noLink: 'no address on record',
  ours: 'Translations are Fazhi Graph’s own, not the report’s.',
  missingFaces: (names) =>
    `Fonts could not be had: ${names}. Printed now, their text is set in other faces. Check the network, then load the page anew.`,
  missingCharacters: (characters) =>
    `No font here draws these characters, they would be printed as boxes: ${characters}. Install a font that has them, then load the page anew.`,
  reload: 'Load anew',
  noSteps: 'This tour has no steps yet: there is nothing to print.',
};
