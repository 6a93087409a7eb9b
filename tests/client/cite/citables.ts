import type { Citable, CitedQuote, CitedReport } from '../../../client/cite/Citable.ts';

const REPORT: CitedReport = {
  id: 'wancheng-2025',
  title: {
    zh: '宛城区人民政府关于2025年法治政府建设情况的报告',
    en: 'Report of the People’s Government of Wancheng District on Building a Law-Based Government in 2025',
  },
  issuer: { zh: '宛城区人民政府', en: 'District Government' },
  period: 2025,
  url: null,
  publishedOn: null,
  retrievedOn: null,
  sha256: 'd763cabf',
};
const ONLINE = { url: 'https://www.wancheng.example/report.html' };
const FIGURE: CitedQuote = {
  report: REPORT.id,
  text: '开展“伴随式”执法监督53次',
  start: 1200,
  end: 1214,
  place: { zh: '三（一）第2句', en: 'section 3(1), sentence 2' },
};
const LEADING: CitedQuote = {
  report: REPORT.id,
  text: '成立府院联动领导小组',
  start: 80,
  end: 90,
  place: { zh: '导言第1句', en: '“Introduction” section, sentence 1' },
};
const rest = { revision: 'a1b2c3d4', accessedOn: '2026-11-26' };

/** A figure of a report of which no page and no date is known. */
export const figure: Citable = {
  ...rest,
  reports: [REPORT],
  claims: [
    {
      type: 'entity',
      id: 'wancheng-2025.supervisions',
      name: { zh: '伴随式监督53次', en: '53 accompanying supervisions' },
      remarks: [{ zh: '数值，原文写作“53次”', en: 'Figure, as written: “53次”' }],
      quotes: [FIGURE],
      link: 'https://graph.example/?sel=wancheng-2025.supervisions&rev=a1b2c3d4',
    },
  ],
};

/** A relation with two quotes, in a report of which page and dates are known. */
export const relation: Citable = {
  ...rest,
  reports: [{ ...REPORT, ...ONLINE, publishedOn: '2026-01-12', retrievedOn: '2026-02-03' }],
  claims: [
    {
      type: 'relation',
      id: 'wancheng-2025.court~PARTICIPATES_IN~linkage',
      name: { zh: '区法院 参与 府院联动机制', en: 'District Court takes part in the linkage' },
      remarks: [{ zh: '依据：明述', en: 'Basis: stated' }],
      quotes: [FIGURE, LEADING],
      link: 'https://graph.example/?e=x&rev=a1b2c3d4',
    },
  ],
};

/** A passage of a report whose title has no year; its page and the day of reading are known, its date is not. */
export const passage: Citable = {
  ...rest,
  reports: [
    {
      ...REPORT,
      ...ONLINE,
      title: { zh: '宛城区法治政府建设年度报告', en: 'Yearly report on law-based government' },
      retrievedOn: '2026-02-03',
    },
  ],
  claims: [
    {
      type: 'passage',
      id: 'wancheng-2025@1200-1214',
      name: { zh: '“开展‘伴随式’监督”', en: '“开展‘伴随式’监督”' },
      remarks: [],
      quotes: [
        {
          ...FIGURE,
          place: { zh: '三（一）第2—3句', en: 'section 3(1), sentences 2–3' },
        },
      ],
      link: 'https://graph.example/?on=text&sel=p&rev=a1b2c3d4',
    },
  ],
};
