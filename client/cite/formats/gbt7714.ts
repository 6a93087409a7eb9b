/**
 * References after GB/T 7714, in the sequence of its numeric system.
 *
 * What rests on what:
 * - Both: a government's report is a report, R, as the standard's own examples have it for a white paper of the State
 *   Council (2015, A.3) and for the CNNIC's report (2025, B.7); A is for archives. `/OL` only where its page is known.
 * - Both: a place in the text stands where a page would, after the colon: 7714 allows 扉页 and 第1版自序 there.
 * - Both: a yearly's year is other title information (2025: 中国造纸年鉴：2003), given where the title does not have it.
 * - Both: without place and publisher a report goes on with its date (2015, A.3: `[R]. 2011: 8-9.`). The place is not
 *   known, and is left out instead of 出版地不详; so is the date where it is not known.
 * - 2015, 4.1.1 and A.3: year, place in the text, (date of publication)[date of citation]; both dates only with a page.
 * - 2015, annex B: a data base is DB. Signs are half width with a space behind, as the standard prints them.
 * - 2025, 8.8.3: a report has its date without brackets and no date of citation.
 * - 2025, 8.14.3: a data set is DS: title, version, (date)[date of citation], access.
 * - 2025: `.` `[]` `/` `-` are half width, `：` `，` `（）` full width, as in its examples; clause 6 does not say.
 *
 * The text of the 2025 edition is not open. What is said of it here is read off its examples as the styles
 * of zepinglee/gbt7714-bibtex-style (3.0.1) and zotero-chinese/styles reproduce them, not off the standard.
 */
import { toIsoDate } from '../readDate.ts';
import { TOOL } from '../tool.ts';
import type { EntryWork, ReportWork, Work } from '../toWorks.ts';
import type { Run } from './Run.ts';

export type GbEdition = 2015 | 2025;

interface Signs {
  colon: string;
  comma: string;
  inBrackets: (text: string) => string;
}
const SIGNS: Record<GbEdition, Signs> = {
  2015: { colon: ': ', comma: ', ', inBrackets: (text) => `(${text})` },
  2025: { colon: '：', comma: '，', inBrackets: (text) => `（${text}）` },
};

/** Items end in a full stop each; what is empty is left out with its stop. */
const joinItems = (items: readonly string[]): string =>
  items
    .filter((item) => item !== '')
    .map((item) => (/[.．]$/.test(item) ? item : `${item}.`))
    .join(' ');

function toReportText(work: ReportWork, edition: GbEdition): string {
  const { colon, comma, inBrackets } = SIGNS[edition];
  const { title, period, published, retrieved, url } = work;
  const year = title.zh.includes(String(period)) ? '' : `${colon}${period}`;
  const name = `${title.zh}${year}[${url === null ? 'R' : 'R/OL'}]`;
  const places = work.places.map((place) => place.zh).join(comma);
  const place = places === '' ? '' : `${colon}${places}`;
  if (edition === 2025) {
    const date = published ? toIsoDate(published) : '';
    const items = date === '' ? [`${name}${place}`] : [name, `${date}${place}`];
    return joinItems([work.issuer.zh, ...items, url ?? '']);
  }
  const hasDay = published !== null && published.month !== null && url !== null;
  const year2015 = published && (place !== '' || !hasDay) ? String(published.year) : '';
  const dates = [
    hasDay ? inBrackets(toIsoDate(published)) : '',
    url !== null && retrieved ? `[${toIsoDate(retrieved)}]` : '',
  ].join('');
  const items =
    year2015 === '' ? [`${name}${place}`, dates] : [name, `${year2015}${place}${dates}`];
  return joinItems([work.issuer.zh, ...items, url ?? '']);
}

function toEntryText(work: EntryWork, edition: GbEdition): string {
  const { colon, comma, inBrackets } = SIGNS[edition];
  const { name, version, revision, released, accessed, link } = work;
  const title = name ? `${TOOL.title}${colon}${name.zh}` : TOOL.title;
  const dates = [
    released ? inBrackets(toIsoDate(released)) : '',
    accessed ? `[${toIsoDate(accessed)}]` : '',
  ].join('');
  return joinItems([
    TOOL.author,
    `${title}[${edition === 2025 ? 'DS' : 'DB'}/OL]`,
    `V${version}${comma}图谱版次 ${revision}`,
    dates,
    link ?? '',
  ]);
}

/** One reference, in Chinese. */
export function toGbReference(work: Work, edition: GbEdition): Run[] {
  const text = work.type === 'report' ? toReportText(work, edition) : toEntryText(work, edition);
  return [{ text }];
}
