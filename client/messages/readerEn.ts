import type { readerZh } from './readerZh.ts';

const count = (number: number, one: string, many: string): string =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`;

export const readerEn: typeof readerZh = {
  text: 'Full text of the report',
  textKeys:
    'Up and down move sentence by sentence, with Shift they extend the selection, Enter shows the graph of the passage, N and P lead to the next and the previous quote, F finds.',
  outline: 'Contents',
  closeOutline: 'Close the contents',
  sections: 'Sections',
  counted: 'Entities',
  covered: 'Quoted',
  marks: 'Marks',
  marksOf: { kinds: 'Kinds', coverage: 'Coverage', none: 'None' },
  translation: 'Translation',
  coverage: 'Coverage',
  coveredSentences: (quoted, total) =>
    quoted === total
      ? `All ${total} sentences are quoted`
      : `${quoted} of ${count(total, 'sentence is', 'sentences are')} quoted`,
  coveredFigures: (quoted, total) =>
    quoted === total
      ? `All ${total} figures are recorded`
      : `${quoted} of ${count(total, 'figure is', 'figures are')} recorded`,
  coveredCharacters: (quoted, total) =>
    `${quoted.toLocaleString('en')} of ${count(total, 'character', 'characters')} within a quote (${Math.floor((100 * quoted) / total)}%)`,
  unquoted: 'Words that nothing quotes',
  unquotedCount: (number) => count(number, 'place', 'places'),
  figures: 'Figures in the report',
  figureNowhere: 'Not in the graph',
  figureIn: 'Where it stands in the graph',
  coverageWhy:
    'Dark words are quoted; pale ones with a dotted line are not. Most of these are numerals of headings and conjunctions.',

  find: 'Find in the text',
  findHint: 'Find',
  findNone: 'Not found',
  findCount: (at, total) => `Match ${at} of ${total}`,
  findShort: (at, total) => `${at} / ${total}`,
  findNext: 'Next match',
  findBack: 'Previous match',
  findClear: 'Clear the search',

  sentenceLink: (place, number) =>
    `${place}: ${count(number, 'claim', 'claims')}, show their graph`,
  sentenceAt: (section, number) => `${section}, sentence ${number}`,
  claims: (number) => `×${number}`,
  quoteAt: (at, total) => `Quote ${at} of ${total}`,
  quotesOf: 'Quotes of what is selected',
  nextQuote: 'Next quote',
  backQuote: 'Previous quote',
  noQuotes: 'What is selected has no quote in this report',

  graphOf: 'Graph of this passage',
  chosenLength: (length) => count(length, 'character', 'characters'),
  oneSentence: 'Selected sentence',
  passage: 'Selected passage',
  quoteOf: 'Selected words',
  openInGraph: 'Open in the graph',
  drawing: 'Graph of this passage',
  supported: 'Relations that this passage supports',
  supportedBySentence: 'Relations that this sentence supports',
  mentioned: 'Entities mentioned here',
  noRelations: 'No relation quotes this.',
  nothing: 'The graph does not quote this: no entity and no relation rests on these words.',
  backSentence: 'Previous sentence',
  nextSentence: 'Next sentence',
  copyQuote: 'Copy the quote',
  quoteCopied: 'The quote is copied, with its source',
  copyLink: 'Copy the link',
  notCopied: 'The browser does not allow copying; the address bar holds this link',
  source: (title, place, start, end) => `${title}, ${place} (characters ${start}–${end})`,
  showPanel: 'Show the description',

  movedPassage: 'The words of this link have moved:',
  nearPassage: 'The words of this link are nowhere in the text as they were; most like them:',
  lostPassage: 'The words of this link are not in the text, nor is anything like them:',
  lostPlace: 'The link points beyond the end of the text.',
  linkSaid: 'The link says',
  movedTitle: 'This passage has moved',
  nearTitle: 'The passage most like it',
  takePassage: 'Select it',
  dropPassage: 'Select nothing',
  passageNotFound: 'This passage is not in this report',
  passageNotFoundWhy:
    'The link leads to another report, or was not copied whole. Any passage of the text can be selected anew.',
  readText: 'Read the full text',
};
