import fc from 'fast-check';
import {
  AGENTS,
  BASES,
  COMPARATORS,
  MEASURE_SCOPES,
  MEASURE_STATUSES,
} from '../../graph-seed/model.ts';
import type {
  Entity,
  Evidence,
  Measure,
  Relation,
  RelationTypeInfo,
  Seed,
  Tour,
} from '../../graph-seed/model.ts';
import { buildReport, toEvidence } from './buildReport.ts';
import type { ReportHead } from './buildReport.ts';
import { buildSeed } from './buildSeed.ts';
import { toTestTours } from './smallSeedTours.ts';
import { TEST_ONTOLOGY } from './testOntology.ts';

/** One begins with another, and `-` is below digits, digits below letters: what a locale would order otherwise. */
const REPORT_IDS = ['ab-2025', 'a-b-2025', 'a-2025', 'a2-2025'] as const;
const SLUGS = ['a', 'a-1', 'a1', 'ab', 'a-b', 'b10', 'b2', 'b', 'z', 'za', 'z-a', 'zz'] as const;
/** Ties, prefixes, and characters whose UTF-16 units order otherwise than their code points. */
const SORT_KEYS = [
  'fa',
  'fa zhi',
  'fazhi',
  'Fa',
  '法',
  '﨑',
  'ｆ',
  '𠮷',
  '𠮷a',
  '😀',
  'é',
  '',
] as const;
const NAMES = ['区政府', '𠮷镇', 'ｆ局', 'é', '“云瞳”', '1+4+5+N', '😀站'] as const;
const SECTIONS = [
  { number: 'introduction', lines: ['导言𠮷字，政府推进。区委牵头。'] },
  { number: '1', lines: ['一、强化统筹'] },
  { number: '1.1', part: '1', lines: ['(一)学法', '学法会议😀召开。清单建立。'] },
  { number: '1.2', part: '1', lines: ['(二)检查'] },
  { number: '2', lines: ['二、不足', '力量不足。'] },
] as const;

/** Where a quote begins and ends, as shares of all sentences and of the sentence's characters. */
type QuotePlace = [sentence: number, from: number, length: number];
interface Choice {
  slug: string;
  sortKey: string;
  name: string;
  aliases: string[];
  category: number;
  collective: boolean;
  places: QuotePlace[];
  measure: Measure | null;
  /** An entity by its place among the report's own. */
  measuredOf: number | null;
  concept: string | null;
}
interface Tie {
  source: number;
  target: number;
  type: number;
  basis: Relation['basis'];
  agent: NonNullable<Relation['agent']>;
  verb: string | null;
  places: QuotePlace[];
}

const index = fc.nat({ max: 999 });
const places = fc.array(
  fc.tuple(fc.nat({ max: 20 }), fc.nat({ max: 3 }), fc.integer({ min: 1, max: 6 })),
  { minLength: 1, maxLength: 3 },
);

function toMaybe<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.option(arbitrary, { nil: null });
}

const measure: fc.Arbitrary<Measure> = fc.record({
  value: toMaybe(fc.constantFrom(0, 3, 95.6, 41000, -0.5)),
  raw: fc.constantFrom('3次', '4.1万余', '95.6%'),
  unit: toMaybe(fc.constantFrom('次', '%')),
  comparator: fc.constantFrom(...COMPARATORS),
  status: fc.constantFrom(...MEASURE_STATUSES),
  scope: toMaybe(fc.constantFrom(...MEASURE_SCOPES)),
  indicator: toMaybe(fc.constantFrom(...TEST_ONTOLOGY.indicators.map(({ id }) => id))),
  of: fc.constant(null),
});

const choice: fc.Arbitrary<Choice> = fc.record({
  slug: fc.constantFrom(...SLUGS),
  sortKey: fc.constantFrom(...SORT_KEYS),
  name: fc.constantFrom(...NAMES),
  aliases: fc.array(fc.constantFrom(...NAMES), { maxLength: 2 }),
  category: index,
  collective: fc.boolean(),
  places,
  measure: toMaybe(measure),
  measuredOf: toMaybe(index),
  concept: toMaybe(fc.constantFrom(...TEST_ONTOLOGY.concepts.map(({ id }) => id))),
});

const tie: fc.Arbitrary<Tie> = fc.record({
  source: index,
  target: index,
  type: index,
  basis: fc.constantFrom(...BASES),
  agent: fc.constantFrom(...AGENTS),
  verb: toMaybe(fc.constantFrom('开展', '𠮷')),
  places,
});

/** Mostly many, because in a sparse graph there is little to find; now and then next to none. */
function toFewOrMany<T>(most: number, list: (lengths: Lengths) => fc.Arbitrary<T[]>) {
  return fc.oneof(
    { weight: 1, arbitrary: list({ minLength: 0, maxLength: 3, size: 'max' }) },
    {
      weight: 5,
      arbitrary: list({ minLength: Math.ceil(most / 2), maxLength: most, size: 'max' }),
    },
  );
}
interface Lengths {
  minLength: number;
  maxLength: number;
  size: 'max';
}

const graph = fc.record({
  choices: toFewOrMany(SLUGS.length, (lengths) =>
    fc.uniqueArray(choice, {
      ...lengths,
      minLength: Math.max(1, lengths.minLength),
      selector: ({ slug }) => slug,
    }),
  ),
  ties: toFewOrMany(25, (lengths) => fc.array(tie, lengths)),
});

/**
 * Valid seeds: one to three reports, each with 1 to 12 entities and up to 25 relations among them, some of them symmetric,
 * parallel or implied; entities without relations, quotes at the same place and equal sort keys are frequent.
 */
export const seedArbitrary: fc.Arbitrary<Seed> = fc
  .tuple(
    fc.subarray([...REPORT_IDS], { minLength: 1, maxLength: 3 }),
    fc.tuple(graph, graph, graph),
  )
  .map(([ids, graphs]) =>
    buildSeed(
      TEST_ONTOLOGY,
      ids.toSorted().map((id, place) => toReportGraph(id, graphs[place] ?? graphs[0])),
    ),
  );

function toReportGraph(
  id: string,
  { choices, ties }: { choices: Choice[]; ties: Tie[] },
): { report: ReportHead; entities: Entity[]; relations: Relation[]; tours: Tour[] } {
  const issuer = `${id}.${choices[0]?.slug ?? ''}`;
  const title = `报告${id}`;
  const report = buildReport({
    id,
    issuer,
    period: 2025,
    title,
    subtitle: '副题',
    sections: SECTIONS,
  });
  const entities = choices.map((each, place) => toEntity(report, each, place, choices));
  const relations = toRelations(report, entities, ties);
  return { report, entities, relations, tours: toTestTours(id, relations) };
}

/** The first one is a Body, because it issues the report. */
function toEntity(report: ReportHead, from: Choice, place: number, all: readonly Choice[]): Entity {
  const { categories } = TEST_ONTOLOGY;
  const allowed = categories.filter(({ kind }) => place > 0 || kind === 'BODY');
  const category = pick(allowed, from.category);
  const of = from.measuredOf === null ? null : `${report.id}.${pick(all, from.measuredOf).slug}`;
  return {
    id: `${report.id}.${from.slug}`,
    kind: category.kind,
    category: category.id,
    name: { zh: from.name + from.slug, en: `The ${from.slug}` },
    sortKey: from.sortKey,
    aliases: from.aliases,
    description: { zh: `${from.name}。`, en: `“${from.name}”` },
    collective: from.collective,
    report: report.id,
    evidence: toQuotes(report, from.places),
    measure: category.kind === 'OUTCOME' && from.measure ? { ...from.measure, of } : null,
    concept: category.kind === 'MECHANISM' ? from.concept : null,
  };
}

/** A tie between two kinds that no type joins is turned round; where that fails, or it is a loop, it is dropped. */
function toRelations(
  report: ReportHead,
  entities: readonly Entity[],
  ties: readonly Tie[],
): Relation[] {
  const relations = new Map<string, Relation>();
  for (const each of ties) {
    const ends = [pick(entities, each.source), pick(entities, each.target)] as const;
    const isForward = listTypes(...ends).length > 0;
    const [source, target] = isForward ? ends : [ends[1], ends[0]];
    const types = listTypes(source, target);
    if (source === target || types.length === 0) continue;
    const { id: type, symmetric } = pick(types, each.type);
    const triple = `${source.id}~${type}~${target.id.slice(report.id.length + 1)}`;
    const same = [...relations.values()].filter(
      (other) =>
        other.type === type &&
        ((other.source === source.id && other.target === target.id) ||
          (symmetric && other.source === target.id && other.target === source.id)),
    );
    // A symmetric relation is written once for each pair.
    if (symmetric && same.length > 0) continue;
    const id = same.length === 0 ? triple : `${triple}~${same.length + 1}`;
    relations.set(id, {
      id,
      type,
      source: source.id,
      target: target.id,
      basis: each.basis,
      agent: source.kind === 'BODY' ? each.agent : null,
      verb: each.basis === 'INFERRED' ? null : each.verb,
      note: each.basis === 'INFERRED' ? { zh: '据名', en: 'By its name' } : null,
      report: report.id,
      evidence: toQuotes(report, each.places),
    });
  }
  return [...relations.values()];
}

/** Those that may join the two. */
function listTypes(source: Entity, target: Entity): RelationTypeInfo[] {
  return TEST_ONTOLOGY.relationTypes.filter(({ pairs }) =>
    pairs.some((pair) => pair.source === source.kind && pair.target === target.kind),
  );
}

/** Whole characters, in text order, each place once. */
function toQuotes(report: ReportHead, from: readonly QuotePlace[]): Evidence[] {
  const quotes = from.map(([which, skip, length]) => {
    const sentence = pick(report.sentences, which);
    const characters = Array.from(sentence.text);
    const first = Math.min(skip, characters.length - 1);
    const start = sentence.start + characters.slice(0, first).join('').length;
    const quote = characters.slice(first, first + length).join('');
    return toEvidence(report, start, start + quote.length);
  });
  const places = new Map(quotes.map((quote) => [`${quote.start}-${quote.end}`, quote]));
  return [...places.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

function pick<T>(items: readonly T[], which: number): T {
  const item = items[which % items.length];
  if (item === undefined) throw new Error('There is nothing to pick from; mend the arbitrary.');
  return item;
}
