import type { EntityRow, RelationRow } from './smallSeedClaims.ts';

const OFFICE = { category: 'body.department' } as const;

/** In TEXT order. */
export const SOUTH_ENTITIES: readonly EntityRow[] = [
  {
    slug: 'gov',
    category: 'body.government',
    name: '南区政府',
    sortKey: 'nanqu zhengfu 南区政府',
    quotes: ['南区政府'],
  },
  { ...OFFICE, slug: 'a', name: '甲局', sortKey: 'jiaju 甲局', quotes: ['甲局'] },
  { ...OFFICE, slug: 'b', name: '乙局', sortKey: 'yiju 乙局', quotes: ['乙局', ['乙局', 1]] },
  { ...OFFICE, slug: 'c', name: '丙局', sortKey: 'bingju 丙局', quotes: ['丙局'] },
  { ...OFFICE, slug: 'd', name: '丁局', sortKey: 'dingju 丁局', quotes: ['丁局'] },
  {
    ...OFFICE,
    slug: 'e',
    name: '戊局',
    sortKey: 'wuju 戊局',
    collective: true,
    quotes: ['戊局'],
  },
  {
    slug: 'f',
    category: 'body.higher-level',
    name: '己局',
    sortKey: 'jiju 己局',
    quotes: ['己局'],
  },
  { ...OFFICE, slug: 'g', name: '庚局', sortKey: 'gengju 庚局', quotes: ['庚局'] },
];

/** In TEXT order. */
export const SOUTH_RELATIONS: readonly RelationRow[] = [
  ['gov', 'SUPERVISES', 'a', 'STATED', 'EXPLICIT', '南区政府与各局'],
  ['b', 'SUPERVISES', 'gov', 'INFERRED', 'EXPLICIT', '层层监督'],
  ['a', 'SUPERVISES', 'b', 'JUXTAPOSED', 'IMPLIED', '甲局监督乙局'],
  ['a', 'SUPERVISES', 'c', 'STATED', 'EXPLICIT', '甲局也经由丙局'],
  ['a', 'SUPERVISES', 'd', 'STATED', 'IMPLIED', '甲局也经由丙局'],
  ['a', 'SUPERVISES', 'e', 'STATED', 'EXPLICIT', '甲局也经由丙局'],
  ['a', 'SUPERVISES', 'f', 'STATED', 'EXPLICIT', '甲局也经由丙局'],
  ['a', 'SUPERVISES', 'g', 'STATED', 'EXPLICIT', '甲局也经由丙局'],
  ['b', 'COORDINATES_WITH', 'c', 'STATED', 'EXPLICIT', '丙局'],
  ['c', 'SUPERVISES', 'b', 'STATED', 'EXPLICIT', '丙局'],
  ['c', 'SUPERVISES', 'b', 'JUXTAPOSED', 'EXPLICIT', '丙局'],
  ['c', 'SUPERVISES', 'g', 'STATED', 'EXPLICIT', '丙局'],
  ['d', 'SUPERVISES', 'b', 'STATED', 'EXPLICIT', '丁局'],
  ['e', 'SUPERVISES', 'b', 'STATED', 'EXPLICIT', '戊局'],
  ['f', 'SUPERVISES', 'b', 'STATED', 'EXPLICIT', '己局'],
  ['g', 'SUPERVISES', 'b', 'STATED', 'EXPLICIT', '庚局'],
];
