import {
  AGENTS,
  BASES,
  ENTITY_KINDS,
  MEASURE_STATUSES,
  RELATION_TYPES,
} from '../../../graph-seed/model.ts';

/**
 * What a parameter takes: a list is given by repeating the parameter, anything else once. Without `values`, a list takes
 * any text.
 */
export type ParameterKind =
  | { kind: 'list'; values?: readonly string[] }
  | { kind: 'choice'; values: readonly string[]; formats?: readonly string[] }
  | { kind: 'number' }
  | { kind: 'text' };

/** By name, as the fields of the API’s `EntityFilter` and `RelationFilter` are called. */
export const PARAMETERS = {
  ids: { kind: 'list' },
  kinds: { kind: 'list', values: ENTITY_KINDS },
  categories: { kind: 'list' },
  sections: { kind: 'list' },
  reports: { kind: 'list' },
  indicators: { kind: 'list' },
  minValue: { kind: 'number' },
  maxValue: { kind: 'number' },
  units: { kind: 'list' },
  statuses: { kind: 'list', values: MEASURE_STATUSES },
  concepts: { kind: 'list' },
  collective: { kind: 'choice', values: ['true', 'false'] },
  text: { kind: 'text' },
  types: { kind: 'list', values: RELATION_TYPES },
  bases: { kind: 'list', values: BASES },
  agents: { kind: 'list', values: AGENTS },
  table: { kind: 'choice', values: ['entities', 'relations', 'evidence'], formats: ['csv'] },
  edges: { kind: 'choice', values: ['mixed', 'directed'], formats: ['graphml', 'gexf'] },
} as const satisfies Record<string, ParameterKind>;

export type ParameterName = keyof typeof PARAMETERS;
