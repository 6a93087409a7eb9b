import type { Language } from '../messages/Language.ts';
import { toApaInText, toApaReference } from './formats/apa.ts';
import { toBibtex } from './formats/bibtex.ts';
import { toCslJson } from './formats/cslJson.ts';
import { toGbReference } from './formats/gbt7714.ts';
import { listNotes } from './formats/notes.ts';
import { toRis } from './formats/ris.ts';
import { toPlainText, type Run } from './formats/Run.ts';
import type { ReportWork, Work } from './toWorks.ts';

/** The ways a reference can be written, the first one first offered. */
export const STYLES = ['gb2025', 'gb2015', 'apa', 'bibtex', 'ris', 'csl'] as const;
export type Style = (typeof STYLES)[number];

export const isStyle = (text: string | null): text is Style =>
  STYLES.some((style) => style === text);

/** A style that people read: a list of references, and what these have no place for. */
export interface Prose {
  language: Language;
  references: Run[][];
  notes: string[];
}

/** A style that programs read. */
export type FileStyle = Extract<Style, 'bibtex' | 'ris' | 'csl'>;
export const FILES: Record<
  FileStyle,
  { ending: string; type: string; write: (works: readonly Work[], language: Language) => string }
> = {
  bibtex: { ending: '.bib', type: 'application/x-bibtex', write: toBibtex },
  ris: { ending: '.ris', type: 'application/x-research-info-systems', write: toRis },
  csl: { ending: '.json', type: 'application/vnd.citationstyles.csl+json', write: toCslJson },
};
export const FILE_STYLES = Object.keys(FILES) as FileStyle[];

/** The style's list of references, in the language that the style is of. */
export function toProse(works: readonly Work[], style: Exclude<Style, FileStyle>): Prose {
  if (style === 'apa')
    return {
      language: 'en',
      references: works.map(toApaReference),
      notes: works.flatMap((work) =>
        listNotes(work, 'en', (report, quote) => `“${quote.text}” ${toApaInText(report, quote)}`),
      ),
    };
  return {
    language: 'zh',
    references: works.map((work) => toGbReference(work, style === 'gb2025' ? 2025 : 2015)),
    notes: works.flatMap((work) => listNotes(work, 'zh')),
  };
}

/** References a line each, and the notes below, where they are asked for. */
export function toProseText({ references, notes }: Prose, isWithNotes: boolean): string {
  const lines = references.map(toPlainText);
  return [...lines, ...(isWithNotes ? ['', ...notes] : [])].join('\n');
}

/** What a reference in the style would have, and is left out because it is not known. */
export interface Missing {
  what: 'url' | 'published' | 'retrieved' | 'publisher' | 'romanised' | 'place';
  report: ReportWork;
}

/** Styles that give the date on which a page was read. */
const WITH_RETRIEVAL: ReadonlySet<Style> = new Set(['gb2015', ...FILE_STYLES]);

export function listMissing(works: readonly Work[], style: Style): Missing[] {
  return works.flatMap((report) => {
    if (report.type !== 'report') return [];
    const { url, published, retrieved, quotes } = report;
    const absent: [Missing['what'], boolean][] = [
      ['url', url === null],
      ['published', published === null],
      ['retrieved', url !== null && retrieved === null && WITH_RETRIEVAL.has(style)],
      ['publisher', style === 'gb2015' || style === 'gb2025'],
      ['romanised', style === 'apa'],
      ['place', quotes.some(({ place }) => place === null)],
    ];
    return absent.flatMap(([what, isAbsent]) => (isAbsent ? [{ what, report }] : []));
  });
}
