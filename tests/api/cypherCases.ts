import type { CypherField } from '../support/runCypher.ts';

const R = 'wancheng-2025';
const COURT = `"${R}.district-court"`;
const GOVERNMENT = `"${R}.district-government"`;
const LINKAGE = `"${R}.government-court-linkage-mechanism"`;
const BUILDING = `"${R}.law-based-government-building"`;

/** Fields with arguments, asked of the API and, as Cypher, of the database. `finds`: the answer is not empty. */
export const CASES: readonly { field: CypherField; args: string; finds: boolean }[] = [
  { field: 'entities', args: '', finds: true },
  { field: 'entities', args: '(first: 100, orderBy: NAME)', finds: true },
  { field: 'entities', args: '(first: 100, orderBy: DEGREE)', finds: true },
  { field: 'entities', args: '(first: 7, filter: { kinds: [BODY, OUTCOME] })', finds: true },
  { field: 'entities', args: '(filter: { kinds: [] })', finds: false },
  {
    field: 'entities',
    args: '(filter: { categories: ["body.court", "body.police", "none"] })',
    finds: true,
  },
  { field: 'entities', args: `(first: 100, filter: { sections: ["${R}.2"] })`, finds: true },
  {
    field: 'entities',
    args: `(first: 100, filter: { sections: ["${R}.3.2", "${R}.1"] })`,
    finds: true,
  },
  { field: 'entities', args: '(filter: { sections: [] })', finds: false },
  { field: 'entities', args: `(filter: { reports: ["${R}", "none"] })`, finds: true },
  { field: 'entities', args: '(filter: { indicators: ["double-random-checks"] })', finds: true },
  {
    field: 'entities',
    args: '(first: 100, filter: { minValue: 69, maxValue: 95.6 })',
    finds: true,
  },
  { field: 'entities', args: '(filter: { minValue: 1e20 })', finds: false },
  { field: 'entities', args: '(filter: { units: ["件", "%"] }, orderBy: NAME)', finds: true },
  { field: 'entities', args: '(filter: { statuses: [ACHIEVED] }, orderBy: DEGREE)', finds: true },
  { field: 'entities', args: '(filter: { statuses: [PLANNED] })', finds: false },
  { field: 'entities', args: '(filter: { concepts: ["major-decision-list"] })', finds: true },
  { field: 'entities', args: '(first: 100, filter: { collective: true })', finds: true },
  { field: 'entities', args: '(first: 3, filter: { collective: false, text: null })', finds: true },
  { field: 'entities', args: '(first: 100, filter: { text: "府院" })', finds: true },
  {
    field: 'entities',
    args: '(filter: { text: "jiandu", kinds: [BODY, INITIATIVE] }, orderBy: DEGREE)',
    finds: true,
  },
  { field: 'entities', args: `(filter: { text: "'}) DETACH DELETE n //" })`, finds: false },

  { field: 'relations', args: '', finds: true },
  { field: 'relations', args: '(first: 100, filter: { types: [LEADS, CONNECTS] })', finds: true },
  { field: 'relations', args: '(filter: { types: [] })', finds: false },
  { field: 'relations', args: '(first: 100, filter: { bases: [INFERRED] })', finds: true },
  { field: 'relations', args: '(first: 100, filter: { agents: [IMPLIED] })', finds: true },
  { field: 'relations', args: '(first: 100, filter: { agents: [] })', finds: true },
  { field: 'relations', args: `(first: 100, filter: { sections: ["${R}.3"] })`, finds: true },
  { field: 'relations', args: '(filter: { reports: ["none"] })', finds: false },
  { field: 'relations', args: '(first: 100, filter: { entityKinds: [BODY] })', finds: true },
  {
    field: 'relations',
    args: `(filter: { types: [CARRIES_OUT, ESTABLISHES], bases: [STATED], agents: [EXPLICIT], sections: ["${R}.2", "${R}.3.1"], reports: ["${R}"], entityKinds: [BODY, MECHANISM, INITIATIVE] })`,
    finds: true,
  },

  { field: 'neighbourhood', args: `(ids: [${COURT}])`, finds: true },
  { field: 'neighbourhood', args: `(ids: [${COURT}, ${LINKAGE}], depth: 0)`, finds: true },
  { field: 'neighbourhood', args: `(ids: [${COURT}], depth: 3, limit: 1000)`, finds: true },
  { field: 'neighbourhood', args: `(ids: [${COURT}], depth: 3, limit: 37)`, finds: true },
  { field: 'neighbourhood', args: `(ids: [${LINKAGE}], depth: 2, direction: OUT)`, finds: true },
  { field: 'neighbourhood', args: `(ids: [${LINKAGE}], depth: 2, direction: IN)`, finds: true },
  {
    field: 'neighbourhood',
    args: `(ids: [${GOVERNMENT}, ${COURT}, ${LINKAGE}], limit: 2)`,
    finds: true,
  },
  {
    field: 'neighbourhood',
    args: `(ids: [${GOVERNMENT}, "none", "neither", ${COURT}], limit: 3)`,
    finds: true,
  },
  { field: 'neighbourhood', args: '(ids: ["none"], depth: 2)', finds: false },
  { field: 'neighbourhood', args: `(ids: [${COURT}], filter: { types: [] })`, finds: true },
  {
    field: 'neighbourhood',
    args: `(ids: [${LINKAGE}], direction: OUT, depth: 3, filter: { types: [CONNECTS, COORDINATES_WITH] })`,
    finds: true,
  },
  {
    field: 'neighbourhood',
    args: `(ids: [${GOVERNMENT}], depth: 2, direction: OUT, filter: { agents: [EXPLICIT], bases: [STATED, JUXTAPOSED], sections: ["${R}.2"], entityKinds: [BODY, MECHANISM], reports: ["${R}"] })`,
    finds: true,
  },

  { field: 'paths', args: `(from: ${COURT}, to: ${BUILDING})`, finds: true },
  {
    field: 'paths',
    args: `(from: ${COURT}, to: ${BUILDING}, maxLength: 6, first: 100)`,
    finds: true,
  },
  { field: 'paths', args: `(from: ${GOVERNMENT}, to: ${LINKAGE}, first: 3)`, finds: true },
  {
    field: 'paths',
    args: `(from: ${GOVERNMENT}, to: ${LINKAGE}, direction: OUT, first: 50)`,
    finds: true,
  },
  {
    field: 'paths',
    args: `(from: ${LINKAGE}, to: ${GOVERNMENT}, direction: IN, first: 50)`,
    finds: true,
  },
  {
    field: 'paths',
    args: `(from: ${COURT}, to: "${R}.district-procuratorate", maxLength: 6, first: 40, filter: { agents: [EXPLICIT] })`,
    finds: true,
  },
  {
    field: 'paths',
    args: `(from: ${COURT}, to: ${BUILDING}, maxLength: 5, filter: { sections: ["${R}.3"] })`,
    finds: true,
  },
  { field: 'paths', args: `(from: ${COURT}, to: ${COURT})`, finds: false },
  { field: 'paths', args: `(from: ${COURT}, to: "none")`, finds: false },
  { field: 'paths', args: `(from: ${COURT}, to: ${LINKAGE}, filter: { types: [] })`, finds: false },
];
