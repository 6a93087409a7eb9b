import { describe, expect, it } from 'vitest';
import type { CitedFacts } from '../../../client/cite/requestCited.ts';
import { toCitable, type CiteContext } from '../../../client/cite/toCitable.ts';
import { toPlace, type Outline } from '../../../client/cite/toPlace.ts';

const section = (id: string, number: string, start: number, end: number) => ({
  id,
  number,
  start,
  end,
  title: { zh: '导言', en: 'Introduction' },
  part: null,
});
const outline: Outline = {
  sections: [
    section('r.introduction', 'introduction', 10, 30),
    section('r.3', '3', 30, 90),
    section('r.3.1', '3.1', 40, 90),
  ],
  sentences: [10, 20, 30, 40, 50, 60].map((start) => ({ start, translation: null })),
};

describe('toPlace', () => {
  it.each([
    [22, 25, '导言第2句', '“Introduction” section, sentence 2'],
    [32, 38, '三第1句', 'section 3, sentence 1'],
    [52, 59, '三（一）第2句', 'section 3(1), sentence 2'],
    [52, 60, '三（一）第2句', 'section 3(1), sentence 2'],
    [52, 61, '三（一）第2—3句', 'section 3(1), sentences 2–3'],
    [
      22,
      55,
      '导言第2句至三（一）第2句',
      '“Introduction” section, sentence 2 to section 3(1), sentence 2',
    ],
  ])('names %i to %i', (start, end, zh, en) => {
    expect(toPlace(outline, start, end)).toEqual({ zh, en });
  });
  it('is null above the first section', () => {
    expect(toPlace(outline, 0, 5)).toBeNull();
  });
});

const toReport = (id: string): CiteContext['reports'][number] => ({
  id,
  period: 2025,
  title: { zh: '宛城区人民政府关于2025年的报告', en: 'Report' },
  issuer: { id: `${id}.government`, name: { zh: '区政府', en: 'District Government' } },
  ...outline,
  sections: [...outline.sections],
  sentences: [...outline.sentences],
});
const context: CiteContext = {
  ontology: { kinds: [], categories: [], relationTypes: [] },
  reports: [toReport('r'), toReport('s')],
  revision: 'a1b2',
  accessedOn: '2026-11-26',
  toLink: ({ type, id }) => `https://graph.example/?${type}=${id}`,
  viewLink: 'https://graph.example/?e=r.a',
  homeLink: 'https://graph.example/',
  viewTitle: '总览',
  viewReports: ['s'],
};
const source = { url: null, publishedOn: null, retrievedOn: null };
const facts: CitedFacts = {
  sources: ['r', 's'].map((id) => ({
    id,
    sha256: `of ${id}`,
    issuer: { aliases: ['宛城区人民政府', '南阳市宛城区人民政府'] },
    source,
  })),
  entities: [],
  relation: null,
  passage: null,
  unknown: [],
};

describe('toCitable', () => {
  it('names the issuer as the title does, and else as the graph does', () => {
    const issuerOf = (aliases: string[]): string | undefined => {
      const sources = facts.sources.map((each) => ({ ...each, issuer: { aliases } }));
      return toCitable({ type: 'report', id: 'r' }, { ...facts, sources }, context).reports[0]
        ?.issuer.zh;
    };
    expect(issuerOf(['南阳市宛城区人民政府', '宛城区', '宛城区人民政府'])).toBe('宛城区人民政府');
    expect(issuerOf(['南阳市宛城区人民政府'])).toBe('区政府');
  });
  it('cites a passage with its words, place and report', () => {
    const passage = { report: 'r', start: 52, end: 56, text: '深化改革' };
    const { claims, reports } = toCitable(
      { type: 'passage', id: 'r@52-56' },
      { ...facts, passage },
      context,
    );
    expect(reports.map(({ id, sha256 }) => [id, sha256])).toEqual([['r', 'of r']]);
    expect(claims).toEqual([
      {
        type: 'passage',
        id: 'r@52-56',
        name: { zh: '“深化改革”', en: '“深化改革”' },
        remarks: [],
        quotes: [
          {
            report: 'r',
            text: '深化改革',
            start: 52,
            end: 56,
            place: { zh: '三（一）第2句', en: 'section 3(1), sentence 2' },
          },
        ],
        link: 'https://graph.example/?passage=r@52-56',
      },
    ]);
  });
  it('cites a view by its title and address, with the reports that it shows', () => {
    const { claims, reports } = toCitable({ type: 'view' }, facts, context);
    expect(reports.map(({ id }) => id)).toEqual(['s']);
    expect(claims).toMatchObject([{ name: { zh: '总览' }, link: 'https://graph.example/?e=r.a' }]);
  });
  it('has no claim for what the graph does not have', () => {
    expect(toCitable({ type: 'relation', id: 'r.x~USES~y' }, facts, context).claims).toEqual([]);
  });
});
