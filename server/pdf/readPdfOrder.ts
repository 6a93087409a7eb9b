import { RequestError } from '../export/RequestError.ts';
import type { Parameter } from '../export/view/readParameters.ts';
import { toSpellingFix } from '../../graph-seed/parse/findNearest.ts';

/** How a tour is to be printed. */
export interface PdfOrder {
  tour: string;
  paper: 'a4' | '16x9';
  lang: 'zh' | 'en';
  /** What pages are to be without: `no-notes` and the like, as in the page's address. */
  without: string[];
}

const PAPERS = ['a4', '16x9'] as const;
const LANGUAGES = ['zh', 'en'] as const;
const WITHOUT = ['no-notes', 'no-legend', 'no-source', 'no-translation'];
const VALUED = ['tour', 'paper', 'lang'];
const USAGE = 'npm run export -- --tour <id> --format pdf --out tour.pdf';

function choose<Word extends string>(name: string, given: string, words: readonly Word[]): Word {
  const word = words.find((each) => each === given);
  if (word) return word;
  const fix = toSpellingFix(given, words, `use one of ${words.join(', ')}`);
  throw new RequestError(400, `--${name}: there is no “${given}”; ${fix}.`);
}

/** Reads the options of a PDF. Throws `RequestError`, whose message says what to write. */
export function readPdfOrder(parameters: readonly Parameter[]): PdfOrder {
  for (const [name, value] of parameters) {
    const names = [...VALUED, ...WITHOUT];
    if (!names.includes(name))
      throw new RequestError(
        400,
        `--${name}: there is no such option for pdf; ${toSpellingFix(name, names, `use ${names.join(', ')}`)}.`,
      );
    if (VALUED.includes(name) && value === '')
      throw new RequestError(400, `--${name}: the value is empty; give one, as in ${USAGE}.`);
    if (WITHOUT.includes(name) && value !== '')
      throw new RequestError(400, `--${name} has no value; leave “${value}” out.`);
  }
  const last = (name: string): string | undefined =>
    parameters.findLast(([each]) => each === name)?.[1];
  const tour = last('tour');
  if (tour === undefined) throw new RequestError(400, `--tour is missing; give it: ${USAGE}.`);
  return {
    tour,
    paper: choose('paper', last('paper') ?? 'a4', PAPERS),
    lang: choose('lang', last('lang') ?? 'zh', LANGUAGES),
    without: WITHOUT.filter((name) => parameters.some(([each]) => each === name)),
  };
}
