import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toConnection, type PageArguments } from '../../server/api/connections.ts';
import type { Page, Slice } from '../../server/store/GraphStore.ts';

const QUERY = ['letters', { kinds: ['BODY'] }];

function toSource(items: readonly string[], revision = 'r1', query: unknown = QUERY) {
  return {
    query,
    load: ({ offset, end, limit, fromEnd }: Slice): Promise<Page<string>> => {
      const meant = [...items.entries()].slice(offset, end ?? items.length);
      const run = fromEnd ? meant.slice(Math.max(0, meant.length - limit)) : meant.slice(0, limit);
      return Promise.resolve({
        items: run.map(([, item]) => item),
        offset: run[0]?.[0] ?? Math.min(offset, items.length),
        total: items.length,
        revision,
      });
    },
  };
}

async function walk(items: readonly string[], size: number, direction: 'forward' | 'backward') {
  const seen: string[] = [];
  let cursor: string | null = null;
  for (;;) {
    const args: PageArguments =
      direction === 'forward' ? { first: size, after: cursor } : { last: size, before: cursor };
    const { nodes, pageInfo } = await toConnection(args, toSource(items));
    if (direction === 'forward') seen.push(...nodes);
    else seen.unshift(...nodes);
    if (direction === 'forward' ? !pageInfo.hasNextPage : !pageInfo.hasPreviousPage) return seen;
    cursor = direction === 'forward' ? pageInfo.endCursor : pageInfo.startCursor;
  }
}

const lists = fc.uniqueArray(fc.string(), { maxLength: 60 });
const sizes = fc.integer({ min: 1, max: 100 });

describe('connections', () => {
  it('give the same sequence for any page size, in both directions', () =>
    fc.assert(
      fc.asyncProperty(lists, sizes, async (items, size) => {
        expect(await walk(items, size, 'forward')).toEqual(items);
        expect(await walk(items, size, 'backward')).toEqual(items);
      }),
    ));

  it('cut the list between two cursors', async () => {
    const items = [...'abcdefgh'];
    const { edges } = await toConnection({ first: 8 }, toSource(items));
    const [after, before] = [edges[1]?.cursor, edges[6]?.cursor];
    const all = await toConnection({ after: after!, before: before! }, toSource(items));
    expect(all.nodes).toEqual(['c', 'd', 'e', 'f']);
    expect(all.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
    const last = await toConnection({ last: 2, after: after!, before: before! }, toSource(items));
    expect(last.nodes).toEqual(['e', 'f']);
  });

  it('answer 20 items where no size is given, and an empty page of an empty list', async () => {
    const many = Array.from({ length: 50 }, (_, index) => String(index));
    expect((await toConnection({}, toSource(many))).nodes).toHaveLength(20);
    const none = await toConnection({ last: 5 }, toSource([]));
    expect(none).toEqual({
      edges: [],
      nodes: [],
      totalCount: 0,
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });

  it.each([
    [{ first: 0 }, 'first: 0 is out of range; give a number from 1 to 100.'],
    [{ first: 101 }, 'first: 101 is out of range; give a number from 1 to 100.'],
    [{ last: -1 }, 'last: -1 is out of range; give a number from 1 to 100.'],
    [{ first: 1, last: 1 }, 'first and last: both are given; give one of them.'],
    [{ after: '!' }, 'after: “!” is no cursor; use one that a page has answered.'],
    [{ before: 'YWJj' }, 'before: “YWJj” is no cursor; use one that a page has answered.'],
  ])('refuse %j', async (args, message) => {
    await expect(toConnection(args, toSource(['a']))).rejects.toMatchObject({
      message,
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('refuse a cursor of another revision or query, and take one of the same in another order of keys', async () => {
    const { pageInfo } = await toConnection({}, toSource(['a', 'b']));
    const after = pageInfo.startCursor;
    await expect(toConnection({ after }, toSource(['a', 'b'], 'r2'))).rejects.toThrow(
      'this cursor is of revision r1, the graph is at r2',
    );
    await expect(toConnection({ after }, toSource(['a', 'b'], 'r1', ['other']))).rejects.toThrow(
      'this cursor is of another query',
    );
    const source = (query: object) => toSource(['a', 'b'], 'r1', query);
    const page = await toConnection({}, source({ x: 1, y: 2, z: null }));
    const next = await toConnection({ after: page.pageInfo.startCursor }, source({ y: 2, x: 1 }));
    expect(next.nodes).toEqual(['b']);
  });
});
