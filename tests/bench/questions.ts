import { RELATION_TYPES } from '../../graph-seed/model.ts';
import { HUB } from './generator.ts';
import { toFieldName } from './openLibrary.ts';
import { toLetters } from './toLetters.ts';

export interface Question {
  name: string;
  query: string;
  /** Asked in turns. */
  variables: readonly Record<string, unknown>[];
  /** The same of @neo4j/graphql; absent where it has no such question. */
  library?: { query: string; variables: readonly Record<string, unknown>[] };
}

/** How many different places of the graph each question is asked of. */
const PLACES = 40;

/**
 * What is asked of a graph of so many reports. Where one field needs what another has found, each statement waits for the
 * one before, so that replaying them one by one is no slower than the store.
 */
export function toQuestions(reports: number): Question[] {
  const places = Array.from({ length: PLACES }, (_, at) => {
    const report = Math.floor((at * reports) / PLACES);
    return { report, id: `county-${String(report).padStart(5, '0')}-2024`, at };
  });
  const bodies = places.map(({ id, at }) => `${id}.body-${(at * 7) % 80}`);
  return [
    {
      name: 'entity by id',
      query: `query ($id: ID!) {
        entity(id: $id) { id kind name { zh en } description { zh en } evidence { quote start end } }
      }`,
      variables: bodies.map((id) => ({ id })),
      library: {
        query: `query ($id: String!) {
          fazhiEntities(where: { id: { eq: $id } }) {
            id kind name nameEn description descriptionEn quotes quoteStarts quoteEnds
          }
        }`,
        variables: bodies.map((id) => ({ id })),
      },
    },
    {
      name: 'neighbourhood, 1 hop',
      query: toNeighbourhood(1),
      variables: bodies.map((id) => ({ ids: [id] })),
      library: {
        query: `query ($id: String!) {
          fazhiEntities(where: { id: { eq: $id } }) {
            id name ${RELATION_TYPES.map((type) => toEdges(type)).join(' ')}
          }
        }`,
        variables: bodies.map((id) => ({ id })),
      },
    },
    {
      name: 'neighbourhood, 2 hops',
      query: toNeighbourhood(2),
      variables: bodies.map((id) => ({ ids: [id] })),
    },
    {
      name: 'neighbourhood of the hub',
      query: toNeighbourhood(1),
      variables: [{ ids: [HUB] }],
      library: {
        query: `query ($id: String!) {
          fazhiEntities(where: { id: { eq: $id } }) {
            id name ${toEdges('SUPERVISES', '(first: 99, sort: [{ node: { id: ASC } }])', 'totalCount')}
          }
        }`,
        variables: [{ id: HUB }],
      },
    },
    {
      name: 'nested: entities, relations, ends',
      query: `query ($report: ID!) {
        entities(first: 10, filter: { reports: [$report], kinds: [INITIATIVE] }) {
          nodes {
            id
            name { zh }
            relations(first: 10, filter: { types: [CARRIES_OUT, USES, YIELDS] }) {
              nodes { id evidence { quote } source { id name { zh } } target { id name { zh } } }
            }
          }
        }
      }`,
      variables: places.map(({ id }) => ({ report: id })),
      library: {
        query: `query ($report: String!) {
          fazhiEntities(
            limit: 10, sort: [{ id: ASC }], where: { report: { eq: $report }, kind: { eq: "INITIATIVE" } }
          ) {
            id name ${(['CARRIES_OUT', 'USES', 'YIELDS'] as const).map((type) => toEdges(type, '(first: 10)')).join(' ')}
          }
        }`,
        variables: places.map(({ id }) => ({ report: id })),
      },
    },
    {
      name: 'paths, 4 hops',
      query: `query ($from: ID!, $to: ID!) {
        paths(from: $from, to: $to, maxLength: 4, first: 10) {
          length entities { id name { zh } } relations { id type }
        }
      }`,
      variables: places.map(({ id, at }) => ({
        from: `${id}.initiative-${at % 90}`,
        to: `${id}.outcome-${at % 50}`,
      })),
    },
    {
      name: SEARCH,
      query: `query ($text: String!) {
        search(text: $text, first: 20) { totalCount hits { entity { id name { zh } } field score } }
      }`,
      variables: places.map(({ report }) => ({ text: `${toLetters(report)}县联合执法` })),
    },
  ];
}

/** Answered from the index in the server: its only statement asks for the revision. */
export const SEARCH = 'search';

function toNeighbourhood(depth: number): string {
  return `query ($ids: [ID!]!) {
    neighbourhood(ids: $ids, depth: ${depth}, limit: 100) {
      truncated entities { id name { zh } } relations { id type basis evidence { quote } }
    }
  }`;
}

/** The relations of one type, either way, with their other ends. */
function toEdges(type: (typeof RELATION_TYPES)[number], args = '', more = ''): string {
  return `${toFieldName(type)}Connection${args} {
    ${more} edges { node { id name } properties { id basis quotes } }
  }`;
}
