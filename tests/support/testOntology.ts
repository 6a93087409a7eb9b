import { RELATION_TYPES, SYMMETRIC_RELATION_TYPES } from '../../graph-seed/model.ts';
import type {
  EntityKind,
  Ontology,
  RelationType,
  RelationTypeInfo,
  Term,
} from '../../graph-seed/model.ts';

const B = 'BODY';
const M = 'MECHANISM';
const I = 'INITIATIVE';
const O = 'OUTCOME';

/** Which kinds a type may join, source first. */
const PAIRS: Record<RelationType, readonly [EntityKind, EntityKind][]> = {
  LEADS: [
    [B, I],
    [B, M],
  ],
  CARRIES_OUT: [[B, I]],
  ESTABLISHES: [
    [B, M],
    [B, B],
    [I, M],
    [I, B],
  ],
  TAKES_PART_IN: [
    [B, M],
    [B, I],
  ],
  COORDINATES_WITH: [[B, B]],
  SUPERVISES: [[B, B]],
  TARGETS: [
    [I, B],
    [M, B],
  ],
  USES: [[I, M]],
  IMPLEMENTS: [
    [I, M],
    [I, B],
    [M, M],
    [M, B],
  ],
  PART_OF: [
    [B, B],
    [M, M],
    [I, I],
    [O, O],
    [I, M],
  ],
  CONNECTS: [[M, M]],
  YIELDS: [
    [B, O],
    [I, O],
    [M, O],
  ],
  AIMS_AT: [
    [B, O],
    [I, O],
    [M, O],
  ],
  RECOGNISED_BY: [
    [O, B],
    [O, M],
    [O, I],
  ],
};

const CATEGORIES = [
  'body.government',
  'body.party-organ',
  'body.department',
  'body.court',
  'body.township-or-subdistrict',
  'body.higher-level',
  'body.collective',
  'mechanism.list',
  'mechanism.linkage-mechanism',
  'mechanism.review-system',
  'mechanism.supervision-system',
  'initiative.meeting',
  'initiative.inspection',
  'initiative.programme',
  'outcome.measure',
  'outcome.shortcoming',
  'outcome.ranking',
] as const;

function toTerm<Id extends string>(id: Id): Term & { id: Id } {
  return {
    id,
    name: { zh: `名${id}`, en: `Name of ${id}` },
    definition: { zh: `义${id}`, en: `Meaning of ${id}` },
    iri: id.length % 2 === 0 ? `https://example.org/${id}` : null,
  };
}

function toRelationTypeInfo(id: RelationType): RelationTypeInfo {
  const pairs = PAIRS[id].map(([source, target]) => ({ source, target }));
  return {
    ...toTerm(id),
    inverse: { zh: `反${id}`, en: `Inverse of ${id}` },
    domain: [...new Set(pairs.map(({ source }) => source))],
    range: [...new Set(pairs.map(({ target }) => target))],
    symmetric: SYMMETRIC_RELATION_TYPES.some((symmetric) => symmetric === id),
    pairs,
  };
}

/** All kinds and relation types, some categories, indicators and concepts; a few are used by nothing. */
export const TEST_ONTOLOGY: Ontology = {
  kinds: ([B, M, I, O] as const).map(toTerm),
  categories: CATEGORIES.map((id) => ({ ...toTerm(id), kind: toKind(id) })),
  relationTypes: RELATION_TYPES.map(toRelationTypeInfo),
  indicators: [
    { ...toTerm('studies-held'), unit: '次' },
    { ...toTerm('pass-rate'), unit: '%' },
    { ...toTerm('unused-indicator'), unit: null },
  ],
  concepts: ['government-court-linkage', 'shared-review', 'unused-concept'].map(toTerm),
};

function toKind(category: string): EntityKind {
  const kind = [B, M, I, O].find((each) => category.startsWith(`${each.toLowerCase()}.`));
  if (!kind) throw new Error(`The category ${category} names no kind; mend the test ontology.`);
  return kind as EntityKind;
}
