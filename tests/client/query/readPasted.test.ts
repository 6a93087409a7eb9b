import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { findNear } from '../../../client/query/paste/findNear.ts';
import { MOST_BYTES } from '../../../client/query/paste/Pasted.ts';
import { readPasted } from '../../../client/query/paste/readPasted.ts';
import { toPictured } from '../../../client/query/toPictured.ts';
import { createApp, type App } from '../../../server/app.ts';
import { openEmbeddedStore } from '../../../server/openEmbeddedStore.ts';
import * as api from '../../support/ask.ts';
import { readRealGraph, type RealGraph } from '../../support/readRealGraph.ts';
import { ask, show } from './showings.ts';

const texts = (pasted: ReturnType<typeof readPasted>): string[] =>
  pasted.ids.map(({ text }) => text);
const [A, B, C] = ['wancheng-2025.court', 'wancheng-2025.list-of-20', 'wancheng-2025.2.1'];
const R = 'wancheng-2025.court~USES~list-of-20~2';

describe('what is pasted', () => {
  it('is read as a GraphQL result, whatever its fields are called', () => {
    const result = {
      data: {
        part1: { edges: [{ node: { id: A, category: { id: 'body.court' } } }] },
        relation: { id: R, source: { id: A }, target: { id: B } },
      },
      extensions: { cost: { id: 'none' } },
    };
    const pasted = readPasted(JSON.stringify(result, null, 2));
    expect(texts(pasted)).toEqual([A, 'body.court', R, B]);
    expect(pasted).toMatchObject({ repeated: 1, odd: [], messages: [], fault: null });
    expect(pasted.ids[0]).toEqual({ text: A, line: 7, path: 'data.part1.edges[0].node.id' });
  });

  it.each([
    ['a list of ids', JSON.stringify([A, B])],
    ['objects with ids', JSON.stringify([{ id: A }, { id: B }])],
    ['variables', JSON.stringify({ ids: [A], ids2: [B], depth: 0 })],
    [
      'Cytoscape JSON',
      JSON.stringify({ elements: { edges: [{ data: { source: A, target: B } }] } }),
    ],
    ['lines', `${A}\n${B}\r\n`],
    ['commas and spaces', ` ${A}, ${B} `],
    ['Chinese commas', `${A}、${B}；`],
    ['quoted words', `“${A}” and '${B}'.`.replace(' and ', ' ')],
    ['brackets without quotation marks', `[${A}, ${B}]`],
    ['a column', `id\n${A}\n${B}\n`],
    [
      'a table with a byte order mark',
      `\uFEFF"name","id"\n"Court, district",${A}\n"List ""20""",${B}\n`,
    ],
    ['tabs', `name\tid\nCourt, district\t${A}\nList\t${B}`],
    ['semicolons', `id;name\n${A};x\n${B};y`],
    ['ends', `source,target,type\n${A},${B},USES\n${B},${A},USES`],
    ['a heading of another name', `nom,clé,x\nun,${A},1\ndeux,${B},2`],
    ['no heading', `un,${A}\ndeux,${B}`],
    ['names where ids are said to be', `source,type,id\nCourt,USES,${A}\nList,USES,${B}`],
    ['cells over two lines', `"a\nb",${A}\nc,${B}`],
  ])('is read as %s', (_, text) => {
    const pasted = readPasted(text);
    expect(texts(pasted)).toEqual([A, B]);
    expect(pasted.odd).toEqual([]);
  });

  it('keeps what an id column holds that is none, with its line', () => {
    const pasted = readPasted(`id,name\n${A},x\n府院联动机制,y\n${A},z\n`);
    expect(texts(pasted)).toEqual([A]);
    expect(pasted).toMatchObject({ odd: [{ text: '府院联动机制', line: 3 }], repeated: 1 });
  });

  it('is used as far as it can be where it is faulty, and says where', () => {
    const cut = readPasted(`{\n  "data": { "nodes": [{ "id": "${A}" },\n { "id": "${B}`);
    expect(texts(cut)).toContain(A);
    expect(cut.fault).toEqual({ type: 'json', line: 3, column: 10 });
    expect(readPasted('{ a: 1 }').fault).toEqual({ type: 'json', line: 1, column: 3 });
    const open = readPasted(`id,name\n${A},"x\n${B},y`);
    expect(open.fault).toMatchObject({ type: 'quote' });
    expect(texts(open)).toEqual(expect.arrayContaining([A, B]));
    expect(readPasted('['.repeat(200_000)).fault).toEqual({ type: 'deep' });
  });

  it('says what nothing can be made of', () => {
    expect(readPasted(' \n\t').fault).toEqual({ type: 'empty' });
    expect(readPasted('\uFEFF').fault).toEqual({ type: 'empty' });
    expect(readPasted('法'.repeat(700_000)).fault).toEqual({ type: 'large', size: 2_100_000 });
    expect(readPasted(`x`.repeat(MOST_BYTES)).fault).toBeNull();
    expect(readPasted('{"data":{"graph":{"revision":"x"}}}').fault).toEqual({ type: 'noIds' });
    const failed = readPasted('{"errors":[{"message":"No.","path":["id"]}],"data":null}');
    expect(failed).toMatchObject({ ids: [], messages: ['No.'], fault: null });
  });

  it('never throws, and loses none of the ids of a list', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.json(),
          fc.json().map((text) => text.slice(0, -1)),
        ),
        (text) => {
          const { ids, odd } = readPasted(text);
          for (const { line } of [...ids, ...odd]) expect(line).toBeGreaterThan(0);
        },
      ),
      { numRuns: 500 },
    );
    const id = fc.constantFrom(A, B, C, R);
    fc.assert(
      fc.property(
        fc.array(id, { minLength: 1 }),
        fc.constantFrom('\n', ', ', '\t', ';'),
        (ids, between) => {
          expect(texts(readPasted(ids.join(between)))).toEqual([...new Set(ids)]);
        },
      ),
    );
  });
});

describe('an unknown id', () => {
  const known = {
    entities: [
      { id: 'wancheng-2025.district-court', names: ['区法院', 'The district court'] },
      { id: 'wancheng-2025.list', names: ['清单', 'The list'] },
    ],
    relations: ['wancheng-2025.district-court~USES~list'],
  };
  it.each([
    ['wancheng-2025.distrct-court', 'wancheng-2025.district-court'],
    ['Wancheng-2025.District-Court', 'wancheng-2025.district-court'],
    ['district-court', 'wancheng-2025.district-court'],
    ['区法院', 'wancheng-2025.district-court'],
    ['wancheng-2025.district-court~USE~list', 'wancheng-2025.district-court~USES~list'],
    ['elsewhere-2024.something', null],
    ['42', null],
  ])('%s is near to %s', (text, near) => expect(findNear(text, known)).toBe(near));
});

describe('a picture', () => {
  it('names no end of its relations, and holds as many as an address does', () => {
    const relations = [{ id: R, ends: [A, B] as const }];
    expect(toPictured({ entities: [A, B, C], relations })).toEqual({
      ids: [R, C],
      shown: 4,
      all: 4,
    });
    const many = Array.from({ length: 500 }, (_, at) => `a.b${at}`);
    expect(toPictured({ entities: many, relations: [] })).toMatchObject({ shown: 400, all: 500 });
    const long = Array.from({ length: 300 }, (_, at) => `a.${'b'.repeat(100)}${at}`);
    const { ids, shown, all } = toPictured({ entities: long, relations: [] });
    expect([shown, all]).toEqual([ids.length, 300]);
    expect(ids.join().length).toBeLessThanOrEqual(12_000);
    expect(ids.length).toBeGreaterThan(100);
  });
});

describe('a view, asked for and pasted again', () => {
  let app: App;
  let graph: RealGraph;
  beforeAll(async () => {
    app = createApp({ store: await openEmbeddedStore() });
    graph = await readRealGraph();
  });

  it('is a picture of the same entities and relations', async () => {
    const id = fc.constantFrom(...graph.data.entities.keys());
    await fc.assert(
      fc.asyncProperty(id, fc.option(id), async (focus, expanded) => {
        const shown = show(graph, {
          steps: [
            { type: 'open', id: focus },
            ...(expanded === null ? [] : [{ type: 'expand' as const, id: expanded }]),
          ],
        });
        const { query, variables } = ask(shown);
        const answer = await api.ask(app, query, variables);
        const { ids } = readPasted(JSON.stringify(answer));
        const entities = ids
          .map(({ text }) => text)
          .filter((each) => graph.data.entities.has(each));
        const relations = ids.flatMap(({ text }) => {
          const relation = graph.data.relations.get(text);
          return relation
            ? [{ id: text, ends: [relation.source.id, relation.target.id] as const }]
            : [];
        });
        expect(new Set(entities)).toEqual(shown.seen.entities);
        const pictured = toPictured({ entities, relations });
        const pictureOf = pictured.ids.flatMap((each) => {
          const relation = relations.find((known) => known.id === each);
          return relation ? [each, ...relation.ends] : [each];
        });
        expect(pictured.shown).toBe(pictured.all);
        expect(new Set(pictureOf)).toEqual(
          new Set([...shown.seen.entities, ...shown.seen.relations]),
        );
      }),
      { numRuns: 40 },
    );
  });
});
