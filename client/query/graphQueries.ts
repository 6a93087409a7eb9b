/** Questions for what the map shows: the most readable one that is answered with exactly that. */
import { toPortions } from '../api/toPortions.ts';
import { findName } from '../explorer/knownNames.ts';
import type { Moment } from '../explorer/Moment.ts';
import { findFocus } from '../explorer/readSteps.ts';
import { hidesNothing } from '../graph/Hidden.ts';
import type { Language } from '../messages/Language.ts';
import { answerAmong, answerAround, answerOverview, sameIds, type Ids } from './answers.ts';
import { toFilters, toParts, type Facets, type Filters, type RelationFilter } from './filters.ts';
import type { Loaded } from './findSeen.ts';
import { block, call, ENTITY, NODE, RELATION, SUBGRAPH, toQueryText } from './queryText.ts';
import type { QueryWords } from './QueryWords.ts';
import type { ViewQuery } from './ViewQuery.ts';

/** What the server takes at most: ids in `nodes` and `neighbourhood`, entities in a part of the graph. */
export const MOST_IDS = 100;
const MOST_ENTITIES = 1000;
/** Of one query; more are asked for page by page. */
const MOST_PORTIONS = 30;

export interface QueryContext {
  facets: Facets;
  language: Language;
  words: QueryWords;
}

const isEmpty = (filter: object): boolean => Object.keys(filter).length === 0;

/** Only the arguments that say something. */
function dropEmpty<Value extends object>(values: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => !isEmpty(value)));
}

const TYPES: Record<string, string> = {
  entities: 'EntityFilter',
  relations: 'RelationFilter',
};

/** The whole graph as the filters let it pass. */
export function askOverview(
  name: string,
  filters: Filters,
  comments: readonly string[],
  body: readonly string[] = SUBGRAPH,
): ViewQuery {
  const variables = dropEmpty<object>({ ...filters });
  const names = Object.keys(variables);
  const args = Object.fromEntries(names.map((each) => [each, `$${each}`]));
  const types = Object.fromEntries(names.map((each) => [each, TYPES[each] ?? '']));
  const query = toQueryText(name, types, block(call('overview', args), body), comments);
  return { name, query, variables };
}

/** Both lists of a graph too large for one answer, page by page. */
export function askPages(
  name: string,
  filters: Filters,
  comments: readonly string[],
  words: QueryWords,
): ViewQuery {
  const page = ['totalCount', 'pageInfo { hasNextPage endCursor }'];
  const toList = (list: string, after: string, fields: readonly string[]): string[] =>
    block(call(list, { first: String(MOST_IDS), after, filter: `$${list}` }), [
      ...page,
      ...block('nodes', fields),
    ]);
  const body = [
    ...toList('entities', '$afterEntities', ENTITY),
    ...toList('relations', '$afterRelations', RELATION),
  ];
  const types = {
    entities: 'EntityFilter',
    relations: 'RelationFilter',
    afterEntities: 'String',
    afterRelations: 'String',
  };
  return {
    name,
    query: toQueryText(name, types, body, [...comments, words.inPages]),
    variables: { ...filters, afterEntities: null, afterRelations: null },
  };
}

/** These and nothing else. Null where one query does not hold them. */
export function askByIds(
  name: string,
  ids: readonly string[],
  comments: readonly string[],
  more: { types: Record<string, string>; body: string[]; variables: object } = {
    types: {},
    body: [],
    variables: {},
  },
): ViewQuery | null {
  const portions = toPortions(ids, MOST_IDS);
  if (portions.length > MOST_PORTIONS) return null;
  const names = portions.map((_, at) => (portions.length === 1 ? 'ids' : `ids${at + 1}`));
  const body = names.flatMap((each, at) =>
    block(
      `${names.length === 1 ? '' : `part${at + 1}: `}${call('nodes', { ids: `$${each}` })}`,
      NODE,
    ),
  );
  const types = { ...more.types, ...Object.fromEntries(names.map((each) => [each, '[ID!]!'])) };
  return {
    name,
    query: toQueryText(name, types, [...more.body, ...body], comments),
    variables: {
      ...more.variables,
      ...Object.fromEntries(names.map((each, at) => [each, portions[at] ?? []])),
    },
  };
}

function askNeighbourhood(
  name: string,
  asked: { ids: readonly string[]; depth: number; filter: RelationFilter; size: number },
  unfolded: readonly string[],
  comments: readonly string[],
): ViewQuery {
  const { ids, depth, filter, size } = asked;
  const isFiltered = !isEmpty(filter);
  const isCut = size > MOST_IDS;
  const args = {
    ids: '$ids',
    depth: '$depth',
    ...(isFiltered ? { filter: '$filter' } : {}),
    ...(isCut ? { limit: '$limit' } : {}),
  };
  const types = {
    ids: '[ID!]!',
    depth: 'Int!',
    ...(isFiltered ? { filter: 'RelationFilter' } : {}),
    ...(isCut ? { limit: 'Int' } : {}),
    ...(unfolded.length > 0 ? { unfolded: '[ID!]!' } : {}),
  };
  const body = [
    ...block(call('neighbourhood', args), SUBGRAPH),
    ...(unfolded.length > 0 ? block(`unfolded: ${call('nodes', { ids: '$unfolded' })}`, NODE) : []),
  ];
  const variables = {
    ids,
    depth,
    ...(isFiltered ? { filter } : {}),
    ...(isCut ? { limit: MOST_ENTITIES } : {}),
    ...(unfolded.length > 0 ? { unfolded } : {}),
  };
  return { name, query: toQueryText(name, types, body, comments), variables };
}

/** Where the whole graph is shown, or one field of it. */
export function askWhole(
  { hidden, showImplied, arrangement, field }: Moment,
  { whole }: Loaded,
  seen: Ids,
  { facets, words }: QueryContext,
): ViewQuery {
  const isField = arrangement === 'fields' && field !== null;
  const name = isField ? 'Field' : 'Overview';
  const filters = toFilters(hidden, facets, showImplied);
  const says = isField
    ? [words.field(field)]
    : [words.whole(seen.entities.size, seen.relations.size)];
  const more = [
    ...(hidesNothing(hidden) ? [] : [words.filtered]),
    ...(showImplied ? [] : [words.folded]),
  ];
  const parts = toParts(facets.sections);
  const isAnswered = sameIds(answerOverview(whole, parts, filters), seen);
  if (isAnswered && whole.entities.size <= MOST_ENTITIES)
    return askOverview(name, filters, [...says, ...more]);
  const among = isField ? askAmong(name, seen, { whole, parts, filters, says }, words) : null;
  return (
    among ??
    askByIds(name, [...seen.entities, ...seen.relations], [...says, words.byIds]) ??
    askPages(name, filters, [...says, ...more], words)
  );
}

interface Asked {
  whole: Loaded['whole'];
  parts: ReadonlyMap<string, string>;
  filters: Filters;
  says: readonly string[];
}

/** By the ids of all entities in view; null where no filter lets pass the relations in view and no others. */
function askAmong(
  name: string,
  seen: Ids,
  { whole, parts, filters, says }: Asked,
  words: QueryWords,
): ViewQuery | null {
  const ids = [...seen.entities];
  if (ids.length === 0 || ids.length > MOST_IDS) return null;
  const comments = [...says, words.among(seen.entities.size, seen.relations.size)];
  for (const filter of toVariants(filters.relations)) {
    const answer = answerAmong(whole, parts, ids, filter);
    const asked = { ids, depth: 0, filter, size: ids.length };
    const notes = toNotes(filter, words);
    if (sameIds(answer, seen)) return askNeighbourhood(name, asked, [], [...comments, ...notes]);
    const unfolded = [...seen.relations].filter((id) => !answer.relations.has(id));
    const isPart = [...answer.relations].every((id) => seen.relations.has(id));
    if (isPart && answer.entities.size === ids.length && unfolded.length <= MOST_IDS)
      return askNeighbourhood(name, asked, unfolded, [...comments, ...notes, words.unfolded]);
  }
  return null;
}

/** Without relations that have an implied agent, and with them: what the filter folds, a focus and a selection do not. */
function toVariants(filter: RelationFilter): RelationFilter[] {
  const { agents, ...others } = filter;
  return agents ? [others, filter] : [filter];
}

function toNotes(filter: RelationFilter, words: QueryWords): string[] {
  const { agents, ...others } = filter;
  return [...(isEmpty(others) ? [] : [words.filtered]), ...(agents ? [words.folded] : [])];
}

/** Where an entity and what has been expanded from it are shown. */
export function askExplored(
  { hidden, showImplied }: Moment,
  { whole, steps, truncated }: Loaded,
  seen: Ids,
  { facets, words, language }: QueryContext,
): ViewQuery | null {
  const focus = findFocus(steps) ?? '';
  const parts = toParts(facets.sections);
  const filters = toFilters(hidden, facets, showImplied);
  const title = findName(focus)?.[language] ?? focus;
  const says = [words.around(title)];
  const around = toVariants(filters.relations).find((filter) =>
    sameIds(answerAround(whole, parts, focus, filter), seen),
  );
  const name = 'Neighbourhood';
  if (around && !truncated) {
    const asked = { ids: [focus], depth: 1, filter: around, size: seen.entities.size };
    return askNeighbourhood(name, asked, [], [...says, ...toNotes(around, words)]);
  }
  return (
    askAmong(name, seen, { whole, parts, filters, says }, words) ??
    askByIds(name, [...seen.entities, ...seen.relations], [...says, words.byIds])
  );
}
