import { stampReport } from '../../graph-seed/commands/stampReport.ts';
import { toProblemLine } from '../../graph-seed/parse/Problem.ts';
import { toSeed } from '../../graph-seed/toSeed.ts';
import { RELATION_TYPES, SYMMETRIC_RELATION_TYPES } from '../../graph-seed/model.ts';

/** Files of a seed as texts, by path. */
export type Texts = Readonly<Record<string, string>>;

export const ONTOLOGY = 'ontology.yaml';
export const REPORT = 'reports/jia-2025/report.yaml';
export const TEXT = 'reports/jia-2025/report.txt';
export const LEADERSHIP = 'reports/jia-2025/02-leadership.yaml';
export const ENFORCEMENT = 'reports/jia-2025/04-enforcement.yaml';
export const NEXT = 'reports/jia-2025/05-next.yaml';
export const GLOSSARY = 'glossary.yaml';

const ENDS: Record<string, string> = {
  COORDINATES_WITH: 'domain: [BODY], range: [BODY]',
  LEADS: 'domain: [BODY], range: [INITIATIVE, MECHANISM]',
  ESTABLISHES: 'domain: [BODY, INITIATIVE], range: [MECHANISM, BODY]',
  YIELDS: 'domain: [BODY, INITIATIVE, MECHANISM], range: [OUTCOME]',
};
const ANY = 'domain: [BODY, MECHANISM, INITIATIVE], range: [BODY, MECHANISM, INITIATIVE]';

const term = (id: string, zh: string, en: string, more = '') =>
  `  - { id: ${id}, name: { zh: ${zh}, en: ${en} }, definition: { zh: 义, en: Meaning. }, iri: null${more} }`;

/** One term a line: kinds 2–5, categories 7–11, relation types 13–26, indicators 28–29, concepts 31–32. */
const ontology = [
  'kinds:',
  term('BODY', '机构', 'Body'),
  term('MECHANISM', '机制', 'Mechanism'),
  term('INITIATIVE', '举措', 'Initiative'),
  term('OUTCOME', '成效', 'Outcome'),
  'categories:',
  term('body.government', '政府', 'Government'),
  term('body.court', '法院', 'Court'),
  term('mechanism.plan', '方案', 'Plan'),
  term('initiative.meeting', '会议', 'Meeting'),
  term('outcome.measure', '指标', 'Measure'),
  'relationTypes:',
  ...RELATION_TYPES.map((type) => {
    const symmetric = SYMMETRIC_RELATION_TYPES.some((one) => one === type);
    const pairs =
      type === 'PART_OF'
        ? '[[BODY, BODY], [MECHANISM, MECHANISM], [INITIATIVE, MECHANISM]]'
        : 'null';
    return term(
      type,
      `类${type}`,
      type.toLowerCase(),
      `, inverse: { zh: 反, en: inverse }, ${ENDS[type] ?? ANY}, symmetric: ${symmetric}, pairs: ${pairs}`,
    );
  }),
  'indicators:',
  term('meetings-held', '会议次数', 'Meetings held', ', unit: 次'),
  term('files-inspected', '案卷数', 'Files inspected', ', unit: 卷'),
  'concepts:',
  term('work-plan', '工作方案', 'Work plan'),
  term('joint-mechanism', '联席机制', 'Joint mechanism'),
  '',
].join('\n');

const text = `甲区人民政府关于2025年法治政府建设情况的报告
甲区人民政府关于法治政府建设情况的报告
2025年,甲区推进法治政府建设,落实上级关于全面依法治国的决策部署和工作要求,提供有力的法治保障,推动经济社会发展。
一、加强领导
区政府召开推进会3次,制定“工作方案”。区法院与区检察院联动,建立 联席机制。区政府落实任务。
二、改进执法
(一)规范执法。区司法局检查执法案卷50卷,依托工作方案。区政府落实任务。
今后将继续努力。
`;

const report = `title: { zh: 甲区报告, en: Report of Jia }
issuer: district-government
period: 2025
source: { url: null, publishedOn: null, retrievedOn: null }
sections:
  - number: introduction
    title: { zh: 导言, en: Introduction }
    begins: 2025年
  - number: '1'
    title: { zh: 加强领导, en: Leadership }
    begins: 一、加强领导
  - number: '2'
    title: { zh: 改进执法, en: Enforcement }
    begins: 二、改进执法
  - number: '2.1'
    part: '2'
    title: { zh: 规范执法, en: Regulated enforcement }
    begins: (一)规范执法
  - number: conclusion
    title: { zh: 今后, en: Next }
    begins: 今后
`;

const leadership = `section: '1'
translations:
  - sentence: 一、加强
    en: I. Stronger leadership
  - sentence: 区政府召开
    en: The District Government held three meetings and made a plan.
entities:
  - id: district-government
    kind: BODY
    category: body.government
    name: { zh: 区政府, en: District Government }
    aliases: [甲区人民政府]
    description: { zh: 召开推进会的一方。, en: Who calls the meetings. }
    quote: 区政府召开
  - id: district-court
    kind: BODY
    category: body.court
    name: { zh: 区法院, en: District Court }
    description: { zh: 审理案件的一方。, en: Who hears cases. }
    quote: 区法院
  - id: district-procuratorate
    kind: BODY
    category: body.government
    name: { zh: 区检察院, en: District Procuratorate }
    description: { zh: 监督办案的一方。, en: Who oversees cases. }
    quote: 区检察院
  - id: progress-meetings
    kind: INITIATIVE
    category: initiative.meeting
    name: { zh: 推进会, en: Progress meetings }
    description: { zh: 为推进工作而开。, en: Called by the government. }
    quote: 推进会
  - id: meetings-held
    kind: OUTCOME
    category: outcome.measure
    name: { zh: 推进会3次, en: 3 progress meetings }
    description: { zh: 次数。, en: How many. }
    quote: 推进会3次
    measure:
      value: 3
      raw: 3次
      unit: 次
      comparator: EXACT
      status: ACHIEVED
      scope: FLOW
      indicator: meetings-held
      of: progress-meetings
  - id: work-plan
    kind: MECHANISM
    category: mechanism.plan
    name: { zh: 工作方案, en: Work plan }
    description: { zh: 推进会制定的。, en: Made by the government. }
    quote: “工作方案”
    concept: work-plan
relations:
  - source: district-government
    type: LEADS
    target: progress-meetings
    basis: STATED
    agent: EXPLICIT
    verb: 召开
    quote: 区政府召开推进会
  - source: progress-meetings
    type: YIELDS
    target: meetings-held
    basis: STATED
    quote: 推进会3次
  - source: district-government
    type: ESTABLISHES
    target: work-plan
    basis: STATED
    agent: EXPLICIT
    verb: 制定
    quotes:
      - 区政府召开推进会
      - 制定“工作方案”
  - source: district-court
    type: COORDINATES_WITH
    target: district-procuratorate
    basis: STATED
    agent: EXPLICIT
    verb: 联动
    quote: 区法院与区检察院联动
`;

const enforcement = `section: '2.1'
entities:
  - id: justice-bureau
    kind: BODY
    category: body.government
    name: { zh: 区司法局, en: Justice Bureau }
    description: { zh: 审看案卷的一方。, en: Who reads the files. }
    quote: 区司法局
  - id: file-inspection
    kind: INITIATIVE
    category: initiative.meeting
    name: { zh: 检查执法案卷, en: File inspection }
    description: { zh: 逐卷看过。, en: Reading each of them. }
    quote: 检查执法案卷
relations:
  - source: justice-bureau
    type: LEADS
    target: file-inspection
    basis: STATED
    agent: EXPLICIT
    quote: 区司法局检查执法案卷
  - source: file-inspection
    type: USES
    target: work-plan
    basis: INFERRED
    quote: 依托工作方案
    note: { zh: 据上文。, en: By what is said above. }
`;

/** What the other files leave unquoted, so that all sentences and figures are. */
const next = `section: conclusion
entities:
  - id: law-based-government
    kind: INITIATIVE
    category: initiative.meeting
    name: { zh: 法治政府建设, en: Law-based government }
    description: { zh: 全篇的工作。, en: What all of it is about. }
    quotes:
      - 推进法治政府建设
      - 加强领导
      - 改进执法
      - 规范执法
      - { exact: 区政府落实任务, prefix: 联席机制。 }
      - { exact: 区政府落实任务, prefix: 依托工作方案。 }
      - 今后将继续努力
  - id: files-inspected
    kind: OUTCOME
    category: outcome.measure
    name: { zh: 检查案卷50卷, en: 50 files inspected }
    description: { zh: 看过的卷数。, en: How many were read. }
    quote: 案卷50卷
    measure:
      value: 50
      raw: 50卷
      unit: 卷
      comparator: EXACT
      status: ACHIEVED
      scope: FLOW
      indicator: files-inspected
      of: null
relations:
  - source: law-based-government
    type: YIELDS
    target: files-inspected
    basis: JUXTAPOSED
    quote: 检查执法案卷50卷
  - source: district-government
    type: LEADS
    target: law-based-government
    basis: STATED
    agent: EXPLICIT
    quote: { exact: 区政府落实任务, prefix: 联席机制。 }
`;

const glossary = `terms:
  - { zh: 法治政府, en: law-based government, source: ours, note: null }
  - { zh: 法院, en: [court, Court of Law], source: ours, note: A court. }
`;

/** A small seed without problems. */
export const VALID: Texts = {
  [ONTOLOGY]: ontology,
  [REPORT]: stampReport(report, text) ?? '',
  [TEXT]: text,
  [LEADERSHIP]: leadership,
  [ENFORCEMENT]: enforcement,
  [NEXT]: next,
  [GLOSSARY]: glossary,
};

/** Replaces what stands once in one file: an edit that would change nothing, or something else too, is refused. */
export type Edit = readonly [file: string, from: string, to: string];

export interface Case {
  name: string;
  edits: readonly Edit[];
  /** All that the check prints. */
  problems: readonly string[];
}

export function edit(texts: Texts, edits: readonly Edit[]): Texts {
  return edits.reduce<Texts>((edited, [file, from, to]) => {
    const parts = (edited[file] ?? '').split(from);
    if (parts.length !== 2)
      throw new Error(`“${from}” stands ${parts.length - 1} times in ${file}`);
    return { ...edited, [file]: parts.join(to) };
  }, texts);
}

export function readTexts(texts: Texts) {
  const encoder = new TextEncoder();
  return toSeed(new Map(Object.entries(texts).map(([path, one]) => [path, encoder.encode(one)])));
}

/** The lines that the check prints. */
export function problemsOf(texts: Texts): string[] {
  return readTexts(texts).problems.map(toProblemLine);
}
