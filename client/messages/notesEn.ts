import type { notesZh } from './notesZh.ts';

function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}

const notes = (number: number): string => count(number, 'note', 'notes');

/** Words for notes of one's own, in English. */
export const notesEn: typeof notesZh = {
  title: 'My notes',
  whose: 'Yours, not the report’s; kept in this browser alone',
  count: notes,
  add: 'Write a note',
  textOf: (name) => `Note on “${name}”`,
  here: 'this',
  keys: 'Ctrl+Enter keeps it, Esc cancels',
  keep: 'Keep',
  edit: 'Edit',
  remove: 'Delete',
  exportOne: 'Export',
  noteOf: (date) => `Note of ${date}`,
  undated: 'Undated',
  changed: (date) => `changed ${date}`,
  by: (name) => `by ${name}`,
  about: 'On',
  needsText: 'Write something, then keep it',
  tooLong: (most, number) =>
    `${most.toLocaleString('en')} characters at most; there are ${number.toLocaleString('en')}. Write several notes`,
  full: 'Not kept: the browser has no more room for this site. The text is still here; export it to a file, or delete some notes, then keep it.',
  askDiscard: 'Discard what you wrote?',
  discard: 'Discard',
  goOn: 'Go on writing',
  kept: 'The note is kept',
  bothKept: 'It was changed in another window, too: both are kept',
  removed: 'The note was deleted',
  undone: 'Undone',
  undoFull: 'Not restored: there is no room',
  notPlaced: 'The text has not been loaded, so that nothing can be noted on it yet',

  list: 'All notes',
  none: 'There are no notes yet. Select an entity, a relation or a passage and write beside it, or import what was written elsewhere.',
  more: (number) => `List ${number} more`,
  gone: 'The graph does not have it now; the note stays and can be exported',
  lost: 'This passage is not found in the text; the note stays and can be exported',
  passageOf: (report) => `A passage of ${report}`,
  actionsOf: (name) => `Actions on the note on “${name}”`,
  exportAll: 'Export all',
  exported: (number) => `${notes(number)} exported, to a file named fazhi-notes.json`,
  exportedFiles: (number, files) => `${notes(number)} exported, to ${files} files for their size`,
  importFile: 'Import a file',
  chooseFile: 'Choose a file of notes',
  unsaved:
    'The browser does not store notes (as in a private window): they last as long as this page. Exported to a file, they are not lost.',
  stillUnsaved: {
    denied: 'The browser still does not store them',
    full: 'Not stored: there is no room. Export them, then delete some',
  },
  nowSaved: 'All notes are stored in the browser',
  unread: (number) =>
    `Of what is stored in this browser, ${notes(number)} cannot be read; they are left as they stand.`,
  download: 'Download them',

  imported: (number) => `${notes(number)} imported`,
  nothingImported: 'No note was imported; the kept notes are as they were',
  added: (number) => `${number} new`,
  newer: (number) => `${number} newer than what was kept, and in its place`,
  both: (number) => `${number} as old as what is kept, with another text: both are kept`,
  same: (number) => `${number} kept already, the same`,
  older: (number) => `${number} older than what is kept, which stays`,
  markup: (number) => `${number} with markup, of which the text was taken`,
  targets: (number) => `${number} on several things, noted on the first of them`,
  unplaced: (number) => `${number} on what the graph does not have: listed below, to be exported`,
  unreadable: (number) => `${notes(number)} could not be read, and were not imported:`,
  andMore: (number) => `and ${number} more`,
  at: (position) => `Note ${position}`,
  closeReport: 'Close the result of the import',
  importFull:
    'Not imported: the browser has no more room for this site. Export some notes, then delete them; the file is as it was and can be imported again.',
  fileFaults: {
    unread:
      'The file cannot be read: it may have been moved, or may be forbidden. Choose it again.',
    large: 'The file is too large: 5 MB at most. Split it, then import the parts.',
    encoding: 'The file is not in UTF-8. Save it as UTF-8 in an editor, then import it.',
    json: 'The file is not JSON, or is cut off. Choose a file that was exported here, or other Web Annotations.',
    format:
      'The file has no Web Annotations: it should be an Annotation, an array of them, an AnnotationPage or an AnnotationCollection.',
    many: 'The file has more than 5,000 notes. Split it, then import the parts.',
  },
  faults: {
    annotation: 'is no Annotation; write { "type": "Annotation", "body": …, "target": … }',
    body: 'has no text; write { "type": "TextualBody", "value": … } as body',
    long: 'has a text of more than 10,000 characters; split it',
    target: 'does not say what it is on; write urn:fazhi:entity: and the entity’s id as target',
    foreign:
      'is on nothing of the graph; its target should begin with urn:fazhi:entity:, urn:fazhi:relation: or urn:fazhi:report:',
    selector: 'does not say which passage; add a TextQuoteSelector or a TextPositionSelector',
  },
};
