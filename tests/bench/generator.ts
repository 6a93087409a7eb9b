/**
 * Synthetic graphs of any size: many reports of 280 entities and 340 relations, and one whose only body has 10,000
 * neighbours.
 *
 * An entity's id carries its report's, in these graphs as in real ones, so no entity stands in two reports. What reports
 * share are concepts, categories and indicators; their bodies and mechanisms are equal by name and category.
 */
import type {
  Category,
  Entity,
  EntityKind,
  Ontology,
  Relation,
  RelationType,
  ReportGraph,
} from '../../graph-seed/model.ts';
import { toSortKey } from '../../graph-seed/text/toSortKey.ts';
import { createRandom, pick, type Random } from './createRandom.ts';
import { toLetters } from './toLetters.ts';
import { toReportGraph, type Claim } from './toReportGraph.ts';

export const ENTITIES = 280;
export const RELATIONS = 340;
export const SPOKES = 10_000;
export const HUB = 'hub-2024.hub';

interface Kind {
  kind: EntityKind;
  count: number;
  words: readonly string[];
  /** Named alike in every report. */
  shared: boolean;
}

/** How many of each a report has, about as the real one does. */
const KINDS: readonly Kind[] = [
  { kind: 'BODY', count: 80, words: ['司法局', '公安局', '法院', '街道办事处'], shared: true },
  { kind: 'MECHANISM', count: 60, words: ['联席会议制度', '责任清单', '监督平台'], shared: true },
  { kind: 'INITIATIVE', count: 90, words: ['联合执法', '专题培训', '案卷评查'], shared: false },
  { kind: 'OUTCOME', count: 50, words: ['办结案件', '培训人员', '化解纠纷'], shared: false },
];

/** How many of the outcomes of a report are measured. */
const MEASURED = 10;

/** Of every ten entities, so many are joined to one of these first bodies: some bodies are in much, most in little. */
const BUSY = { of: 4, bodies: 8 };

/** So many reports, one after the other. The n-th is the same in every graph of the same seed. */
export function* generateReports(
  ontology: Ontology,
  { reports, seed }: { reports: number; seed: number },
): Generator<ReportGraph> {
  for (let at = 0; at < reports; at++) yield generateReport(ontology, at, seed);
}

function generateReport(ontology: Ontology, at: number, seed: number): ReportGraph {
  const random = createRandom(seed * 1_000_003 + at);
  const id = `county-${String(at).padStart(5, '0')}-2024`;
  const entities = KINDS.flatMap((kind) => generateEntities(ontology, id, at, kind, random));
  return toReportGraph(
    { id, title: `${toLetters(at)}县` },
    entities,
    relate(ontology, entities, random),
  );
}

/** One body that supervises 10,000 others, in a report of its own. */
export function generateHub(ontology: Ontology): ReportGraph {
  const category = listCategories(ontology, 'BODY')[0];
  if (!category) throw new Error('The ontology has no category of bodies.');
  const toBody = (slug: string, name: string): Draft =>
    toDraft({ report: 'hub-2024', slug, kind: 'BODY', category: category.id, name });
  const hub = toBody('hub', '总局');
  const spokes = Array.from({ length: SPOKES }, (_, at) =>
    toBody(`spoke-${String(at).padStart(5, '0')}`, `分局${toLetters(at)}`),
  );
  const claims = spokes.map((target) => toClaim('SUPERVISES', hub, target));
  return toReportGraph({ id: 'hub-2024', title: '枢纽' }, [hub, ...spokes], claims);
}

/** An entity before its quotes are known. */
type Draft = Omit<Entity, 'evidence'>;

function generateEntities(
  ontology: Ontology,
  report: string,
  reportAt: number,
  { kind, count, words, shared }: Kind,
  random: Random,
): Draft[] {
  const categories = listCategories(ontology, kind);
  const place = shared ? '' : `${toLetters(reportAt)}县`;
  return Array.from({ length: count }, (_, at): Draft => {
    const word = words[at % words.length] ?? '';
    const isMeasured = kind === 'OUTCOME' && at < MEASURED;
    const raw = `${1 + Math.floor(random() * 5_000)}件`;
    const own = `${place}${word}${toLetters(Math.floor(at / words.length))}`;
    // What is shared has the same category in every report; what is a report's own may be anything.
    const category = shared ? categories[at % categories.length] : pick(random, categories);
    return {
      ...toDraft({
        report,
        slug: `${kind.toLowerCase()}-${at}`,
        kind,
        category: category?.id ?? '',
        name: isMeasured ? `${own}${raw}` : own,
      }),
      measure: isMeasured ? toMeasure(raw, pick(random, ontology.indicators).id) : null,
      concept: kind === 'MECHANISM' ? (ontology.concepts[at]?.id ?? null) : null,
    };
  });
}

function toDraft(given: {
  report: string;
  slug: string;
  kind: EntityKind;
  category: string;
  name: string;
}): Draft {
  const { report, slug, kind, category, name } = given;
  return {
    id: `${report}.${slug}`,
    kind,
    category,
    name: { zh: name, en: `The ${slug} of ${report}` },
    sortKey: toSortKey(name),
    aliases: [],
    description: { zh: `${name}，见于报告。`, en: `What the report calls ${slug}.` },
    collective: false,
    report,
    measure: null,
    concept: null,
  };
}

function toMeasure(raw: string, indicator: string): Entity['measure'] {
  return {
    value: Number.parseInt(raw, 10),
    raw,
    unit: '件',
    comparator: 'EXACT',
    status: 'ACHIEVED',
    scope: 'FLOW',
    indicator,
    of: null,
  };
}

/** First each entity to one that stands before it, so that all hang together, then at random. */
function relate(ontology: Ontology, entities: readonly Draft[], random: Random): Claim[] {
  const types = listTypes(ontology);
  const claims = new Map<string, Claim>();
  const join = (one: Draft, other: Draft): void => {
    const options = [
      ...(types.get(`${one.kind} ${other.kind}`) ?? []).map((type) => toClaim(type, one, other)),
      ...(types.get(`${other.kind} ${one.kind}`) ?? []).map((type) => toClaim(type, other, one)),
    ];
    if (one === other || options.length === 0) return;
    const claim = pick(random, options);
    claims.set(claim.id, claim);
  };
  const busy = entities.slice(0, BUSY.bodies);
  for (const [at, entity] of entities.entries()) {
    const before = claims.size;
    const former = entities.slice(0, at);
    while (at > 0 && claims.size === before)
      join(entity, pick(random, random() * 10 < BUSY.of ? busy : former));
  }
  while (claims.size < RELATIONS) join(pick(random, entities), pick(random, entities));
  return [...claims.values()];
}

function toClaim(type: RelationType, source: Draft, target: Draft): Claim {
  const slug = target.id.slice(target.report.length + 1);
  return {
    id: `${source.id}~${type}~${slug}`,
    type,
    source: source.id,
    target: target.id,
    basis: 'STATED',
    agent: source.kind === 'BODY' ? 'EXPLICIT' : null,
    verb: VERB,
    note: null,
    report: source.report,
  } satisfies Omit<Relation, 'evidence'>;
}

/** Between the names of the two ends, in every sentence. */
export const VERB = '会同';

/** The types that may lead from one kind to another. A symmetric one is as good as any. */
function listTypes({ relationTypes }: Ontology): Map<string, RelationType[]> {
  const types = new Map<string, RelationType[]>();
  for (const { id, pairs } of relationTypes)
    for (const { source, target } of pairs) {
      const key = `${source} ${target}`;
      types.set(key, [...(types.get(key) ?? []), id]);
    }
  return types;
}

function listCategories({ categories }: Ontology, kind: EntityKind): Category[] {
  return categories.filter((category) => category.kind === kind);
}
