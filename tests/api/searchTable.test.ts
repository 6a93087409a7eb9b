import { beforeAll, describe, expect, it } from 'vitest';
import { createApp, type App } from '../../server/app.ts';
import { openEmbeddedStore } from '../../server/openEmbeddedStore.ts';
import { ask } from '../support/ask.ts';
import { SEARCHES } from './searchTable.ts';

const SEARCH = `query ($text: String!) {
  search(text: $text) {
    totalCount
    hits { entity { name { zh } } matched ranges { start end } score }
    facets { id count }
  }
}`;

interface Hit {
  entity: { name: { zh: string } };
  matched: string;
  ranges: { start: number; end: number }[];
  score: number;
}

describe('search, as people type', () => {
  let app: App;
  beforeAll(async () => {
    app = createApp({ store: await openEmbeddedStore() });
  });

  it('is tried with at least eighty queries, each once', () => {
    expect(SEARCHES.length).toBeGreaterThanOrEqual(80);
    expect(new Set(SEARCHES.map(([text]) => text)).size).toBe(SEARCHES.length);
  });

  it.each(SEARCHES)('%j finds %s first', async (text, ...names) => {
    const { data, errors } = await ask(app, SEARCH, { text });
    expect(errors).toBeUndefined();
    const hits = data.search.hits as Hit[];
    expect(hits.slice(0, names.length).map(({ entity }) => entity.name.zh)).toEqual(names);
    for (const { matched, ranges } of hits) {
      expect(ranges.length).toBeGreaterThan(0);
      for (const { start, end } of ranges) expect(matched.slice(start, end)).not.toBe('');
    }
    const scores = hits.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    const kinds = (data.search.facets as { id: string; count: number }[]).filter(({ id }) =>
      /^[A-Z]+$/u.test(id),
    );
    expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBe(data.search.totalCount);
  });
});
