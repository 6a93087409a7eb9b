import { beforeAll, describe, expect, it } from 'vitest';
import { createApp, type App } from '../../server/app.ts';
import { openEmbeddedStore } from '../../server/openEmbeddedStore.ts';
import type { GraphStore } from '../../server/store/GraphStore.ts';
import { ask } from '../support/ask.ts';
import { mapStore } from '../../server/store/mapStore.ts';

const REPORT = 'wancheng-2025';
const COURT = `${REPORT}.district-court`;
const LINKAGE = `${REPORT}.government-court-linkage-mechanism`;

let store: GraphStore;
let app: App;

beforeAll(async () => {
  store = await openEmbeddedStore();
  app = createApp({ store });
});

describe('the API on the real report', () => {
  it('answers an entity with its quotes, each an exact part of the text within its sentence', async () => {
    const { data } = await ask(
      app,
      `query ($id: ID!) {
        entity(id: $id) {
          __typename id kind collective aliases
          name { zh en } description { zh en }
          category { id kind name { zh } definition { en } iri }
          report { id period text issuer { id kind } source { url publishedOn retrievedOn } }
          section { id number title { zh } part { id children { number } } }
          degree { in out total implied }
          evidence { quote start end sentence { text translation start end } section { id } }
          ... on Mechanism { concept { id name { en } } }
        }
      }`,
      { id: LINKAGE },
    );
    const entity = data.entity;
    expect(entity).toMatchObject({
      __typename: 'Mechanism',
      kind: 'MECHANISM',
      name: { zh: '府院联动机制' },
      category: { id: 'mechanism.linkage-mechanism' },
      report: { id: REPORT, period: 2025, issuer: { kind: 'BODY' }, source: { url: null } },
      section: { number: '3.2', part: { id: `${REPORT}.3` } },
      concept: { id: 'government-court-linkage' },
    });
    expect(entity.section.part.children.map((child: { number: string }) => child.number)).toEqual([
      '3.1',
      '3.2',
    ]);
    expect(entity.evidence.length).toBeGreaterThan(0);
    for (const { quote, start, end, sentence } of entity.evidence) {
      expect(entity.report.text.slice(start, end)).toBe(quote);
      expect(sentence.start).toBeLessThanOrEqual(start);
      expect(sentence.end).toBeGreaterThanOrEqual(end);
      expect(entity.report.text.slice(sentence.start, sentence.end)).toBe(sentence.text);
      expect(sentence.translation).toBeTruthy();
    }
    expect(entity.degree.total).toBeGreaterThanOrEqual(entity.degree.in + entity.degree.out);
  });

  it('answers any node by its id, and null for an unknown one, in the order asked for', async () => {
    const ids = [
      COURT,
      'no.such',
      `${REPORT}.district-court~COORDINATES_WITH~litigating-units`,
      REPORT,
      `${REPORT}.3.2`,
      'mechanism.linkage-mechanism',
      'government-court-linkage',
      'linkage-progress-meetings',
      'a~B~c',
      COURT,
    ];
    const { data } = await ask(app, 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', {
      ids,
    });
    expect(data.nodes).toEqual([
      { __typename: 'Body', id: ids[0] },
      null,
      { __typename: 'Relation', id: ids[2] },
      { __typename: 'Report', id: ids[3] },
      { __typename: 'Section', id: ids[4] },
      { __typename: 'Category', id: ids[5] },
      { __typename: 'Concept', id: ids[6] },
      { __typename: 'Indicator', id: ids[7] },
      null,
      { __typename: 'Body', id: ids[0] },
    ]);
  });

  it('gives null for unknown ids, never an error', async () => {
    const { data, errors } = await ask(
      app,
      `{ node(id: "x") { id } entity(id: "x") { id } relation(id: "x") { id } report(id: "x") { id }
         paths(from: "x", to: "y") { length }
         neighbourhood(ids: ["x"]) { entities { id } truncated hidden { id } }
         statistics(report: "x") { entities bySection { id } mostConnected { degree } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      node: null,
      entity: null,
      relation: null,
      report: null,
      paths: [],
      neighbourhood: { entities: [], truncated: false, hidden: [] },
      statistics: { entities: 0, bySection: [], mostConnected: [] },
    });
  });

  it('walks all entities page by page and answers the same as one filter at a time', async () => {
    const query = `query ($first: Int, $after: String, $filter: EntityFilter) {
      entities(first: $first, after: $after, filter: $filter, orderBy: NAME) {
        totalCount nodes { id kind } pageInfo { hasNextPage endCursor }
      }
    }`;
    const walk = async (filter: object | null): Promise<string[]> => {
      const ids: string[] = [];
      for (let after: string | null = null; ;) {
        const { data } = await ask(app, query, { first: 7, after, filter });
        ids.push(...data.entities.nodes.map(({ id }: { id: string }) => id));
        if (!data.entities.pageInfo.hasNextPage) {
          expect(ids).toHaveLength(data.entities.totalCount);
          return ids;
        }
        after = data.entities.pageInfo.endCursor;
      }
    };
    const all = await walk(null);
    expect(new Set(all).size).toBe(all.length);
    const kinds = ['BODY', 'MECHANISM', 'INITIATIVE', 'OUTCOME'];
    const parts = await Promise.all(kinds.map((kind) => walk({ kinds: [kind] })));
    expect(parts.flat().sort()).toEqual([...all].sort());
  });

  it('searches, says what matched, and keeps to the filter', async () => {
    const query = `query ($text: String!, $filter: EntityFilter) {
      search(text: $text, filter: $filter) {
        totalCount
        hits { entity { id kind } field matched ranges { start end } score }
        facets { id name { zh en } count }
      }
    }`;
    const { data } = await ask(app, query, { text: '府院' });
    const { hits, totalCount, facets } = data.search;
    expect(hits[0].entity.id).toBe(LINKAGE);
    expect(totalCount).toBe(hits.length);
    for (const { matched, ranges } of hits)
      expect(
        ranges.map((r: { start: number; end: number }) => matched.slice(r.start, r.end)),
      ).toEqual(['府院']);
    const kinds = facets.filter(({ id }: { id: string }) => !id.includes('.'));
    expect(kinds.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(
      totalCount,
    );
    const meetings = await ask(app, query, { text: '府院', filter: { kinds: ['INITIATIVE'] } });
    expect(
      meetings.data.search.hits.every(
        (hit: { entity: { kind: string } }) => hit.entity.kind === 'INITIATIVE',
      ),
    ).toBe(true);
    expect(meetings.data.search.totalCount).toBeLessThan(totalCount);
    const filtered = await ask(app, '{ entities(filter: {text: "府院"}) { totalCount } }');
    expect(filtered.data.entities.totalCount).toBe(totalCount);
  });

  it('finds a path with the quote of each hop, and no path without implied relations where there is none', async () => {
    const query = `query ($from: ID!, $to: ID!, $agents: [Agent!]) {
      paths(from: $from, to: $to, maxLength: 6, first: 1, filter: { agents: $agents }) {
        length entities { id } relations { source { id } target { id } evidence { quote } }
      }
    }`;
    const ends = {
      from: `${REPORT}.government-court-linkage-mechanism`,
      to: `${REPORT}.one-thing-done-efficiently`,
    };
    expect((await ask(app, query, { ...ends, agents: ['EXPLICIT'] })).data.paths).toEqual([]);
    const { data } = await ask(app, query, ends);
    expect(data.paths).toMatchObject([{ length: 3 }]);
    for (const path of data.paths) {
      expect(path.entities).toHaveLength(path.length + 1);
      path.relations.forEach((relation: any, hop: number) => {
        const ends = [relation.source.id, relation.target.id].sort();
        expect([path.entities[hop].id, path.entities[hop + 1].id].sort()).toEqual(ends);
        expect(relation.evidence.length).toBeGreaterThan(0);
      });
    }
  });

  it('counts what it holds', async () => {
    const { data } = await ask(
      app,
      `{ statistics { entities relations evidence
           byKind { id name { zh } count } byCategory { id count } byRelationType { id count }
           byBasis { id name { en } count } byAgent { id count } bySection { id name { zh } count }
           mostConnected(first: 3) { degree entity { id degree { total implied } } } }
         ontology { kinds { id } categories { id } relationTypes { id symmetric domain range } indicators { id } concepts { id } }
         reports { id sha256 sentences { text } sections { number } }
         graph { revision loadedAt store } }`,
    );
    const { statistics, ontology, reports, graph } = data;
    const sum = (counts: { count: number }[]) =>
      counts.reduce((total, { count }) => total + count, 0);
    expect(sum(statistics.byKind)).toBe(statistics.entities);
    expect(sum(statistics.byCategory)).toBe(statistics.entities);
    expect(sum(statistics.byRelationType)).toBe(statistics.relations);
    expect(sum(statistics.byBasis)).toBe(statistics.relations);
    expect(statistics.byCategory.map(({ id }: { id: string }) => id)).toEqual(
      ontology.categories.map(({ id }: { id: string }) => id),
    );
    expect(ontology.relationTypes).toHaveLength(14);
    for (const { degree, entity } of statistics.mostConnected)
      expect(degree).toBe(entity.degree.total - entity.degree.implied);
    expect(reports).toHaveLength(1);
    expect(reports[0].sentences).toHaveLength(53);
    expect(reports[0].sections).toHaveLength(13);
    expect(graph.store).toBe('memory');
    expect(graph.revision).toMatch(/^[0-9a-f]+$/);
    expect(new Date(graph.loadedAt).toISOString()).toBe(graph.loadedAt);
  });

  it.each([
    ['{ entities(first: 0) { totalCount } }', 'first: 0 is out of range'],
    ['{ relations(last: 101) { totalCount } }', 'last: 101 is out of range'],
    ['{ search(text: "x", first: 0) { totalCount } }', 'first: 0 is out of range'],
    ['{ neighbourhood(ids: []) { truncated } }', 'ids: 0 ids given; give 1 to 100.'],
    ['{ neighbourhood(ids: ["x"], depth: 4) { truncated } }', 'depth: 4 is out of range'],
    ['{ neighbourhood(ids: ["x"], limit: 1001) { truncated } }', 'limit: 1001 is out of range'],
    ['{ paths(from: "x", to: "y", maxLength: 7) { length } }', 'maxLength: 7 is out of range'],
    ['{ entities(after: "x") { totalCount } }', 'is no cursor'],
  ])('refuses %s with the place, the fault and the fix', async (query, message) => {
    const { errors } = await ask(app, query);
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    expect(errors?.[0]?.message).toContain(message);
  });

  it('says how much of the text the claims quote, and what they leave', async () => {
    const { data } = await ask(
      app,
      `query ($id: ID!) {
        report(id: $id) {
          text sentences { translation }
          coverage {
            sentences { quoted total } figures { quoted total } characters { quoted total }
            unquoted { text start end }
          }
        }
      }`,
      { id: REPORT },
    );
    const { text, sentences, coverage } = data.report;
    expect(coverage.sentences).toEqual({ quoted: 53, total: 53 });
    expect(coverage.figures.quoted).toBe(coverage.figures.total);
    expect(coverage.figures.total).toBeGreaterThan(80);
    expect(coverage.characters.quoted).toBeLessThanOrEqual(coverage.characters.total);
    expect(coverage.characters.quoted / coverage.characters.total).toBeGreaterThan(0.75);
    for (const { text: run, start, end } of coverage.unquoted)
      expect(run).toBe(text.slice(start, end));
    expect(sentences.every(({ translation }: { translation: unknown }) => translation)).toBe(true);
  });

  it('takes an explicit null as the default', async () => {
    const { errors } = await ask(
      app,
      `{ entities(first: null, after: null, filter: null, orderBy: null) { totalCount }
         search(text: "府", first: null, filter: null) { totalCount }
         neighbourhood(ids: ["${COURT}"], depth: null, direction: null, filter: null, limit: null) { truncated }
         paths(from: "x", to: "y", maxLength: null, first: null, direction: null, filter: null) { length }
         statistics(report: null) { mostConnected(first: null, countImplied: null) { degree } }
         entity(id: "${COURT}") { relations(first: null, direction: null, filter: {types: null}) { totalCount } } }`,
    );
    expect(errors).toBeUndefined();
  });
});

describe('what a request costs', () => {
  it('is at most one call to the store for each level, however long the lists', async () => {
    const calls: string[] = [];
    const counting = mapStore(store, (name, method) => (...args) => {
      calls.push(name);
      return method(...args);
    });
    const { data, errors } = await ask(
      createApp({ store: counting }),
      `{ entities(first: 50) { nodes {
           category { id } degree { total } report { id }
           relations(first: 20) { nodes {
             source { id } target { id name { zh } relations(first: 5) { nodes { id } } }
             evidence { sentence { text } section { id } report { id } } } } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.entities.nodes).toHaveLength(50);
    const counts = Object.fromEntries(
      [...new Set(calls)]
        .sort()
        .map((name) => [name, calls.filter((call) => call === name).length]),
    );
    expect(counts).toEqual({
      getDegrees: 1,
      getOntology: 1,
      getReports: 1,
      listEntities: 1,
      listRelationsOf: 2,
    });
  });
});
