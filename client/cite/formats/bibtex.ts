/**
 * BibTeX entries in UTF-8: `@techreport` for a report, `@misc` for an entry of the graph. Names and titles stand in two
 * pairs of braces, so that neither is taken apart or put in small letters. `url`, `urldate` and `langid` are fields of
 * biblatex, which gbt7714 reads too and plain styles pass over.
 */
import type { Language } from '../../messages/Language.ts';
import { toIsoDate } from '../readDate.ts';
import { TOOL } from '../tool.ts';
import type { Work } from '../toWorks.ts';
import { listNotes } from './notes.ts';

/** BibTeX counts braces even behind a backslash: a brace of the text must not stand as one. */
const ESCAPES: Record<string, string> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
};

/** A text as LaTeX sets it. */
export const escapeTex = (text: string): string =>
  text.replaceAll(/[\\{}~^#$%&_]/g, (sign) => ESCAPES[sign] ?? sign);

/** An address is read as it stands, but for what would end the field. */
const escapeAddress = (address: string): string =>
  address.replaceAll(/[\\{}\s]/g, (sign) => encodeURIComponent(sign));

type Field = [name: string, value: string | null];

function toFields(work: Work, notes: string): Field[] {
  if (work.type === 'entry')
    return [
      ['author', `{${escapeTex(TOOL.author)}}`],
      ['title', `{${escapeTex(work.name ? `${TOOL.title}: ${work.name.zh}` : TOOL.title)}}`],
      ['year', work.released && String(work.released.year)],
      ['version', escapeTex(`${work.version}, ${work.revision}`)],
      ['url', work.link === null ? null : escapeAddress(work.link)],
      ['urldate', work.accessed && toIsoDate(work.accessed)],
      ['note', notes],
    ];
  const { issuer, title, published, retrieved, url } = work;
  return [
    ['author', `{${escapeTex(issuer.zh)}}`],
    ['title', `{${escapeTex(title.zh)}}`],
    ['institution', `{${escapeTex(issuer.zh)}}`],
    ['year', published && String(published.year)],
    ['date', published && toIsoDate(published)],
    ['url', url === null ? null : escapeAddress(url)],
    ['urldate', url !== null && retrieved ? toIsoDate(retrieved) : null],
    ['langid', 'chinese'],
    ['note', notes],
  ];
}

function toEntry(work: Work, language: Language): string {
  const type = work.type === 'report' ? 'techreport' : 'misc';
  const other =
    work.type === 'report' ? work.title.en : work.name && `${TOOL.title}: ${work.name.en}`;
  const notes = [...(other === null ? [] : [other]), ...listNotes(work, language)];
  const lines = toFields(work, escapeTex(notes.join('; '))).flatMap(([name, value]) =>
    value === null ? [] : [`  ${name} = {${value}},`],
  );
  return [`@${type}{${work.key},`, ...lines, '}'].join('\n');
}

/** A file of BibTeX, notes in the language. */
export function toBibtex(works: readonly Work[], language: Language): string {
  return `${works.map((work) => toEntry(work, language)).join('\n\n')}\n`;
}
