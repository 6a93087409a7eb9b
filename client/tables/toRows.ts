import type {
  Agent,
  Basis,
  Comparator,
  MeasureScope,
  MeasureStatus,
} from '../api/operations.generated.ts';
import type { TableName } from '../explorer/screens/TableState.ts';
import {
  EMPTY,
  toChinese,
  toNames,
  toNumber,
  toTerm,
  toText,
  type Cell,
  type NamedEntity,
  type TableRow,
} from './Cell.ts';
import { findBodies } from './findBodies.ts';
import type { TableEntity, TableRelation, TablesData } from './requestTables.ts';
import { findTerm, toEntityMap, toQuoteCells, type RowContext } from './RowContext.ts';

const BASES: readonly Basis[] = ['STATED', 'JUXTAPOSED', 'INFERRED'];
const AGENTS: readonly Agent[] = ['EXPLICIT', 'IMPLIED'];
const COMPARATORS: readonly Comparator[] = ['EXACT', 'ABOUT', 'MORE_THAN', 'AT_LEAST', 'AT_MOST'];
const STATUSES: readonly MeasureStatus[] = ['ACHIEVED', 'PLANNED'];
const SCOPES: readonly MeasureScope[] = ['FLOW', 'STOCK'];

type Words = Omit<RowContext, 'entities'>;

function toWord<Term extends string>(
  terms: readonly Term[],
  words: Record<Term, string>,
  term: Term | null,
): Cell {
  return term === null ? EMPTY : toTerm(term, words[term], terms.indexOf(term));
}

const toSeparator = ({ language }: RowContext): string => (language === 'zh' ? '、' : '; ');

function toNameCells(entity: TableEntity, context: RowContext): Record<string, Cell> {
  const { language, pick } = context;
  const other = language === 'zh' ? toText(entity.name.en) : toChinese(entity.name.zh);
  return {
    name: toNames([{ ...entity, supplied: false }], pick, ''),
    otherName: other,
    id: toText(entity.id),
  };
}

function toEntityRow(entity: TableEntity, context: RowContext): TableRow {
  const { id, kind, category, aliases, degree, evidence } = entity;
  const { ontology, pick } = context;
  return {
    id,
    type: 'entity',
    cells: {
      ...toNameCells(entity, context),
      kind: findTerm(ontology.kinds, kind, pick),
      category: findTerm(ontology.categories, category.id, pick),
      out: toNumber(degree.out),
      in: toNumber(degree.in),
      total: toNumber(degree.total),
      implied: toNumber(degree.implied),
      aliases: toChinese(aliases.length > 0 ? aliases.join('、') : null),
      ...toQuoteCells(evidence, context),
    },
  };
}

/** The entity as a cell names it; with its id alone where it is not at hand. */
function toNamed(id: string, supplied: boolean, { entities }: RowContext): NamedEntity[] {
  const entity = entities.get(id);
  return entity ? [{ id, kind: entity.kind, name: entity.name, supplied }] : [];
}

function toRelationRow(relation: TableRelation, context: RowContext): TableRow {
  const { id, type, source, target, basis, agent, verb, note, evidence } = relation;
  const { ontology, pick, m } = context;
  return {
    id,
    type: 'relation',
    cells: {
      source: toNames(toNamed(source.id, agent === 'IMPLIED', context), pick, ''),
      type: findTerm(ontology.relationTypes, type, pick),
      target: toNames(toNamed(target.id, false, context), pick, ''),
      basis: { ...toWord(BASES, m.basis, basis), basis },
      agent: toWord(AGENTS, m.agent, agent),
      verb: toChinese(verb),
      note: toText(note && pick(note)),
      id: toText(id),
      ...toQuoteCells(evidence, context),
    },
  };
}

type Measure = NonNullable<Extract<TableEntity, { __typename: 'Outcome' }>['measure']>;

function toMeasureRow(
  entity: TableEntity,
  measure: Measure,
  bodies: readonly NamedEntity[],
  context: RowContext,
): TableRow {
  const { pick, m } = context;
  const { value, raw, unit, comparator, status, scope, indicator, of } = measure;
  return {
    id: entity.id,
    type: 'entity',
    cells: {
      ...toNameCells(entity, context),
      value: toNumber(value),
      // Sorted by what it means, for 4.1万 is more than 120.
      raw: { ...toChinese(raw), order: value },
      unit: toChinese(unit),
      indicator: indicator
        ? { text: pick(indicator.name), order: pick(indicator.name), term: indicator.id }
        : EMPTY,
      comparator: toWord(COMPARATORS, m.comparator, comparator),
      status: toWord(STATUSES, m.status, status),
      scope: toWord(SCOPES, m.scope, scope),
      of: of ? toNames([{ ...of, supplied: false }], pick, '') : EMPTY,
      body: toNames(bodies, pick, toSeparator(context)),
      ...toQuoteCells(entity.evidence, context),
    },
  };
}

/** The rows of all three tables, in the order of the text, written in the page's language. */
export function toRows(data: TablesData, words: Words): Record<TableName, TableRow[]> {
  const context: RowContext = { ...words, entities: toEntityMap(data) };
  const bodies = findBodies(data);
  return {
    entities: data.entities.map((entity) => toEntityRow(entity, context)),
    relations: data.relations.map((relation) => toRelationRow(relation, context)),
    measures: data.entities.flatMap((entity) => {
      if (entity.__typename !== 'Outcome' || !entity.measure) return [];
      const own = (bodies.get(entity.id) ?? []).flatMap(({ id, supplied }) =>
        toNamed(id, supplied, context),
      );
      return [toMeasureRow(entity, entity.measure, own, context)];
    }),
  };
}
