/** Items of CSL-JSON, schema 1.0.2 of the Citation Style Language. */
import type { Language } from '../../messages/Language.ts';
import { toDateParts, type PartialDate } from '../readDate.ts';
import { TOOL } from '../tool.ts';
import type { Work } from '../toWorks.ts';
import { listNotes } from './notes.ts';

interface CslDate {
  'date-parts': number[][];
}

/** What of an item is used here; a field that is not known is not there. */
export interface CslItem {
  id: string;
  type: 'report' | 'dataset';
  author: { literal: string }[];
  title: string;
  'container-title'?: string;
  publisher?: string;
  language?: string;
  version?: string;
  issued?: CslDate;
  accessed?: CslDate;
  URL?: string;
  note: string;
}

const toDate = (date: PartialDate): CslDate => ({ 'date-parts': [toDateParts(date)] });

function toItem(work: Work, language: Language): CslItem {
  const notes = listNotes(work, language);
  if (work.type === 'entry')
    return {
      id: work.key,
      type: 'dataset',
      author: [{ literal: TOOL.author }],
      title: work.name?.zh ?? TOOL.title,
      ...(work.name ? { 'container-title': TOOL.title } : {}),
      version: `${work.version}, ${work.revision}`,
      ...(work.released ? { issued: toDate(work.released) } : {}),
      ...(work.accessed ? { accessed: toDate(work.accessed) } : {}),
      ...(work.link === null ? {} : { URL: work.link }),
      note: [...(work.name ? [work.name.en] : []), ...notes].join('\n'),
    };
  const { issuer, title, published, retrieved, url } = work;
  return {
    id: work.key,
    type: 'report',
    author: [{ literal: issuer.zh }],
    title: title.zh,
    publisher: issuer.zh,
    language: 'zh-CN',
    ...(published ? { issued: toDate(published) } : {}),
    ...(url === null ? {} : { URL: url }),
    ...(url !== null && retrieved ? { accessed: toDate(retrieved) } : {}),
    note: [title.en, ...notes].join('\n'),
  };
}

/** A file of CSL-JSON, notes in the language. */
export function toCslJson(works: readonly Work[], language: Language): string {
  return `${JSON.stringify(
    works.map((work) => toItem(work, language)),
    null,
    2,
  )}\n`;
}
