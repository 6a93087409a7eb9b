import type { citeZh } from './citeZh.ts';

/** Words of the dialog for references, in English. */
export const citeEn: typeof citeZh = {
  style: 'Style',
  styles: {
    gb2025: 'GB/T 7714—2025',
    gb2015: 'GB/T 7714—2015',
    apa: 'APA 7',
    bibtex: 'BibTeX',
    ris: 'RIS',
    csl: 'CSL-JSON',
  },
  references: 'References',
  notes: 'Notes',
  copy: 'Copy',
  copyAll: 'Copy with notes',
  copied: 'Copied',
  notCopied:
    'The browser does not allow copying. The whole text is below and selected: press Ctrl+C.',
  text: 'The references in full',
  download: (ending) => `Download ${ending}`,
  downloaded: (name) => `Downloaded ${name}`,
  missing: 'Not known, and therefore left out',
  ofReport: (title) => `${title}: `,
  missingOf: {
    url: 'The address of the report’s page: the graph has no record of the source, so medium and date of access are left out too',
    published:
      'The date of publication: the source is not recorded, and the year reported on is not it',
    retrieved: 'The date of access: it is not recorded when the page was read',
    publisher:
      'Place and publisher: the report names neither; the standard’s own examples leave them out of such a report',
    romanised:
      'Title and issuer in Latin letters: APA asks for them, and the graph does not have them; they stand as printed, with a translation in brackets',
    place: 'Section and sentence: the quote stands before the first section',
  },
  unknown: (id) => `The graph does not have “${id}”; it is not listed`,
  nothing: 'The graph does not have what is to be cited, so there is no reference to write.',
};
