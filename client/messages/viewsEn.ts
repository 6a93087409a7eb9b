import type { viewsZh } from './viewsZh.ts';

function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}

const views = (number: number): string => count(number, 'view', 'views');
const places = (number: number): string => count(number, 'place', 'places');

/** Words for views that are named and kept, in English. */
export const viewsEn: typeof viewsZh = {
  title: 'Views',
  nameLabel: 'A name for the present view',
  keep: 'Keep',
  needsName: 'Write a name, then keep it',
  nameTooLong: (most) => `A name has ${most} characters at most`,
  taken: (name) => `There is a view named “${name}”.`,
  replaceIt: 'Replace it',
  keepAs: (name) => `Keep as “${name}”`,
  kept: (name) => `“${name}” is kept`,
  replaced: (name) => `“${name}” is now the present view`,
  renamed: (from, to) => `“${from}” is now named “${to}”`,
  removed: (name) => `“${name}” was deleted`,
  undone: 'Undone',
  opened: (name) => `“${name}” is open`,
  alreadyShown: (name) => `“${name}” is what is shown`,
  refused: {
    many: (most) => `Not kept: there are ${most} views at most. Export some, then delete them.`,
    large: 'Not kept: all views together would exceed 1 MB. Export some, then delete them.',
  },

  list: 'Kept views',
  count: views,
  none: 'No view is kept yet. Views stay in this browser: opened again, filters, expansions and positions are as they were.',
  keysHint: 'Up and down walk through the views, Enter opens, F2 renames, Delete deletes.',
  current: 'Shown now',
  otherRevision: (revision) =>
    `Kept with another revision of the graph, ${revision}: some entities may have other names, places may differ`,
  whole: (overview, arrangement) => `${overview} · ${arrangement}`,
  between: (from, to) => `${from} to ${to}`,
  further: (number) => `${count(number, 'step', 'steps')} further`,
  moved: (number) => `${count(number, 'entity', 'entities')} moved`,
  actionsOf: (name) => `Actions on “${name}”`,
  rename: 'Rename',
  newName: (name) => `New name of “${name}”`,
  replace: 'Replace with present',
  copy: 'Copy link',
  notCopied:
    'The browser does not allow copying. The link of this view is below and selected: press Ctrl+C.',
  exportOne: 'Export',
  remove: 'Delete',

  exportAll: 'Export all',
  exported: (number) => `${views(number)} exported, to a file named fazhi-views.json`,
  importFile: 'Import a file',
  chooseFile: 'Choose a file of views',
  unsaved:
    'The browser does not store it, or is full: changes that are not stored yet last as long as this page. Exported to a file, they are not lost.',
  aside: (number) =>
    `Of the views stored in this browser, ${places(number)} cannot be read; they are left as they stand.`,
  download: 'Download them',
  discard: 'Discard',
  discarded: (number) => `${places(number)} that could not be read were discarded`,

  imported: (number) => `${views(number)} imported`,
  nothingImported: 'No view was imported; the kept views are as they were',
  numbered: (from, to) => `There is a view named “${from}”: the imported one is “${to}”`,
  known: (number) => `${views(number)} not imported again: kept already`,
  partly: (name, number) =>
    `${places(number)} in the address of “${name}” cannot be read and will be passed over`,
  unreadable: (number) => `${views(number)} could not be read, and were not imported:`,
  at: (position) => `View ${position}`,
  closeReport: 'Close the result of the import',
  fileFaults: {
    unread:
      'The file cannot be read: it may have been moved, or may be forbidden. Choose it again.',
    large: 'The file is too large: 1 MB at most. Split it, then import the parts.',
    encoding: 'The file is not in UTF-8. Save it as UTF-8 in an editor, then import it.',
    json: 'The file is not JSON, or is cut off. Choose a file that was exported here.',
    format:
      'This is no file of views: its format should be fazhi-graph.views. Choose a file that was exported here.',
    version:
      'This is another version of the format; this page reads version 1. Update Fazhi Graph, or export the views anew.',
    list: 'The file has no list of views: views should be an array.',
    many: 'The file has more than 500 views. Split it, then import the parts.',
    full: {
      many: 'Not imported: there would be more than 500 views. Export some, then delete them.',
      large: 'Not imported: all views together would exceed 1 MB. Export some, then delete them.',
    },
  },
  entryFaults: {
    entry: 'is no view; write { "name": …, "address": …, "kept": … }',
    name: 'has no name; write a line of text as name',
    nameLong: 'has a name of more than 100 characters; shorten it',
    address:
      'has an address that does not begin with ?; leave only the part of the link from its ? on, without spaces and #',
    addressLong: 'has an address of more than 100,000 characters; keep the view anew',
    addressUnknown:
      'has an address of which nothing can be read; open the view where it was kept and copy its link anew',
    kept: 'has no readable time; write it as kept, like 2025-12-31T08:00:00Z',
  },
};
