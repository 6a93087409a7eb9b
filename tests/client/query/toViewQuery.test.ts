import fc from 'fast-check';
import { parse, print } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Moment } from '../../../client/explorer/Moment.ts';
import { NOTHING_HIDDEN, type Hidden } from '../../../client/graph/Hidden.ts';
import type { Step } from '../../../client/graph/model.ts';
import { selectPassage } from '../../../client/graph/passage.ts';
import type { Subject } from '../../../client/query/toViewQuery.ts';
import type { ViewQuery } from '../../../client/query/ViewQuery.ts';
import { createApp, type App } from '../../../server/app.ts';
import { openEmbeddedStore } from '../../../server/openEmbeddedStore.ts';
import * as api from '../../support/ask.ts';
import { readRealGraph, type RealGraph } from '../../support/readRealGraph.ts';
import { ask, show } from './showings.ts';

const LINKAGE = 'wancheng-2025.government-court-linkage-mechanism';
const COURT = 'wancheng-2025.district-court';
const BUREAU = 'wancheng-2025.district-justice-bureau';
const open = (id: string): Step => ({ type: 'open', id });

let app: App;
let graph: RealGraph;
beforeAll(async () => {
  app = createApp({ store: await openEmbeddedStore() });
  graph = await readRealGraph();
});

/** Ids of all entities and relations of an answer, whatever they stand under. */
const listIds = (data: unknown): { entities: Set<string>; relations: Set<string> } => {
  const entities = new Set<string>();
  const relations = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value) as [string, unknown][]) {
      if (key === 'id' && typeof inner === 'string') {
        if (graph.data.entities.has(inner)) entities.add(inner);
        if (graph.data.relations.has(inner)) relations.add(inner);
      }
      walk(inner);
    }
  };
  walk(data);
  return { entities, relations };
};
const run = async ({ query, variables }: ViewQuery): Promise<any> => {
  const { data, errors } = await api.ask(app, query, variables);
  expect(errors, query).toBeUndefined();
  return data;
};
const expectSeen = async (more: Partial<Moment>): Promise<ViewQuery> => {
  const shown = show(graph, more);
  const asked = ask(shown);
  const found = listIds(await run(asked));
  expect([...found.entities].sort(), asked.query).toEqual([...shown.seen.entities].sort());
  expect([...found.relations].sort(), asked.query).toEqual([...shown.seen.relations].sort());
  return asked;
};
const hide = (more: Partial<Hidden>): Hidden => ({ ...NOTHING_HIDDEN, ...more });

describe('the query of the whole graph', () => {
  it('is the overview, without what is folded, or with it', async () => {
    const folded = await expectSeen({});
    expect(folded.query).toContain('overview(relations: $relations)');
    expect(folded.variables).toEqual({ relations: { agents: ['EXPLICIT'] } });
    const all = await expectSeen({ showImplied: true });
    expect(all.variables).toEqual({});
    expect(all.query).toMatch(/^query Overview \{\n {2}overview \{$/m);
  });

  it.each<[string, Partial<Hidden>]>([
    ['kinds', { kinds: ['OUTCOME', 'BODY'] }],
    ['categories', { categories: ['mechanism.linkage-mechanism', 'body.court'] }],
    ['types and bases', { types: ['USES', 'LEADS'], bases: ['INFERRED'] }],
    ['agents', { agents: ['EXPLICIT'] }],
    ['a section', { sections: ['wancheng-2025.3.1'] }],
    ['a part and its sections', { sections: ['wancheng-2025.2', 'wancheng-2025.2.1'] }],
    ['everything', { kinds: ['BODY', 'MECHANISM', 'INITIATIVE', 'OUTCOME'] }],
  ])('leaves out what is filtered: %s', async (_, hidden) => {
    await expectSeen({ hidden: hide(hidden) });
    await expectSeen({ hidden: hide(hidden), showImplied: true, arrangement: 'network' });
  });

  it('is of one field where one is opened', async () => {
    for (const field of ['wancheng-2025.2.1', 'wancheng-2025.3.2', 'wancheng-2025.1'])
      expect((await expectSeen({ field })).name).toBe('Field');
  });
});

describe('the query of a neighbourhood', () => {
  it('asks for the neighbourhood of the centre where that is what is shown', async () => {
    const all = [...graph.data.entities.keys()];
    const plain = await Promise.all(
      all.slice(0, 60).map(async (id) => expectSeen({ steps: [open(id)] })),
    );
    const around = plain.filter(({ variables }) => variables['depth'] === 1);
    expect(around.length).toBeGreaterThan(20);
    for (const { variables } of around) expect(variables['ids']).toHaveLength(1);
  });

  it('asks among what has been brought into view, and for implied relations that are drawn', async () => {
    const explored = await expectSeen({
      steps: [open(LINKAGE), { type: 'expand', id: COURT }, { type: 'hide', id: BUREAU }],
    });
    expect(explored.variables['depth']).toBe(0);
    await expectSeen({
      steps: [open(LINKAGE), { type: 'expand', id: COURT }],
      selection: { type: 'entity', id: COURT },
      hidden: hide({ types: ['YIELDS'], sections: ['wancheng-2025.2.1'] }),
    });
  });

  it('is right wherever a person has gone', async () => {
    const ids = [...graph.data.entities.keys()];
    const id = fc.constantFrom(...ids);
    const walk = fc.record({
      from: id,
      turns: fc.array(fc.tuple(fc.nat(), fc.nat(3), fc.boolean()), { maxLength: 6 }),
      showImplied: fc.boolean(),
      types: fc.subarray(['USES', 'LEADS', 'YIELDS', 'CARRIES_OUT'] as const, { maxLength: 2 }),
      kinds: fc.subarray(['OUTCOME', 'INITIATIVE'] as const, { maxLength: 1 }),
      sections: fc.subarray(['wancheng-2025.2.1', 'wancheng-2025.3'], { maxLength: 1 }),
      selected: fc.option(id),
    });
    await fc.assert(
      fc.asyncProperty(walk, async ({ from, turns, showImplied, selected, ...hidden }) => {
        const steps: Step[] = [open(from)];
        for (const [at, what] of turns) {
          const { seen } = show(graph, { steps, showImplied, hidden: hide(hidden) });
          const here = [...seen.entities];
          const chosen = here[at % here.length] ?? from;
          const type = (['expand', 'expand', 'hide', 'collapse'] as const)[what] ?? 'expand';
          steps.push({ type, id: chosen });
        }
        await expectSeen({
          steps,
          showImplied,
          hidden: hide(hidden),
          selection: selected === null ? null : { type: 'entity', id: selected },
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe('the query of other views', () => {
  const toIds = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);

  it('finds the ways between two entities, those with implied subjects where they are shown', async () => {
    const paths = { from: BUREAU, to: COURT, at: 0, along: false, most: 3 };
    const named = ask(show(graph, { paths }));
    expect(named.variables).toMatchObject({ filter: { agents: ['EXPLICIT'] }, direction: 'BOTH' });
    const all = ask(show(graph, { paths, showImplied: true }));
    const data = await run(all);
    expect((await run(named)).paths).toEqual(data.named);
    expect(data.all.length).toBeGreaterThanOrEqual(data.named.length);
  });

  it('names exactly the entities and relations of a picture and of a tour’s step', async () => {
    const relation = [...graph.data.relations.values()][5];
    const ends = [relation?.source.id ?? '', relation?.target.id ?? ''];
    const data = {
      ...graph.data,
      entities: new Map([...graph.data.entities].filter(([id]) => ends.includes(id))),
      relations: new Map([...graph.data.relations].filter(([id]) => id === relation?.id)),
    };
    for (const more of [
      { picture: [relation?.id ?? ''] },
      { tour: { id: 'wancheng-2025.dispute-to-settlement', at: 1 } },
    ]) {
      const shown = show(graph, more);
      const loaded = { steps: [], data, whole: data, truncated: false, picture: 'this' };
      const asked = ask({ ...shown, showing: { ...shown.showing, loaded } });
      const found = listIds(await run(asked));
      expect([...found.entities].sort()).toEqual(ends.sort());
      expect([...found.relations]).toEqual([relation?.id]);
    }
  });

  it('tells of what is selected', async () => {
    const of = async (more: Partial<Moment>, subject: Subject = 'selection'): Promise<any> =>
      run(ask(show(graph, more), subject));
    const entity = await of({ selection: { type: 'entity', id: COURT } });
    const own = [...graph.data.relations.values()].filter(({ source, target }) =>
      [source.id, target.id].includes(COURT),
    );
    expect(toIds(entity.entity.relations.nodes).sort()).toEqual(toIds(own).sort());
    const id = own[0]?.id ?? '';
    const { relation } = await of({ selection: { type: 'relation', id } });
    expect(relation.evidence.length).toBeGreaterThan(0);
    const several = await of({ selection: { type: 'entity', id: COURT }, also: [BUREAU] });
    expect(toIds(several.nodes)).toEqual([COURT, BUREAU]);
    const text = (await api.ask(app, '{ report(id: "wancheng-2025") { text } }')).data.report.text;
    const { report } = await of({ selection: selectPassage('wancheng-2025', text, 300, 420) });
    expect(report.passages.map((each: { text: string }) => each.text).join('')).toBe(
      text.slice(300, 420),
    );
    const { entities } = await of({ list: { type: 'kind', id: 'BODY' } }, 'list');
    const bodies = [...graph.data.entities.values()].filter(({ kind }) => kind === 'BODY');
    expect(entities.totalCount).toBe(bodies.length);
  });

  it('is answered for text, matrix and tables, with what the filter leaves', async () => {
    const hidden = hide({ kinds: ['INITIATIVE'], types: ['USES'] });
    const { report } = await run(ask(show(graph, { screen: 'text' })));
    expect(listIds(report).entities.size).toBe(graph.data.entities.size);
    expect(listIds(report).relations.size).toBe(graph.data.relations.size);
    const { matrix } = await run(ask(show(graph, { screen: 'matrix', hidden })));
    expect(matrix.cells.length).toBeGreaterThan(10);
    const shown = show(graph, { screen: 'tables', hidden });
    const of = async (table: 'entities' | 'relations' | 'measures'): Promise<string[]> => {
      const moment = { ...shown.moment, table: { ...shown.moment.table, of: table } };
      const { overview } = await run(ask({ ...shown, moment }));
      return toIds(overview[table === 'relations' ? 'relations' : 'entities']).sort();
    };
    const left = shown.showing.loaded?.data;
    expect(await of('entities')).toEqual([...(left?.entities.keys() ?? [])].sort());
    expect(await of('relations')).toEqual([...(left?.relations.keys() ?? [])].sort());
    const measured = [...(left?.entities.values() ?? [])].filter(
      (each) => 'measure' in each && each.measure !== null,
    );
    expect(await of('measures')).toEqual(toIds(measured).sort());
  });

  it('is null while nothing is loaded', () => {
    const { moment, showing } = show(graph, {});
    const asked = { ...showing, loaded: null };
    expect(() =>
      ask({ moment, showing: asked, seen: { entities: new Set(), relations: new Set() } }),
    ).toThrow(/no query/);
  });

  it('is laid out as GraphQL’s own printer would, but for objects of two', () => {
    const { query } = ask(show(graph, { steps: [open(LINKAGE)] }));
    expect(query).toMatch(/^# .+\n(# .+\n)*query Neighbourhood\(/);
    const toWords = (text: string): string =>
      text
        .replace(/^#.*$/gm, '')
        .replace(/[\s,]+/g, ' ')
        .replace(/ ?([()]) ?/g, '$1')
        .trim();
    expect(toWords(print(parse(query)))).toBe(toWords(query));
    expect(
      Math.max(
        ...query
          .split('\n')
          .filter((line) => !line.startsWith('#'))
          .map(({ length }) => length),
      ),
    ).toBeLessThan(92);
  });
});
