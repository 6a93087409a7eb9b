/** Questions for what is not the map: claims, lists, ways, passages, the matrix and the tables. */
import type { ListedEntitiesQueryVariables } from '../api/operations.generated.ts';
import { findName } from '../explorer/knownNames.ts';
import { listSelected, type EntityList, type Moment, type PathsAsked } from '../explorer/Moment.ts';
import { MOST_WAYS } from '../explorer/requestWays.ts';
import { hidesNothing } from '../graph/Hidden.ts';
import { readPassageId } from '../graph/passage.ts';
import { toFilters, toParts, type RelationFilter } from './filters.ts';
import { answerOverview, sameIds } from './answers.ts';
import type { Loaded } from './findSeen.ts';
import { askByIds, askOverview, MOST_IDS, type QueryContext } from './graphQueries.ts';
import { block, call, ENTITY, QUOTES, RELATION, toQueryText } from './queryText.ts';
import type { ViewQuery } from './ViewQuery.ts';

const END = ['id', 'kind', 'name { zh en }'];
const WITH_ENDS = [
  'id',
  'type',
  'basis',
  'agent',
  'verb',
  ...block('source', END),
  ...block('target', END),
];

/** One that is selected, as the panel tells of it; or several. */
export function askSelected(moment: Moment, { words, language }: QueryContext): ViewQuery | null {
  const { selection, also } = moment;
  if (!selection) return null;
  const { type, id } = selection;
  const place = type === 'passage' ? readPassageId(id) : null;
  if (type === 'passage') return place && askPassages(place, [words.passage]);
  if (type === 'relation') {
    const body = block(call('relation', { id: '$id' }), [
      ...WITH_ENDS,
      'note { zh en }',
      'evidence { quote start end sentence { text translation } section { id } }',
    ]);
    const query = toQueryText('Relation', { id: 'ID!' }, body, [words.relation(id)]);
    return { name: 'Relation', query, variables: { id } };
  }
  if (also.length > 0) {
    const ids = listSelected(moment);
    return askByIds('Selected', ids, [words.selected(ids.length)]);
  }
  const body = block(call('entity', { id: '$id' }), [
    ...ENTITY,
    'aliases',
    'description { zh en }',
    ...QUOTES,
    ...block('... on Outcome', ['measure { value raw unit status }']),
    ...block(call('relations', { first: String(MOST_IDS), after: '$after' }), [
      'totalCount',
      'pageInfo { hasNextPage endCursor }',
      ...block('nodes', [...WITH_ENDS, ...QUOTES]),
    ]),
  ]);
  const says = [words.entity(findName(id)?.[language] ?? id), words.inPages];
  const query = toQueryText('Entity', { id: 'ID!', after: 'String' }, body, says);
  return { name: 'Entity', query, variables: { id, after: null } };
}

/** A report's text with what it quotes, or a passage of it. */
export function askPassages(
  place: { report: string; start?: number; end?: number },
  comments: readonly string[],
): ViewQuery {
  const isPart = place.start !== undefined && place.end !== undefined;
  const name = isPart ? 'Passage' : 'Text';
  const args: Record<string, string> = isPart ? { start: '$start', end: '$end' } : {};
  const claim = [
    '__typename',
    ...block('... on Entity', ENTITY),
    ...block('... on Relation', RELATION),
  ];
  const body = block(call('report', { id: '$report' }), [
    'title { zh en }',
    ...block(call('passages', args), ['start', 'end', 'text', ...block('claims', claim)]),
  ]);
  const types = { report: 'ID!', ...(isPart ? { start: 'Int', end: 'Int' } : {}) };
  const { report, start, end } = place;
  const variables = { report, ...(isPart ? { start, end } : {}) };
  return { name, query: toQueryText(name, types, body, comments), variables };
}

/** The ways between two entities: those with named subjects, and the others where they are shown. */
export function askPaths(
  { from, to, along, most }: PathsAsked,
  showImplied: boolean,
  { words, language }: QueryContext,
): ViewQuery {
  const args = {
    from: '$from',
    to: '$to',
    maxLength: '$maxLength',
    first: '$first',
    direction: '$direction',
  };
  const way = ['length', ...block('entities', ENTITY), ...block('relations', RELATION)];
  const named = call('paths', { ...args, filter: '$filter' });
  const body = showImplied
    ? [...block(`named: ${named}`, way), ...block(`all: ${call('paths', args)}`, way)]
    : block(named, way);
  const types = {
    from: 'ID!',
    to: 'ID!',
    maxLength: 'Int!',
    first: 'Int!',
    direction: 'Direction!',
    filter: 'RelationFilter',
  };
  const nameOf = (id: string): string => findName(id)?.[language] ?? id;
  const says = [
    words.paths(nameOf(from), nameOf(to), most),
    ...(showImplied ? [] : [words.folded]),
  ];
  return {
    name: 'Paths',
    query: toQueryText('Paths', types, body, says),
    variables: {
      from,
      to,
      maxLength: most,
      first: MOST_WAYS,
      direction: along ? 'OUT' : 'BOTH',
      filter: { agents: ['EXPLICIT'] },
    },
  };
}

/** A tour's step: the API tells tours whole, so its entities and relations are asked for by their ids. */
export function askTourStep(
  tour: string,
  { entities, relations }: { entities: ReadonlySet<string>; relations: ReadonlySet<string> },
  { words }: QueryContext,
): ViewQuery | null {
  return askByIds(
    'TourStep',
    [...entities, ...relations],
    [words.tourStep(entities.size, relations.size)],
    {
      types: { tour: 'ID!' },
      body: block(call('tour', { id: '$tour' }), ['title { zh en }']),
      variables: { tour },
    },
  );
}

type Filter = ListedEntitiesQueryVariables['filter'];

/** A list of entities, as the panel pages through it. */
export function askList(
  { type, id }: EntityList,
  report: string,
  title: string,
  { words, facets }: QueryContext,
): ViewQuery {
  const filter: Filter = {
    reports: [report],
    ...(type === 'section' ? { sections: [id] } : {}),
    ...(type === 'category' ? { categories: [id] } : {}),
    ...(type === 'kind' ? { kinds: facets.kinds.filter((kind) => kind === id) } : {}),
  };
  const args = { first: String(MOST_IDS), after: '$after', filter: '$filter' };
  const body = block(call('entities', args), [
    'totalCount',
    'pageInfo { hasNextPage endCursor }',
    ...block('nodes', ENTITY),
  ]);
  const says = [words.list(title), words.inPages];
  const types = { filter: 'EntityFilter', after: 'String' };
  return {
    name: 'Listed',
    query: toQueryText('Listed', types, body, says),
    variables: { filter, after: null },
  };
}

/** What the matrix counts. The API's filter knows no categories: those that are hidden are said. */
export function askMatrix(
  { matrix: { rows, columns }, hidden, showImplied }: Moment,
  { facets, words }: QueryContext,
): ViewQuery {
  const { entities, relations } = toFilters(hidden, facets, showImplied);
  const filter: RelationFilter = {
    ...relations,
    ...(entities.kinds ? { entityKinds: entities.kinds } : {}),
  };
  const count = ['id', 'name { zh en }', 'count'];
  const body = block(call('matrix', { rows: '$rows', columns: '$columns', filter: '$filter' }), [
    ...block('rows', count),
    ...block('columns', count),
    'cells { row column count }',
  ]);
  const types = { rows: 'MatrixAxis!', columns: 'MatrixAxis!', filter: 'RelationFilter' };
  const says = [
    words.matrix,
    ...(hidesNothing(hidden) ? [] : [words.filtered]),
    ...(entities.categories || entities.sections ? [words.notFiltered] : []),
    ...(showImplied ? [] : [words.folded]),
  ];
  return {
    name: 'Matrix',
    query: toQueryText('Matrix', types, body, says),
    variables: { rows, columns, filter },
  };
}

const MEASURE =
  'measure { value raw unit comparator status scope indicator { id name { zh en } } of { id } }';

/** What a table is made of: the whole graph as the filter lets it pass, relations with an implied agent included. */
export function askTable(
  { table: { of }, hidden }: Moment,
  loaded: Loaded | null,
  { facets, words }: QueryContext,
): ViewQuery {
  const filters = toFilters(hidden, facets, true);
  const says = [
    words.tables[of],
    ...(hidesNothing(hidden) ? [] : [words.filtered]),
    words.tableOwn,
  ];
  const isWhole = loaded?.steps.length === 0 && loaded.picture === undefined;
  const isAnswered =
    !isWhole ||
    sameIds(answerOverview(loaded.whole, toParts(facets.sections), filters), {
      entities: new Set(loaded.data.entities.keys()),
      relations: new Set(loaded.data.relations.keys()),
    });
  const name = { entities: 'Entities', relations: 'Relations', measures: 'Measures' }[of];
  if (!isAnswered) {
    const ids = of === 'relations' ? loaded.data.relations.keys() : loaded.data.entities.keys();
    const asked = askByIds(name, [...ids], [...says, words.byIds]);
    if (asked) return asked;
  }
  const entity = [
    ...ENTITY,
    'category { name { zh en } }',
    'aliases',
    'degree { in out total implied }',
  ];
  const kinds = (filters.entities.kinds ?? facets.kinds).filter((kind) => kind === 'OUTCOME');
  const measured = { ...filters.entities, kinds, statuses: ['ACHIEVED', 'PLANNED'] };
  if (of === 'relations')
    return askOverview(name, filters, says, block('relations', [...WITH_ENDS, ...QUOTES]));
  const entities = of === 'measures' ? measured : filters.entities;
  const body = of === 'measures' ? [...ENTITY, ...block('... on Outcome', [MEASURE])] : entity;
  return askOverview(
    name,
    { entities, relations: {} },
    says,
    block('entities', [...body, ...QUOTES]),
  );
}
