import { expect, it } from 'vitest';
import type { App } from '../../server/app.ts';
import { ask } from '../support/ask.ts';

interface Subgraph {
  truncated: boolean;
  entities: { id: string }[];
  relations: { id: string; source: { id: string }; target: { id: string } }[];
  hidden: { id: string; count: number }[];
}

const FIELDS =
  'truncated entities { id } relations { id source { id } target { id } } hidden { id count }';

/** What holds of the overview of the real graph, on either store. */
export const describeOverview = (app: () => App): void => {
  const read = async (args = ''): Promise<Subgraph> => {
    const { data, errors } = await ask(app(), `{ overview${args} { ${FIELDS} } }`);
    expect(errors).toBeUndefined();
    return data.overview as Subgraph;
  };
  const readPages = async (list: string): Promise<string[]> => {
    const ids: string[] = [];
    for (let after: string | null = null; ;) {
      const { data } = await ask(
        app(),
        `query ($after: String) { ${list}(first: 100, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      const page = data[list] as {
        nodes: { id: string }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
      ids.push(...page.nodes.map(({ id }) => id));
      if (!page.pageInfo.hasNextPage) return ids;
      after = page.pageInfo.endCursor;
    }
  };

  it('is what the pages of both lists are, in their order', async () => {
    const overview = await read();
    expect(overview.truncated).toBe(false);
    expect(overview.hidden).toEqual([]);
    expect(overview.entities.map(({ id }) => id)).toEqual(await readPages('entities'));
    expect(overview.relations.map(({ id }) => id)).toEqual(await readPages('relations'));
  });

  it('is of the reports asked for, and empty where there are none of them', async () => {
    expect(await read('(reports: ["wancheng-2025"])')).toEqual(await read());
    for (const none of ['[]', '["elsewhere-2025"]'])
      expect(await read(`(reports: ${none})`)).toEqual({
        truncated: false,
        entities: [],
        relations: [],
        hidden: [],
      });
  });

  it('lets pass what the filters do, and relations only among entities that pass', async () => {
    const whole = await read();
    const listed = await ask(
      app(),
      `{ entities(first: 100, filter: { categories: ["mechanism.linkage-mechanism"] , sections: ["wancheng-2025.2"] }) { nodes { id } }
         of: entities(first: 100, filter: { text: "法院", kinds: [BODY, MECHANISM] }) { nodes { id } } }`,
    );
    expect(listed.errors).toBeUndefined();
    const toIds = (items: { id: string }[]): string[] => items.map(({ id }) => id);
    const among = (ids: readonly string[]): string[] =>
      toIds(
        whole.relations.filter(({ source, target }) =>
          [source, target].every(({ id }) => ids.includes(id)),
        ),
      );
    const some = await read(
      '(entities: { categories: ["mechanism.linkage-mechanism"], sections: ["wancheng-2025.2"] })',
    );
    expect(some.entities.length).toBeGreaterThan(0);
    expect(toIds(some.entities)).toEqual(toIds(listed.data.entities.nodes as { id: string }[]));
    const found = await read('(entities: { text: "法院", kinds: [BODY, MECHANISM] })');
    expect(found.entities.length).toBeGreaterThan(3);
    expect(toIds(found.entities)).toEqual(toIds(listed.data.of.nodes as { id: string }[]));
    expect(toIds(found.relations)).toEqual(among(toIds(found.entities)));

    const used = await read('(relations: { types: [USES], agents: [EXPLICIT] })');
    const { data } = await ask(
      app(),
      '{ relations(first: 100, filter: { types: [USES], agents: [EXPLICIT] }) { totalCount nodes { id } } }',
    );
    expect(used.entities).toEqual(whole.entities);
    expect(used.relations.length).toBe(data.relations.totalCount);
    expect(toIds(used.relations).slice(0, 100)).toEqual(
      toIds(data.relations.nodes as { id: string }[]),
    );
  });

  it('is of the reports that both the argument and the filter name', async () => {
    expect(await read('(entities: { reports: ["wancheng-2025"] })')).toEqual(await read());
    for (const args of [
      'reports: ["elsewhere-2025"], entities: { reports: ["wancheng-2025"] }',
      'entities: { reports: [] }',
    ])
      expect((await read(`(${args})`)).entities).toEqual([]);
    const { errors } = await ask(
      app(),
      `{ overview(entities: { text: "${'法'.repeat(201)}" }) { truncated } }`,
    );
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });

  it('says that there is more than the limit, and how much of it is next to what is here', async () => {
    const whole = await read();
    const part = await read('(limit: 40)');
    const ids = new Set(part.entities.map(({ id }) => id));
    expect(part.truncated).toBe(true);
    expect(part.entities).toEqual(whole.entities.slice(0, 40));
    expect(part.relations).toEqual(
      whole.relations.filter(({ source, target }) => ids.has(source.id) && ids.has(target.id)),
    );
    const outside = new Map<string, Set<string>>();
    for (const { source, target } of whole.relations)
      for (const [here, there] of [
        [source.id, target.id],
        [target.id, source.id],
      ] as const)
        if (ids.has(here) && !ids.has(there))
          outside.set(here, (outside.get(here) ?? new Set()).add(there));
    expect(new Map(part.hidden.map(({ id, count }) => [id, count]))).toEqual(
      new Map([...outside].map(([id, others]) => [id, others.size])),
    );
  });

  it.each(['0', '1001', '-1'])('has no limit of %s', async (limit) => {
    const { errors } = await ask(app(), `{ overview(limit: ${limit}) { truncated } }`);
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toContain('limit');
  });
};
