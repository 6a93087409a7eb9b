import type { Language } from '../../messages/Language.ts';
import type { CitedQuote } from '../Citable.ts';
import type { ReportWork, Work } from '../toWorks.ts';

interface NoteWords {
  quote: (quote: CitedQuote) => string;
  period: (year: number) => string;
  sha256: (hash: string) => string;
  revision: (revision: string) => string;
}

const WORDS: Record<Language, NoteWords> = {
  zh: {
    quote: ({ text, place, start, end }) =>
      `引文：“${text}”（${place ? `${place.zh}，` : ''}原文第 ${start} 至 ${end} 字符）`,
    period: (year) => `报告年度：${year}`,
    sha256: (hash) => `报告正文的 SHA-256：${hash}`,
    revision: (revision) => `图谱版次：${revision}`,
  },
  en: {
    quote: ({ text, place, start, end }) =>
      `Quote: “${text}” (${place ? `${place.en}; ` : ''}characters ${start} to ${end} of the text)`,
    period: (year) => `Reports on ${year}`,
    sha256: (hash) => `SHA-256 of the report’s text: ${hash}`,
    revision: (revision) => `Graph revision: ${revision}`,
  },
};

/** How a quote and its citation in the text are written, where a style has a way of its own. */
export type QuoteWriter = (work: ReportWork, quote: CitedQuote) => string;

/** What a style's reference has no place for: quotes, the year reported on, the text's hash; a figure, a basis. */
export function listNotes(work: Work, language: Language, writeQuote?: QuoteWriter): string[] {
  const words = WORDS[language];
  if (work.type === 'entry')
    return [...work.remarks.map((remark) => remark[language]), words.revision(work.revision)];
  return [
    ...work.quotes.map((quote) => writeQuote?.(work, quote) ?? words.quote(quote)),
    words.period(work.period),
    words.sha256(work.sha256),
  ];
}
