/** Questions for two answers that must be the same: every root field, nesting, scripts, and faults. */
export interface Asked {
  name: string;
  query: string;
  variables?: Record<string, unknown>;
  /** The answer says what is at fault. */
  fault?: true;
}

const LINKAGE = 'wancheng-2025.government-court-linkage-mechanism';
const COURT = 'wancheng-2025.district-court';
const SEARCH = `query ($text: String!, $filter: EntityFilter) {
  search(text: $text, first: 20, filter: $filter) {
    totalCount
    hits { field matched ranges { start end } score entity { id kind name { zh en } } }
    suggestions { text totalCount }
  }
}`;

const toSearch = (text: string, filter?: object): Asked => ({
  name: `search for ${text}`,
  query: SEARCH,
  variables: { text, filter: filter ?? null },
});

export const QUERIES: readonly Asked[] = [
  toSearch('府院联动'),
  toSearch('府院聯動機制'),
  toSearch('fuyuanliandong'),
  toSearch('fyld'),
  toSearch('府yuan'),
  toSearch('ＣＯＵＲＴ'),
  toSearch('linkage mechansim'),
  toSearch('lvshi'),
  toSearch('17'),
  toSearch('区法院和检察院怎么合作', { kinds: ['MECHANISM', 'INITIATIVE'] }),
  toSearch('鬱鬱蒼蒼'),
  toSearch('  '),
  {
    name: 'an entity with all that hangs on it',
    query: `query ($id: ID!) { entity(id: $id) {
      __typename id kind name { zh en } aliases description { zh en } collective
      category { id name { zh en } definition { zh en } } section { id number title { zh en } }
      report { id title { zh en } } degree { in out total implied }
      evidence { quote start end section { number } sentence { text translation start } }
      relations(first: 50) { totalCount pageInfo { hasNextPage endCursor } nodes {
        id type basis agent verb note { zh en } source { id name { zh } } target { id name { en }
          relations(first: 3, direction: IN) { nodes { id source { name { zh } } } } }
        evidence { quote start end } } } } }`,
    variables: { id: LINKAGE },
  },
  {
    name: 'entities by name, page after page',
    query: `{ first: entities(first: 7, orderBy: NAME) { totalCount edges { cursor node { id name { zh } } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }
      last: entities(last: 3, orderBy: DEGREE) { nodes { id degree { total } } } }`,
  },
  {
    name: 'measured outcomes',
    query: `{ entities(first: 50, filter: { kinds: [OUTCOME], minValue: 10, text: "件" }) { totalCount nodes { id ... on Outcome { measure { value raw unit comparator status scope indicator { id name { zh } } of { id } } } } } }`,
  },
  {
    name: 'relations by basis and agent',
    query: `{ relations(first: 60, filter: { bases: [INFERRED, JUXTAPOSED], agents: [IMPLIED] }) { totalCount nodes { id type basis agent note { zh en } } } }`,
  },
  {
    name: 'relations of two sections',
    query: `{ relations(first: 100, filter: { sections: ["wancheng-2025.3"], sourceKinds: [BODY] }) { totalCount nodes { id evidence { section { number } quote } } } }`,
  },
  {
    name: 'nodes of every sort, unknown ones too',
    query: `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } node(id: "wancheng-2025") { ... on Report { sha256 } } }`,
    variables: {
      ids: [COURT, 'wancheng-2025.3', 'wancheng-2025.nobody', 'body.court', 'wancheng-2025', ''],
    },
  },
  {
    name: 'the overview',
    query: `{ overview { truncated entities { id name { zh en } degree { total implied } } relations { id type source { id } target { id } } hidden { id count } } }`,
  },
  {
    name: 'a neighbourhood',
    query: `{ neighbourhood(ids: ["${LINKAGE}", "${COURT}"], depth: 2, limit: 40) { truncated entities { id } relations { id } hidden { id count } } }`,
  },
  {
    name: 'ways from one to another',
    query: `{ paths(from: "${COURT}", to: "wancheng-2025.district-procuratorate", maxLength: 4, first: 10) { entities { id name { zh } } relations { id type basis } } }`,
  },
  {
    name: 'a matrix',
    query: `{ matrix(rows: BODY, columns: MECHANISM) { rows { id count name { zh } } columns { id count } cells { row column count relations(first: 5) { id } } } }`,
  },
  {
    name: 'a matrix of sections and relation types',
    query: `{ matrix(rows: SECTION, columns: RELATION_TYPE, filter: { bases: [STATED] }) { rows { id count } columns { id count } cells { row column count } } }`,
  },
  {
    name: 'statistics',
    query: `{ statistics { entities relations evidence byKind { id count } byCategory { id name { zh } count } byRelationType { id count } byBasis { id count } byAgent { id count } bySection { id count } } }`,
  },
  {
    name: 'reports with their text',
    query: `{ reports { id title { zh en } period sha256 text issuer { id name { zh } } source { url publishedOn retrievedOn } sections { id number title { zh en } start end } } }`,
  },
  {
    name: 'passages and coverage',
    query: `{ report(id: "wancheng-2025") { passages(start: 2600, end: 3000) { text start end } coverage { sentences { quoted total } figures { quoted total } characters { quoted total } unquoted { text start end } } } }`,
  },
  {
    name: 'the ontology',
    query: `{ ontology { kinds { id name { zh en } definition { zh en } } categories { id kind } relationTypes { id name { zh en } inverse { zh en } domain range symmetric } indicators { id unit } concepts { id name { zh } } } }`,
  },
  {
    name: 'all tours, with what they show',
    query: `{ tours { id title { zh en } summary { zh en } steps { id title { zh en } body { zh en } layout note { zh en } focus { id } entities { id } relations { id } evidence { quote start end } } } }`,
  },
  { name: 'a tour that is not there', query: `{ tour(id: "wancheng-2025.nowhere") { id } }` },
  { name: 'the graph', query: `{ graph { revision } __typename }` },
  {
    name: 'questions as Cypher',
    query: `{ cypher { entities(first: 5, filter: { text: "府院" }) { text parameters browser } paths(from: "${COURT}", to: "${LINKAGE}") { browser } } }`,
  },
  {
    name: 'the schema',
    query: `{ __schema { queryType { name fields { name description args { name type { name kind } } } } types { name kind } } }`,
  },
  { name: 'a query that cannot be parsed', fault: true, query: '{ graph { ' },
  { name: 'a field that is not there', fault: true, query: '{ graph { stor } }' },
  { name: 'an argument out of range', fault: true, query: '{ entities(first: 0) { totalCount } }' },
  {
    name: 'a variable of the wrong type',
    fault: true,
    query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    variables: { ids: { a: 1 } },
  },
  {
    name: 'a cursor of another list',
    fault: true,
    query: '{ entities(first: 2, after: "bm90aGluZw") { nodes { id } } }',
  },
  {
    name: 'a text that is too long to be searched',
    fault: true,
    query: SEARCH,
    variables: { text: '法'.repeat(5000), filter: null },
  },
  {
    name: 'more than a request may cost',
    fault: true,
    query: `{ entities(first: 100) { nodes { relations(first: 100) { nodes { source { relations(first: 100) { nodes { id } } } } } } } }`,
  },
  {
    name: 'a query of more characters than are allowed',
    fault: true,
    query: `{ graph { revision } } # ${'x'.repeat(21_000)}`,
  },
  {
    name: 'a fault beside an answer',
    fault: true,
    query: `{ graph { revision } report(id: "wancheng-2025") { id passages(start: 9, end: 2) { text } } }`,
  },
];
