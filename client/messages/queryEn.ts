import type { queryZh } from './queryZh.ts';

function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}

const entities = (number: number): string => count(number, 'entity', 'entities');
const relations = (number: number): string => count(number, 'relation', 'relations');

/** Words for this view as GraphQL and for the way back, in English. */
export const queryEn: typeof queryZh = {
  what: 'What to see',
  parts: { view: 'This view as GraphQL', paste: 'Open ids or a result' },

  subject: 'What to ask for',
  subjects: {
    screen: 'What the middle shows',
    selection: 'What is selected',
    list: 'What is listed',
  },
  format: 'Written as',
  formats: { graphql: 'GraphQL', curl: 'curl', javascript: 'JavaScript', python: 'Python' },
  about: 'The result of this query is what is shown now. Change it to ask for something else.',
  inFile:
    'This page is an offline file without a server: ask the graph inside it by fazhi.graphql in the browser’s console.',
  query: 'Query',
  variables: 'Variables',
  copyQuery: 'Copy the query',
  copyVariables: 'Copy the variables',
  copyProgram: (format) => `Copy the ${format}`,
  copied: 'Copied',
  notCopied: 'The browser does not allow copying. The text below is selected: press Ctrl+C.',
  openGraphiql: 'Open in GraphiQL',
  newTab: '(new tab)',
  loading: 'Not everything is loaded yet.',
  none: 'There is nothing to ask for: nothing is shown here, or more than one query can hold.',

  paste: {
    about:
      'Paste a GraphQL result as JSON, ids between spaces, commas or line breaks, or a CSV of ids; or drop a file here. The entities and relations that are found become a view.',
    label: 'Ids, a JSON result or CSV',
    placeholder: 'wancheng-2025.district-court\nwancheng-2025.government-court-linkage-mechanism',
    file: 'Choose a file',
    chooseFile: 'Choose a JSON, CSV or text file',
    clear: 'Clear',
    cleared: 'Cleared',
    restore: 'Restore',
    drop: 'Let go to read this file',
    asking: 'Looking these ids up',
    open: (picked, all) => `Open ${picked} of ${all}`,
    openAll: (all) => (all === 1 ? 'Open this 1' : `Open these ${all}`),
    opened: (number) => `A view of ${count(number, 'id', 'ids')} is open`,
    alreadyShown: 'These are what is shown',
    found: (someEntities, someRelations) =>
      `Found: ${entities(someEntities)}, ${relations(someRelations)}.`,
    repeated: (number) => `${count(number, 'repetition', 'repetitions')}, counted once.`,
    most: (most) =>
      `A view holds ${most} at most: the first ones are taken. Relations bring their ends along.`,
    beyond: (most, rest) =>
      `Only the first ${most} different ids are looked up; ${count(rest, 'more is', 'more are')} not.`,
    others: (number) =>
      `${number} ${number === 1 ? 'is' : 'are'} something else and cannot be drawn:`,
    unknown: (number) => `${number} ${number === 1 ? 'is' : 'are'} not in this graph:`,
    odd: (number) => `${count(number, 'place does', 'places do')} not look like an id:`,
    more: (number) => `and ${number} more`,
    near: (id) => `perhaps ${id}`,
    line: (line) => `line ${line}`,
    path: (line, path) => `line ${line}, ${path}`,
    nearest: 'Similar ids could not be looked up: the server did not answer.',
    types: {
      Section: 'section',
      Report: 'report',
      Tour: 'tour',
      Category: 'category',
      Indicator: 'indicator',
      Concept: 'concept',
    },
    faults: {
      empty: 'There is no text here. Paste ids or a result.',
      large: (size, most) =>
        `Too large: ${size}, and ${most} at most are read. Keep the part to be seen, or its ids alone.`,
      unread: (why) => `The file cannot be read: ${why}. Choose it again.`,
      encoding: 'The file is no text in UTF-8. Save it as UTF-8 and choose it again.',
      json: (line, column) =>
        `This is not complete JSON: line ${line}, column ${column} cannot be read. The ids that could be read are used; once it is mended, it is read again.`,
      deep: 'This JSON is nested too deeply to be read to its end. Paste the part with the ids alone.',
      quote: (line) =>
        `The quotation mark in line ${line} is not closed, so this was read word by word and not as a table.`,
      errors: 'This result has errors only, and no data. The server says:',
      partErrors: 'The result has errors, too. The server says:',
      noIds:
        'There are no ids here. A GraphQL query has to ask for the field id; a CSV needs a column of ids.',
      otherGraph:
        'None of these ids is in this graph: the result may be of another service, or of another version of the graph.',
      nothingToDraw: 'There is no entity and no relation here, so there is no view to draw.',
    },
  },

  comments: {
    whole: (someEntities, someRelations) =>
      `The whole graph: ${entities(someEntities)}, ${relations(someRelations)}.`,
    field: (name) => `The entities of the field “${name}” and the relations among them.`,
    around: (name) => `“${name}” and what is around it.`,
    among: (someEntities, someRelations) =>
      `Exactly the ${entities(someEntities)} in view, and the ${relations(someRelations)} among them.`,
    picture: (someEntities, someRelations) =>
      `Exactly these: ${entities(someEntities)}, ${relations(someRelations)}.`,
    tourStep: (someEntities, someRelations) =>
      `A step of a tour: ${entities(someEntities)}, ${relations(someRelations)}.`,
    paths: (from, to, most) => `The ways from “${from}” to “${to}”, of at most ${most} hops.`,
    entity: (name) => `“${name}”: its quotes and its relations.`,
    relation: (id) => `The relation “${id}”: its ends and its quotes.`,
    selected: (number) => `The ${number} entities that are selected.`,
    passage: 'The passage that is selected, and the entities and relations that quote it.',
    text: 'The report’s text in runs that the same claims quote, each with what quotes it.',
    matrix: 'The matrix: in how many relations rows and columns meet.',
    tables: {
      entities: 'The table of entities.',
      relations: 'The table of relations, each with its ends and quotes.',
      measures: 'The table of measures: outcomes with a figure.',
    },
    list: (name) => `The entities listed: “${name}”.`,
    folded: 'Relations with an implied subject are folded, and not in it; without agents they are.',
    filtered: 'What is filtered out is not in it.',
    unfolded: 'Under unfolded: relations with an implied subject that are drawn all the same.',
    byIds: 'No filter lets pass exactly these, so they are asked for by their ids.',
    inPages: 'Pages of 100. Where hasNextPage is true, ask again with endCursor as after.',
    notFiltered:
      'Entities of filtered categories and sections are still in it: the API’s filter of relations has neither.',
    tableOwn: 'The table’s own order and filters are not in it.',
  },
};
