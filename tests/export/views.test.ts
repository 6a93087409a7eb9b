import { beforeAll, describe, expect, it } from 'vitest';
import type { Relation } from '../../graph-seed/model.ts';
import { createApp } from '../../server/app.ts';
import type { App } from '../../server/app.ts';
import type { GraphStore } from '../../server/store/GraphStore.ts';
import { createMemoryStore } from '../../server/store/memory/createMemoryStore.ts';
import { ask } from '../support/ask.ts';
import { readRealSeed } from '../support/readRealSeed.ts';
import { fetchExportText } from './exportText.ts';

let store: GraphStore;
let app: App;
let all: Relation[];
beforeAll(async () => {
  const seed = await readRealSeed();
  store = createMemoryStore(seed);
  app = createApp({ store });
  all = seed.reports.flatMap(({ relations }) => relations);
});

/** Filters of entities, as the API is asked; each is given to the export under the same names. */
const FILTERS: Record<string, unknown>[] = [
  { kinds: ['BODY'] },
  { kinds: ['MECHANISM', 'OUTCOME'] },
  { categories: ['mechanism.list', 'body.court'] },
  { sections: ['wancheng-2025.2'] },
  { sections: ['wancheng-2025.3.2', 'wancheng-2025.1'], kinds: ['INITIATIVE'] },
  { reports: ['wancheng-2025'], collective: true },
  { collective: false, kinds: ['BODY'] },
  { indicators: ['laws-studied', 'reconsideration-cases-handled'] },
  { concepts: ['xi-jinping-thought-on-the-rule-of-law'] },
  { minValue: 100, maxValue: 300, statuses: ['ACHIEVED'] },
  { units: ['件', '%'] },
  { text: '府院联动' },
  { text: 'fuyuan', kinds: ['MECHANISM'] },
  { text: 'nothing is called so' },
];

async function listEntities(filter: object): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { data, errors } = await ask(
      app,
      'query ($filter: EntityFilter, $after: String) { entities(filter: $filter, first: 100, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }',
      { filter, after },
    );
    if (errors) throw new Error(errors[0]?.message);
    ids.push(...data.entities.nodes.map((node: { id: string }) => node.id));
    more = data.entities.pageInfo.hasNextPage;
    after = data.entities.pageInfo.endCursor;
  }
  return ids;
}

async function readView(parameters: Record<string, unknown>) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters))
    for (const each of [value].flat()) query.append(name, String(each));
  const { elements } = JSON.parse(await fetchExportText(store, `cyjs?${query.toString()}`));
  const toIds = (list: { data: { id: string } }[]) => list.map(({ data }) => data.id);
  return { entities: toIds(elements.nodes), relations: toIds(elements.edges) };
}

const among = (ids: readonly string[]) =>
  all.filter(({ source, target }) => ids.includes(source) && ids.includes(target));
const toIds = (items: readonly { id: string }[]) => items.map(({ id }) => id).toSorted();

describe('a view', () => {
  it.each(FILTERS)(
    'of %j is the entities that the API answers, and what joins two of them',
    async (filter) => {
      const view = await readView(filter);
      const expected = await listEntities(filter);
      expect(view.entities).toEqual(expected.length === 0 ? [] : await inTextOrder(expected));
      expect(view.relations.toSorted()).toEqual(toIds(among(expected)));
    },
  );

  it('of ids is these, once each, and the relations among them', async () => {
    const { source, target } = all.find(({ type }) => type === 'COORDINATES_WITH')!;
    const view = await readView({ ids: [target, source, target] });
    expect(view.entities.toSorted()).toEqual([source, target].toSorted());
    expect(view.relations).toEqual(toIds(among([source, target])));
    expect(view.relations.length).toBeGreaterThan(0);
  });

  it('of ids and a filter is the ids that pass it, by a text too', async () => {
    const ids = await listEntities({ text: '联动' });
    const bodies = await listEntities({ text: '联动', kinds: ['BODY'] });
    expect((await readView({ ids, kinds: ['BODY'] })).entities.toSorted()).toEqual(
      bodies.toSorted(),
    );
    const few = ids.slice(0, 3);
    expect((await readView({ ids: few, text: '联动' })).entities.toSorted()).toEqual(
      few.toSorted(),
    );
  });

  it('of relations leaves all entities, and the relations that pass', async () => {
    const view = await readView({
      types: ['YIELDS', 'LEADS'],
      bases: ['STATED'],
      agents: ['EXPLICIT'],
    });
    const expected = all.filter(
      ({ type, basis, agent }) =>
        ['YIELDS', 'LEADS'].includes(type) && basis === 'STATED' && agent !== 'IMPLIED',
    );
    expect(view.entities).toEqual(await listEntities({}));
    expect(view.relations.toSorted()).toEqual(toIds(expected));
    expect(expected.length).toBeGreaterThan(0);
  });
});

/** A search answers best first where the order is not the text’s. */
async function inTextOrder(ids: readonly string[]): Promise<string[]> {
  const order = await listEntities({});
  return ids.toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
}
