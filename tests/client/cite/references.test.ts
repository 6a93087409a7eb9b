/** References worked by hand after the standards, three for each style; see docs/adr/0015 for what rests on what. */
import { describe, expect, it } from 'vitest';
import type { Citable } from '../../../client/cite/Citable.ts';
import { toApaInText } from '../../../client/cite/formats/apa.ts';
import { toPlainText } from '../../../client/cite/formats/Run.ts';
import { FILES, listMissing, toProse, toProseText } from '../../../client/cite/styles.ts';
import { toWorks } from '../../../client/cite/toWorks.ts';
import { figure, passage, relation } from './citables.ts';

const toReferences = (citable: Citable, style: 'gb2025' | 'gb2015' | 'apa'): string[] =>
  toProse(toWorks(citable), style).references.map(toPlainText);

describe('GB/T 7714—2025', () => {
  it('gives a figure of a report without page and date its place in the text alone', () => {
    expect(toReferences(figure, 'gb2025')).toEqual([
      '宛城区人民政府. 宛城区人民政府关于2025年法治政府建设情况的报告[R]：三（一）第2句.',
      'The Fazhi Graph maintainers. Fazhi Graph 法治图谱：伴随式监督53次[DS/OL]. V0.1.0，图谱版次 a1b2c3d4. （2026-11-23）[2026-11-26]. https://graph.example/?sel=wancheng-2025.supervisions&rev=a1b2c3d4.',
    ]);
  });
  it('gives a relation date, places in the order of the text and page, and no date of citation for the report', () => {
    expect(toReferences(relation, 'gb2025')).toEqual([
      '宛城区人民政府. 宛城区人民政府关于2025年法治政府建设情况的报告[R/OL]. 2026-01-12：导言第1句，三（一）第2句. https://www.wancheng.example/report.html.',
      'The Fazhi Graph maintainers. Fazhi Graph 法治图谱：区法院 参与 府院联动机制[DS/OL]. V0.1.0，图谱版次 a1b2c3d4. （2026-11-23）[2026-11-26]. https://graph.example/?e=x&rev=a1b2c3d4.',
    ]);
  });
  it('gives a passage of a yearly its year as other title information', () => {
    expect(toReferences(passage, 'gb2025')).toEqual([
      '宛城区人民政府. 宛城区法治政府建设年度报告：2025[R/OL]：三（一）第2—3句. https://www.wancheng.example/report.html.',
      'The Fazhi Graph maintainers. Fazhi Graph 法治图谱：“开展‘伴随式’监督”[DS/OL]. V0.1.0，图谱版次 a1b2c3d4. （2026-11-23）[2026-11-26]. https://graph.example/?on=text&sel=p&rev=a1b2c3d4.',
    ]);
  });
});

describe('GB/T 7714—2015', () => {
  it('gives a figure of a report without page and date its place in the text alone', () => {
    expect(toReferences(figure, 'gb2015')).toEqual([
      '宛城区人民政府. 宛城区人民政府关于2025年法治政府建设情况的报告[R]: 三（一）第2句.',
      'The Fazhi Graph maintainers. Fazhi Graph 法治图谱: 伴随式监督53次[DB/OL]. V0.1.0, 图谱版次 a1b2c3d4. (2026-11-23)[2026-11-26]. https://graph.example/?sel=wancheng-2025.supervisions&rev=a1b2c3d4.',
    ]);
  });
  it('gives a relation year, places, date of publication and date of citation, as 4.1.1 has them', () => {
    expect(toReferences(relation, 'gb2015')[0]).toBe(
      '宛城区人民政府. 宛城区人民政府关于2025年法治政府建设情况的报告[R/OL]. 2026: 导言第1句, 三（一）第2句(2026-01-12)[2026-02-03]. https://www.wancheng.example/report.html.',
    );
  });
  it('gives a passage without date of publication its date of citation', () => {
    expect(toReferences(passage, 'gb2015')[0]).toBe(
      '宛城区人民政府. 宛城区法治政府建设年度报告: 2025[R/OL]: 三（一）第2—3句. [2026-02-03]. https://www.wancheng.example/report.html.',
    );
  });
  it('gives a whole report online its dates alone, as the white paper of A.3 has them', () => {
    const whole = { ...relation, claims: relation.claims.map((c) => ({ ...c, quotes: [] })) };
    expect(toReferences(whole, 'gb2015')[0]).toBe(
      '宛城区人民政府. 宛城区人民政府关于2025年法治政府建设情况的报告[R/OL]. (2026-01-12)[2026-02-03]. https://www.wancheng.example/report.html.',
    );
  });
});

describe('APA 7', () => {
  it('gives a figure n.d. where no date is known, and the title as printed with its translation', () => {
    expect(toReferences(figure, 'apa')).toEqual([
      '宛城区人民政府 [District Government]. (n.d.). 宛城区人民政府关于2025年法治政府建设情况的报告 [Report of the People’s Government of Wancheng District on Building a Law-Based Government in 2025].',
      'The Fazhi Graph maintainers. (2026). 53 accompanying supervisions. In Fazhi Graph 法治图谱 (Version 0.1.0, graph revision a1b2c3d4) [Data set]. Retrieved November 26, 2026, from https://graph.example/?sel=wancheng-2025.supervisions&rev=a1b2c3d4',
    ]);
  });
  it('gives a relation the year of publication and the page', () => {
    expect(toReferences(relation, 'apa')).toEqual([
      '宛城区人民政府 [District Government]. (2026). 宛城区人民政府关于2025年法治政府建设情况的报告 [Report of the People’s Government of Wancheng District on Building a Law-Based Government in 2025]. https://www.wancheng.example/report.html',
      'The Fazhi Graph maintainers. (2026). District Court takes part in the linkage. In Fazhi Graph 法治图谱 (Version 0.1.0, graph revision a1b2c3d4) [Data set]. Retrieved November 26, 2026, from https://graph.example/?e=x&rev=a1b2c3d4',
    ]);
  });
  it('gives a passage of a yearly the year it is for, and its place in the text to the citation', () => {
    expect(toReferences(passage, 'apa')[0]).toBe(
      '宛城区人民政府 [District Government]. (n.d.). 宛城区法治政府建设年度报告 (report for 2025) [Yearly report on law-based government]. https://www.wancheng.example/report.html',
    );
    const [report] = toWorks(passage);
    const quote = report?.type === 'report' ? report.quotes[0] : undefined;
    if (report?.type !== 'report' || !quote) throw new Error('The passage has no quote.');
    expect(toApaInText(report, quote)).toBe('(宛城区人民政府, n.d., section 3(1), sentences 2–3)');
  });
  it('sets the title in italics', () => {
    const [runs = []] = toProse(toWorks(figure), 'apa').references;
    expect(runs.filter(({ italic }) => italic).map(({ text }) => text)).toEqual([
      '宛城区人民政府关于2025年法治政府建设情况的报告',
    ]);
  });
});

describe('BibTeX', () => {
  const write = (citable: Citable): string[] =>
    FILES.bibtex.write(toWorks(citable), 'en').trimEnd().split('\n\n');
  it('gives a figure no year and no url where none is known', () => {
    expect(write(figure)).toEqual([
      `@techreport{wancheng-2025,
  author = {{宛城区人民政府}},
  title = {{宛城区人民政府关于2025年法治政府建设情况的报告}},
  institution = {{宛城区人民政府}},
  langid = {chinese},
  note = {Report of the People’s Government of Wancheng District on Building a Law-Based Government in 2025; Quote: “开展“伴随式”执法监督53次” (section 3(1), sentence 2; characters 1200 to 1214 of the text); Reports on 2025; SHA-256 of the report’s text: d763cabf},
}`,
      `@misc{fazhi-graph.wancheng-2025.supervisions,
  author = {{The Fazhi Graph maintainers}},
  title = {{Fazhi Graph 法治图谱: 伴随式监督53次}},
  year = {2026},
  version = {0.1.0, a1b2c3d4},
  url = {https://graph.example/?sel=wancheng-2025.supervisions&rev=a1b2c3d4},
  urldate = {2026-11-26},
  note = {Fazhi Graph 法治图谱: 53 accompanying supervisions; Figure, as written: “53次”; Graph revision: a1b2c3d4},
}`,
    ]);
  });
  it('gives a relation its dates and a key without the signs of its id', () => {
    const [report = '', entry = ''] = write(relation);
    for (const line of [
      'year = {2026}',
      'date = {2026-01-12}',
      'url = {https://www.wancheng.example/report.html}',
      'urldate = {2026-02-03}',
    ])
      expect(report).toContain(`  ${line},\n`);
    expect(entry).toMatch(/^@misc\{fazhi-graph\.wancheng-2025\.court-PARTICIPATES_IN-linkage,\n/);
  });
  it('gives a passage the day on which its page was read, and no year', () => {
    const [report = ''] = write(passage);
    expect(report).toContain('  urldate = {2026-02-03},\n');
    expect(report).not.toMatch(/^ {2}(year|date) =/m);
  });
});

describe('RIS', () => {
  const write = (citable: Citable): string => FILES.ris.write(toWorks(citable), 'zh');
  it('gives a figure in two records, lines ended as the specification has them', () => {
    expect(write(figure)).toBe(
      [
        'TY  - GOVDOC',
        'AU  - 宛城区人民政府',
        'TI  - 宛城区人民政府关于2025年法治政府建设情况的报告',
        'TT  - Report of the People’s Government of Wancheng District on Building a Law-Based Government in 2025',
        'PB  - 宛城区人民政府',
        'LA  - zh',
        'N1  - 引文：“开展“伴随式”执法监督53次”（三（一）第2句，原文第 1200 至 1214 字符）',
        'N1  - 报告年度：2025',
        'N1  - 报告正文的 SHA-256：d763cabf',
        'ER  - ',
        '',
        'TY  - DATA',
        'AU  - The Fazhi Graph maintainers',
        'TI  - Fazhi Graph 法治图谱: 伴随式监督53次',
        'TT  - Fazhi Graph 法治图谱: 53 accompanying supervisions',
        'PY  - 2026',
        'DA  - 2026/11/23',
        'ET  - 0.1.0, a1b2c3d4',
        'UR  - https://graph.example/?sel=wancheng-2025.supervisions&rev=a1b2c3d4',
        'Y2  - 2026/11/26',
        'N1  - 数值，原文写作“53次”',
        'N1  - 图谱版次：a1b2c3d4',
        'ER  - ',
        '',
      ].join('\r\n'),
    );
  });
  it('gives a relation page and dates', () => {
    const lines = write(relation).split('\r\n');
    expect(lines.slice(4, 10)).toEqual([
      'PY  - 2026',
      'DA  - 2026/01/12',
      'PB  - 宛城区人民政府',
      'LA  - zh',
      'UR  - https://www.wancheng.example/report.html',
      'Y2  - 2026/02/03',
    ]);
  });
  it('gives a passage no year where none is known', () => {
    const [report = ''] = write(passage).split('ER  - ');
    expect(report).not.toMatch(/^(PY|DA) {2}-/m);
    expect(report).toContain('Y2  - 2026/02/03\r\n');
  });
});

describe('CSL-JSON', () => {
  const read = (citable: Citable): unknown => JSON.parse(FILES.csl.write(toWorks(citable), 'en'));
  const author = [{ literal: '宛城区人民政府' }];
  it('gives a figure neither issued nor URL where they are not known', () => {
    expect(read(figure)).toEqual([
      {
        id: 'wancheng-2025',
        type: 'report',
        author,
        title: '宛城区人民政府关于2025年法治政府建设情况的报告',
        publisher: '宛城区人民政府',
        language: 'zh-CN',
        note: 'Report of the People’s Government of Wancheng District on Building a Law-Based Government in 2025\nQuote: “开展“伴随式”执法监督53次” (section 3(1), sentence 2; characters 1200 to 1214 of the text)\nReports on 2025\nSHA-256 of the report’s text: d763cabf',
      },
      {
        id: 'fazhi-graph.wancheng-2025.supervisions',
        type: 'dataset',
        author: [{ literal: 'The Fazhi Graph maintainers' }],
        title: '伴随式监督53次',
        'container-title': 'Fazhi Graph 法治图谱',
        version: '0.1.0, a1b2c3d4',
        issued: { 'date-parts': [[2026, 11, 23]] },
        accessed: { 'date-parts': [[2026, 11, 26]] },
        URL: 'https://graph.example/?sel=wancheng-2025.supervisions&rev=a1b2c3d4',
        note: '53 accompanying supervisions\nFigure, as written: “53次”\nGraph revision: a1b2c3d4',
      },
    ]);
  });
  it('gives a relation page and dates', () => {
    expect(read(relation)).toMatchObject([
      {
        author,
        issued: { 'date-parts': [[2026, 1, 12]] },
        URL: 'https://www.wancheng.example/report.html',
        accessed: { 'date-parts': [[2026, 2, 3]] },
      },
      { type: 'dataset', title: '区法院 参与 府院联动机制' },
    ]);
  });
  it('gives a passage the day on which its page was read, and no issued', () => {
    const [report] = read(passage) as object[];
    expect(report).toMatchObject({ accessed: { 'date-parts': [[2026, 2, 3]] } });
    expect(report).not.toHaveProperty('issued');
  });
});

describe('several at once', () => {
  it('name the report once with all places, and each claim', () => {
    const [first] = figure.claims;
    if (!first) throw new Error('The figure has no claim.');
    const other = { ...first, id: 'wancheng-2025.other' };
    const references = toReferences({ ...figure, claims: [first, other] }, 'gb2025');
    expect(references).toHaveLength(3);
    expect(references[0]).toMatch(/\[R\]：三（一）第2句\.$/);
  });
  it('have keys that differ, whatever their ids', () => {
    const [first] = figure.claims;
    if (!first) throw new Error('The figure has no claim.');
    const claims = ['a~b', 'a@b', 'A b'].map((id) => ({ ...first, id }));
    const keys = toWorks({ ...figure, claims }).map(({ key }) => key);
    expect(keys.slice(1)).toEqual(['fazhi-graph.a-b', 'fazhi-graph.a-b-2', 'fazhi-graph.A-b-3']);
  });
});

describe('notes', () => {
  it('follow the references where they are asked for', () => {
    const prose = toProse(toWorks(figure), 'gb2025');
    expect(toProseText(prose, false).split('\n')).toHaveLength(2);
    expect(toProseText(prose, true).split('\n').slice(2)).toEqual([
      '',
      '引文：“开展“伴随式”执法监督53次”（三（一）第2句，原文第 1200 至 1214 字符）',
      '报告年度：2025',
      '报告正文的 SHA-256：d763cabf',
      '数值，原文写作“53次”',
      '图谱版次：a1b2c3d4',
    ]);
  });
});

describe('what is missing', () => {
  const list = (citable: Citable, style: Parameters<typeof listMissing>[1]): string[] =>
    listMissing(toWorks(citable), style).map(({ what }) => what);
  it('is said for the style that would have it', () => {
    expect(list(figure, 'gb2025')).toEqual(['url', 'published', 'publisher']);
    expect(list(figure, 'apa')).toEqual(['url', 'published', 'romanised']);
    expect(list(figure, 'bibtex')).toEqual(['url', 'published']);
    expect(list(relation, 'ris')).toEqual([]);
  });
  it('is a date of citation only where a page is known', () => {
    const unread = {
      ...passage,
      reports: passage.reports.map((report) => ({ ...report, retrievedOn: null })),
    };
    expect(list(unread, 'gb2015')).toEqual(['published', 'retrieved', 'publisher']);
    expect(list(unread, 'gb2025')).toEqual(['published', 'publisher']);
  });
  it('is a date that is none', () => {
    const odd = {
      ...figure,
      reports: figure.reports.map((report) => ({ ...report, publishedOn: '2026-02-30' })),
    };
    expect(list(odd, 'bibtex')).toContain('published');
  });
});
