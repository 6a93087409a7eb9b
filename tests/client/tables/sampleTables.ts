import type {
  TableEntity,
  TableRelation,
  TablesData,
} from '../../../client/tables/requestTables.ts';

const REPORT = 'r';

const evidence = (quote: string, section: string) => [
  { quote, section: { id: `${REPORT}.${section}` }, sentence: { start: 0 } },
];

export function entity(
  slug: string,
  kind: TableEntity['kind'],
  zh: string,
  more: Partial<TableEntity> & { section?: never; at?: string } = {},
): TableEntity {
  const { at = '1', ...rest } = more;
  const name = {
    BODY: 'Body',
    MECHANISM: 'Mechanism',
    INITIATIVE: 'Initiative',
    OUTCOME: 'Outcome',
  }[kind];
  return {
    __typename: name,
    id: `${REPORT}.${slug}`,
    kind,
    collective: false,
    category: { id: `${kind.toLowerCase()}.some` },
    name: { zh, en: slug },
    section: { id: `${REPORT}.${at}` },
    degree: { total: 0, implied: 0, in: 0, out: 0 },
    aliases: [],
    evidence: evidence(zh, at),
    ...(kind === 'OUTCOME' ? { measure: null } : {}),
    ...rest,
  } as unknown as TableEntity;
}

export function measure(
  slug: string,
  zh: string,
  figure: { value: number | null; raw: string; unit?: string | null },
): TableEntity {
  return entity(slug, 'OUTCOME', zh, {
    measure: {
      unit: null,
      comparator: 'EXACT',
      status: 'ACHIEVED',
      scope: null,
      indicator: null,
      of: null,
      ...figure,
    },
  } as Partial<TableEntity> as { at?: string });
}

export function relation(
  source: string,
  type: TableRelation['type'],
  target: string,
  more: Partial<TableRelation> = {},
): TableRelation {
  return {
    id: `${REPORT}.${source}~${type}~${target}`,
    type,
    source: { id: `${REPORT}.${source}` },
    target: { id: `${REPORT}.${target}` },
    basis: 'STATED',
    agent: null,
    verb: null,
    note: null,
    evidence: evidence(`${source}${target}`, '1'),
    ...more,
  } as unknown as TableRelation;
}

/** A court leads a drive that yields two figures; the government, which no sentence names, yields one of its own. */
export const SAMPLE: TablesData = {
  entities: [
    entity('court', 'BODY', '区法院', { aliases: ['法院', '院'] }),
    entity('government', 'BODY', '区政府'),
    entity('drive', 'INITIATIVE', '专项行动', { at: '2' }),
    measure('cases', '办结案件', { value: 41_000, raw: '4.1万余', unit: '件' }),
    measure('rate', '办结率', { value: 95.6, raw: '95.6%', unit: '%' }),
    measure('rank', '排名', { value: null, raw: '前列' }),
    entity('praise', 'OUTCOME', '表扬'),
  ],
  relations: [
    relation('court', 'LEADS', 'drive', { agent: 'EXPLICIT', verb: '开展' }),
    relation('government', 'CARRIES_OUT', 'drive', { agent: 'IMPLIED' }),
    relation('court', 'TARGETS', 'drive', { agent: 'EXPLICIT' }),
    relation('drive', 'YIELDS', 'cases', { basis: 'JUXTAPOSED' }),
    relation('government', 'YIELDS', 'rate', { agent: 'IMPLIED' }),
  ],
};

const text = (zh: string) => ({ zh, en: zh });

export const ONTOLOGY = {
  kinds: [
    { id: 'BODY', name: { zh: '机构', en: 'Body' } },
    { id: 'INITIATIVE', name: { zh: '举措', en: 'Initiative' } },
    { id: 'OUTCOME', name: { zh: '成效', en: 'Outcome' } },
  ],
  categories: [{ id: 'body.some', name: text('某类') }],
  relationTypes: [{ id: 'LEADS', name: { zh: '主导', en: 'leads' } }],
};

export const REPORTS = [
  {
    id: REPORT,
    sections: [
      { id: 'r.1', number: '1', title: text('甲'), start: 0, end: 10 },
      { id: 'r.2', number: '2', title: text('乙'), start: 10, end: 20 },
    ],
    sentences: [{ start: 0 }],
  },
];
