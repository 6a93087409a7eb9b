/**
 * RIS after the format's specification (Reference Manager, 2001): `TY` first, `ER` last, a tag a line, lines that end in
 * CR LF. A government's report is GOVDOC, an entry of the graph DATA. TT, DA and LA are of later versions; a reader that
 * does not know a tag passes it over.
 */
import type { Language } from '../../messages/Language.ts';
import { toIsoDate } from '../readDate.ts';
import { TOOL } from '../tool.ts';
import type { Work } from '../toWorks.ts';
import { listNotes } from './notes.ts';

type Tag = [tag: string, value: string | null];

/** The specification forbids an asterisk in the name of an author. */
const toAuthor = (name: string): string => name.replaceAll('*', '＊');

function toTags(work: Work, language: Language): Tag[] {
  const notes = listNotes(work, language).map((note): Tag => ['N1', note]);
  if (work.type === 'entry')
    return [
      ['TY', 'DATA'],
      ['AU', TOOL.author],
      ['TI', work.name ? `${TOOL.title}: ${work.name.zh}` : TOOL.title],
      ['TT', work.name && `${TOOL.title}: ${work.name.en}`],
      ['PY', work.released && String(work.released.year)],
      ['DA', work.released && toIsoDate(work.released, '/')],
      ['ET', `${work.version}, ${work.revision}`],
      ['UR', work.link],
      ['Y2', work.accessed && toIsoDate(work.accessed, '/')],
      ...notes,
    ];
  const { issuer, title, published, retrieved, url } = work;
  return [
    ['TY', 'GOVDOC'],
    ['AU', toAuthor(issuer.zh)],
    ['TI', title.zh],
    ['TT', title.en],
    ['PY', published && String(published.year)],
    ['DA', published && toIsoDate(published, '/')],
    ['PB', issuer.zh],
    ['LA', 'zh'],
    ['UR', url],
    ['Y2', url !== null && retrieved ? toIsoDate(retrieved, '/') : null],
    ...notes,
  ];
}

/** A file of RIS, notes in the language. */
export function toRis(works: readonly Work[], language: Language): string {
  return works
    .map((work) =>
      [
        ...toTags(work, language).flatMap(([tag, value]) =>
          value === null ? [] : [`${tag}  - ${value}`],
        ),
        'ER  - ',
        '',
      ].join('\r\n'),
    )
    .join('\r\n');
}
