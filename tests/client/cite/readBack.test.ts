import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Citable } from '../../../client/cite/Citable.ts';
import { FILES } from '../../../client/cite/styles.ts';
import { TOOL } from '../../../client/cite/tool.ts';
import { toLine } from '../../../client/cite/toLine.ts';
import { toWorks } from '../../../client/cite/toWorks.ts';
import { HOSTILE_TEXTS } from '../../browser/fixtures/hostileTexts.ts';
import { figure, passage, relation } from './citables.ts';
import { readBibtex, readRis, readTex } from './readBack.ts';

const SIGNS = ['\\', '{', '}', '%', '#', '$', '&', '_', '~', '^', '@', '"', ',', '*', '\n', '\r'];
const hostile = fc.oneof(
  fc.constantFrom(...HOSTILE_TEXTS),
  fc.string({ unit: fc.constantFrom(...SIGNS, 'ER  - ', 'TY  - ', '区', 'a', ' ', '\u2028') }),
  fc.string({ unit: 'grapheme' }),
);
const text = fc.record({ zh: hostile, en: hostile });
const date = fc.constantFrom(null, '2026', '2026-01', '2026-01-12', '2026-13-01', 'gestern');

/** Anything a graph may hold, and more. */
const citable: fc.Arbitrary<Citable> = fc
  .record({
    name: fc.option(text),
    title: text,
    issuer: text,
    quote: hostile,
    remarks: fc.array(text, { maxLength: 2 }),
    id: hostile,
    url: fc.option(
      fc.oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), hostile),
    ),
    link: fc.webUrl({ withQueryParameters: true }),
    publishedOn: date,
    retrievedOn: date,
    revision: hostile,
  })
  .map(
    ({
      name,
      title,
      issuer,
      quote,
      remarks,
      id,
      url,
      link,
      publishedOn,
      retrievedOn,
      revision,
    }) => ({
      reports: figure.reports.map((report) => ({
        ...report,
        title,
        issuer,
        url,
        publishedOn,
        retrievedOn,
      })),
      claims: figure.claims.map((claim) => ({
        ...claim,
        id,
        name,
        remarks,
        link,
        quotes: claim.quotes.map((each) => ({ ...each, text: quote })),
      })),
      revision,
      accessedOn: '2026-11-26',
    }),
  );

const read = (path: string): Promise<string> => readFile(new URL(path, import.meta.url), 'utf8');

describe('files of references', () => {
  it('are BibTeX that reads back as what was written', () => {
    fc.assert(
      fc.property(citable, (cited) => {
        const works = toWorks(cited);
        const entries = readBibtex(FILES.bibtex.write(works, 'zh'));
        expect(entries.map(({ key }) => key)).toEqual(works.map(({ key }) => key));
        const [report, entry] = entries.map(({ fields }) => fields);
        const { title, issuer } = cited.reports[0] ?? { title: { zh: '' }, issuer: { zh: '' } };
        expect(readTex(report?.['title'] ?? '')).toBe(toLine(title.zh));
        expect(readTex(report?.['author'] ?? '')).toBe(toLine(issuer.zh));
        expect(readTex(report?.['note'] ?? '')).toContain(
          toLine(cited.claims[0]?.quotes[0]?.text ?? ''),
        );
        const name = cited.claims[0]?.name;
        expect(readTex(entry?.['title'] ?? '')).toBe(
          name ? `${TOOL.title}: ${toLine(name.zh)}` : TOOL.title,
        );
      }),
    );
  });

  it('are RIS that reads back as what was written', () => {
    fc.assert(
      fc.property(citable, (cited) => {
        const records = readRis(FILES.ris.write(toWorks(cited), 'en'));
        expect(records.map(([first]) => first)).toEqual([
          ['TY', 'GOVDOC'],
          ['TY', 'DATA'],
        ]);
        const [report = []] = records;
        const titles = report.filter(([tag]) => tag === 'TI').map(([, value]) => value);
        expect(titles).toEqual([toLine(cited.reports[0]?.title.zh ?? '')]);
        for (const [tag, value] of report) if (tag === 'AU') expect(value).not.toContain('*');
      }),
    );
  });

  it('are CSL-JSON after the schema of the Citation Style Language', async () => {
    // Kept as it stands at citation-style-language/schema, e3ce254a, MIT; no package carries it.
    const schema = z.fromJSONSchema(
      JSON.parse(await read('csl-data.json')) as Parameters<typeof z.fromJSONSchema>[0],
    );
    expect(schema.safeParse([{ id: 'a', type: 'repot' }]).success).toBe(false);
    expect(schema.safeParse([{ id: 'a', type: 'report', issuer: 'b' }]).success).toBe(false);
    for (const each of [figure, relation, passage])
      expect(
        schema.safeParse(JSON.parse(FILES.csl.write(toWorks(each), 'zh'))).error,
      ).toBeUndefined();
    fc.assert(
      fc.property(citable, (cited) => {
        const items: unknown = JSON.parse(FILES.csl.write(toWorks(cited), 'en'));
        expect(schema.safeParse(items).error).toBeUndefined();
      }),
      { numRuns: 30 },
    );
  });
});

describe('the tool', () => {
  it('is cited as CITATION.cff has it', async () => {
    const cff = parse(await read('../../../CITATION.cff')) as Record<string, unknown>;
    expect(cff['title']).toContain(TOOL.title);
    expect(cff['authors']).toEqual([{ name: TOOL.author }]);
    expect(cff['version']).toBe(TOOL.version);
    expect(cff['date-released']).toBe(TOOL.releasedOn);
  });
});
