import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addRecent, MOST_RECENT, parseRecent } from '../../../client/explorer/recentSearches.ts';

describe('recent searches', () => {
  it('are at most eight, each once, the latest first', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 30 }), (texts) => {
        const recent = texts.reduce<string[]>(addRecent, []);
        expect(recent.length).toBeLessThanOrEqual(MOST_RECENT);
        expect(new Set(recent).size).toBe(recent.length);
        const last = texts.findLast((text) => text.trim() !== '');
        expect(recent[0]).toBe(last?.trim());
        expect(parseRecent(JSON.stringify(recent))).toEqual(recent);
      }),
    );
  });

  it('are read from whatever stands in their place', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (stored) => {
        const recent = parseRecent(stored);
        expect(recent.length).toBeLessThanOrEqual(MOST_RECENT);
        expect(recent.every((text) => typeof text === 'string' && text !== '')).toBe(true);
      }),
    );
    expect(parseRecent(null)).toEqual([]);
    expect(parseRecent('["复议",7,null,"复议","  "]')).toEqual(['复议']);
  });
});
