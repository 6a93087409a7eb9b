import type { linksZh } from './linksZh.ts';

function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}

const entities = (number: number): string => count(number, 'entity', 'entities');
const hops = (number: number): string => count(number, 'hop', 'hops');

export const linksEn: typeof linksZh = {
  also: 'Select several',
  alsoHint: 'Tap the entities to add, or search in the description',
  alsoDone: 'Done',
  severalTitle: (number) => `${entities(number)} selected`,
  remove: (name) => `Remove “${name}”`,
  compare: 'Compare the two',
  addMore: 'Add another',
  addLabel: 'Search for an entity to add',
  clear: 'Clear the selection',
  howJoined: 'See how they are joined',
  notJoined: (number) => `${entities(number)} could not be joined`,
  among: 'Relations among them',
  noAmong: 'The report states no relation between any two of them.',
  common: 'Neighbours in common',
  commonTo: (number) => `related to ${number} of them`,
  noCommon: 'No entity is related to two or more of them.',
  sections: 'Sections that name all of them',
  noSections: 'No section names all of them.',
  truncated: 'There are too many neighbours: only the nearest 1,000 were compared.',

  findPath: 'Find a path',
  toWhere: 'To which entity',
  endHint: 'Search, or choose one on the map',
  sameEnd: 'Both ends are the same entity',
  ends: 'Ends of the path',
  from: 'From',
  to: 'To',
  changeEnd: (end) => `Change (${end})`,
  swap: 'Swap the ends',
  along: 'Along the arrows',
  most: 'At most',
  hops,
  withImplied: 'Include relations with an implied subject',
  ways: (number) => count(number, 'path', 'paths'),
  waysCapped: (number) => `Only the first ${count(number, 'path', 'paths')} are listed`,
  way: (number) => `Path ${number}`,
  direct: 'Related directly',
  ranking:
    'Paths with named subjects first; shorter ones first; of equal length, those with more stated hops.',
  title: 'How {from} leads to {to}',
  hop: (number) => `Hop ${number}`,
  byBasis: (number, basis) => `${number} ${basis}`,
  leave: 'Back to the map',
  onCanvas: 'Show on the map',
  copyQuotes: 'Copy the quotes',
  quotesCopied: 'The quotes of all hops are copied, with their places',
  notCopied: 'The browser does not allow copying',
  searching: 'Searching for paths',
  position: 'Place in the report',
  ladder: 'This path',
  keys: 'Up and down move between hops, Enter shows the relation, left leads to the list of paths, Esc goes back.',

  noWay: 'The report does not say how {from} leads to {to}',
  noStated: (most) =>
    `Among relations with a named subject there is no path of up to ${hops(most)}. That is so for most pairs of bodies: what the report does not say, the graph does not add.`,
  noAlong: (most) => `Along the arrows there is no path of up to ${hops(most)}.`,
  noneAtAll: (most) =>
    `With relations whose subject is implied there is no path of up to ${hops(most)} either.`,
  impliedWays: (number) => `With implied subjects there are paths: ${number}`,
  atLeast: (number) => `more than ${number}, the first ones`,
  anyDirection: 'Search in either direction',
  longer: (most) => `Search up to ${hops(most)}`,
  appearsIn: '{name} stands in',
  nowhere: 'No section names it.',
  shared: 'In common',
  sharedNothing: 'They share neither a section nor a neighbour.',
  sharedSections: 'Sections in common',
  openOne: 'See the neighbours of {name}',
  selectBoth: 'Select both on the map',
  otherEnd: 'Choose another end',
  tooLong: (most) => `Too many paths of up to ${hops(most)}: the search did not end`,
  tooLongWhy:
    'The server stops a search after 5 seconds. A shorter path, or one along the arrows, can be found.',
  shorter: (most) => `Search for paths of up to ${hops(most)}`,
  stopped: 'The search was stopped',
  stoppedWhy: 'What was not searched to the end is not shown.',
  again: 'Search again',

  reportError: 'Report an error',
  reportCopied: 'Id, quote, revision and link are copied: send them to the graph’s maintainers',
  reportWhy:
    'The browser does not allow copying. The text below is selected: press Ctrl+C, then send it to the graph’s maintainers.',
  reportText: 'Error report',
  report: {
    title: 'Fazhi Graph: error report',
    id: 'Id: ',
    quote: 'Quote: ',
    place: 'Characters of the text: ',
    revision: 'Graph revision: ',
    link: 'Link: ',
    unknown: 'unknown',
  },
};
