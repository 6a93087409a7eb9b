/**
 * References after the Publication Manual of the American Psychological Association, seventh edition. The manual is not
 * open; its rules are taken from what university libraries publish of them, so no section numbers are given.
 *
 * - Reports of a government: group author, (year), title in italics; the publisher is left out where it is the author.
 *   `n.d.` where there is no date. The year reported on is no date of publication: it stands in parentheses behind the
 *   title, as what identifies a report does, where the title does not have it.
 * - Works in another language: the title is followed by its translation in brackets. A title in another script is to be
 *   romanised. The romanised title is not known: pinyin set as words cannot be told from the characters without guessing
 *   where words end. So the title stands as printed, and the dialog says so; the same for the issuer.
 * - Data sets: version in parentheses, [Data set], the day of retrieval where a work changes over time. An entry is named
 *   before “In”, as an entry of a reference work by a group author is.
 * - A place in a work without pages is told by section and sentence; it belongs to the citation in the text.
 */
import { toDateParts, type PartialDate } from '../readDate.ts';
import { TOOL } from '../tool.ts';
import type { CitedQuote } from '../Citable.ts';
import type { EntryWork, ReportWork, Work } from '../toWorks.ts';
import type { Run } from './Run.ts';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** January 12, 2026, or as much of it as is known. */
function toEnglishDate(date: PartialDate): string {
  const [year = 0, month, day] = toDateParts(date);
  if (month === undefined) return String(year);
  const name = MONTHS[month - 1] ?? '';
  return day === undefined ? `${name} ${year}` : `${name} ${day}, ${year}`;
}

const toStop = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);
const toYear = (date: PartialDate | null): string => (date ? String(date.year) : 'n.d.');

function toReportReference(work: ReportWork): Run[] {
  const { issuer, title, period, published, url } = work;
  const covers = title.zh.includes(String(period)) ? '' : ` (report for ${period})`;
  return [
    { text: `${issuer.zh} [${issuer.en}]. (${toYear(published)}). ` },
    { text: title.zh, italic: true },
    { text: `${covers} [${title.en}].${url === null ? '' : ` ${url}`}` },
  ];
}

function toEntryReference(work: EntryWork): Run[] {
  const { name, version, revision, released, accessed, link } = work;
  const retrieved = accessed ? `Retrieved ${toEnglishDate(accessed)}, from ` : '';
  return [
    { text: `${toStop(TOOL.author)} (${toYear(released)}). ` },
    ...(name ? [{ text: `${toStop(name.en)} In ` }] : []),
    { text: TOOL.title, italic: true },
    {
      text: ` (Version ${version}, graph revision ${revision}) [Data set].${link === null ? '' : ` ${retrieved}${link}`}`,
    },
  ];
}

/** One entry of the list of references, in English. */
export function toApaReference(work: Work): Run[] {
  return work.type === 'report' ? toReportReference(work) : toEntryReference(work);
}

/** The citation in the text that goes with a quote. */
export function toApaInText({ issuer, published }: ReportWork, { place }: CitedQuote): string {
  return `(${[issuer.zh, toYear(published), ...(place ? [place.en] : [])].join(', ')})`;
}
