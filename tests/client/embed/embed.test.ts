import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { readFramePolicy } from '../../../client/embed/framePolicy.ts';
import { toSnippet } from '../../../client/embed/toSnippet.ts';
import { toEmbedSearch } from '../../../client/explorer/embedded.ts';
import { HOSTILE_TEXTS } from '../../browser/fixtures/hostileTexts.ts';

describe('who may have the page in a frame', () => {
  it.each([
    [null, { type: 'any' }],
    ["default-src 'none'", { type: 'any' }],
    ["default-src 'none';frame-ancestors 'self'", { type: 'self' }],
    ["frame-ancestors 'none'", { type: 'none' }],
    ['frame-ancestors', { type: 'none' }],
    ['Frame-Ancestors *', { type: 'any' }],
    [
      "img-src data:; frame-ancestors 'self' https://a.example https://*.b.example",
      { type: 'origins', origins: 'https://a.example https://*.b.example' },
    ],
  ])('is read from %s', (policy, expected) => {
    expect(readFramePolicy(policy)).toEqual(expected);
  });
});

describe('the snippet', () => {
  it('is one element, whatever title and address hold', () => {
    for (const title of HOSTILE_TEXTS) {
      const address = `https://x.example/?embed&e=${title}`;
      const code = toSnippet({ address, title, width: null, height: 400 });
      const found: Record<string, string>[] = [];
      const parser = new SaxesParser();
      parser.on('error', (error) => {
        throw error;
      });
      parser.on('opentag', ({ name, attributes }) => {
        expect(name).toBe('iframe');
        found.push(attributes);
      });
      parser.write(code).close();
      expect(found).toHaveLength(1);
      expect(found[0]).toMatchObject({ width: '100%', height: '400', loading: 'lazy' });
      expect(found[0]?.['title']).toBe(title.replaceAll(/\s+/g, ' '));
    }
  });

  it('keeps an address with the mark of a frame', () => {
    expect(toEmbedSearch('')).toBe('?embed');
    expect(toEmbedSearch('?')).toBe('?embed');
    expect(toEmbedSearch('?as=lanes&lang=en')).toBe('?embed&as=lanes&lang=en');
  });
});
