import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../client/graphiql/readAddress.ts';
import { toGraphiqlLink } from '../../../client/query/toGraphiqlLink.ts';

describe('a link to GraphiQL', () => {
  it.each([
    ['short', 'query Q { graph { revision } } # 法治 & + % #', '?'],
    ['long', `query Q { graph { revision } } # ${'法治'.repeat(2000)}`, '#'],
  ])('carries a %s query and its variables', (_, query, mark) => {
    const link = new URL(toGraphiqlLink({ query, variables: { ids: ['a&b'] } }), 'http://x');
    expect(link.pathname).toBe('/graphql');
    expect(link.href).toContain(`/graphql${mark}query=`);
    const read = readAddress(link.search, link.hash);
    expect(read?.query).toBe(query);
    expect(JSON.parse(read?.variables ?? '')).toEqual({ ids: ['a&b'] });
  });

  it('carries none where there is none', () => {
    expect(readAddress('?x=1', '#y')).toBeNull();
    expect(readAddress('', '')).toBeNull();
  });
});
