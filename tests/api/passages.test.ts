import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Entity } from '../../graph-seed/model.ts';
import { toPassages, type Claim } from '../../server/api/toPassages.ts';
import { createApp, type App } from '../../server/app.ts';
import { openEmbeddedStore } from '../../server/openEmbeddedStore.ts';
import { ask } from '../support/ask.ts';

const TEXT = '区法院常态化与涉诉单位联动,化解行政争议';

const spans = fc
  .tuple(fc.nat({ max: TEXT.length - 1 }), fc.integer({ min: 1, max: 8 }))
  .map(([start, length]) => ({ start, end: Math.min(TEXT.length, start + length) }));
/** All of a claim that passages look at. */
const claims = fc.array(
  fc
    .array(spans, { minLength: 1, maxLength: 3 })
    .map((evidence): Claim => ({ evidence }) as Entity),
  { maxLength: 6 },
);
const ranges = fc
  .tuple(fc.nat({ max: TEXT.length }), fc.nat({ max: TEXT.length }))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

describe('toPassages', () => {
  it('gives back the text, each run as long as the same claims quote it', () =>
    fc.assert(
      fc.property(claims, ranges, (some, range) => {
        const passages = toPassages(TEXT, some, range);
        expect(passages.map(({ text }) => text).join('')).toBe(TEXT.slice(range.start, range.end));
        let at = range.start;
        for (const { start, end, text } of passages) {
          expect(start).toBe(at);
          expect(text).toBe(TEXT.slice(start, end));
          at = end;
        }
        expect(at).toBe(range.end);
        for (const { start, end, claims: quoting } of passages)
          for (let offset = start; offset < end; offset += 1)
            expect(quoting).toEqual(
              some.filter(({ evidence }) =>
                evidence.some((quote) => quote.start <= offset && offset < quote.end),
              ),
            );
        for (const [index, { claims: quoting }] of passages.entries())
          expect(passages[index + 1]?.claims).not.toEqual(quoting);
      }),
    ));
});

describe('Report.passages', () => {
  let app: App;
  beforeAll(async () => {
    app = createApp({ store: await openEmbeddedStore() });
  });

  it('tells the whole text with what quotes it', async () => {
    const { data, errors } = await ask(
      app,
      `{ report(id: "wancheng-2025") {
        text
        coverage { characters { quoted } }
        passages { start end text claims { __typename ... on Entity { id } ... on Relation { id } } }
      } }`,
    );
    expect(errors).toBeUndefined();
    const { text, passages } = data.report as {
      text: string;
      passages: { text: string; claims: { __typename: string; id: string }[] }[];
    };
    expect(passages.map((passage) => passage.text).join('')).toBe(text);
    const appearance = passages.find((passage) => passage.text === '出庭应诉工作指引');
    expect(appearance?.claims).toContainEqual({
      __typename: 'Mechanism',
      id: 'wancheng-2025.court-appearance-guidelines',
    });
    const types = new Set(
      passages.flatMap((passage) => passage.claims.map((one) => one.__typename)),
    );
    expect([...types].toSorted()).toEqual([
      'Body',
      'Initiative',
      'Mechanism',
      'Outcome',
      'Relation',
    ]);
    expect(passages.some((passage) => passage.claims.length === 0)).toBe(true);
  });

  it('tells a part, cut at its ends', async () => {
    const askPart = (range: string) =>
      ask(app, `{ report(id: "wancheng-2025") { text passages(${range}) { start end text } } }`);
    const { data } = await askPart('start: 2621, end: 2624');
    expect(data.report.passages.map((passage: { text: string }) => passage.text).join('')).toBe(
      data.report.text.slice(2621, 2624),
    );
    expect((await askPart('start: 999999')).data.report.passages).toEqual([]);
    expect((await askPart('start: 5, end: 5')).data.report.passages).toEqual([]);
    expect((await askPart('start: 6, end: 5')).errors).toMatchObject([
      {
        message: 'start: 6 is behind end, 5; give start first.',
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
    expect((await askPart('start: -1')).errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });
});
