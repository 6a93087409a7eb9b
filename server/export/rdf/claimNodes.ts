import type { Entity, Kind, Relation } from '../../../graph-seed/model.ts';
import { toProperties } from './RdfNode.ts';
import type { RdfNode } from './RdfNode.ts';
import { expand, toIri } from './vocabulary.ts';

/** An entity is of its kind, and of the public class that the ontology names for that kind. */
export function toEntityNodes(entity: Entity, kinds: readonly Kind[]): RdfNode[] {
  const { id, kind, category, name, sortKey, aliases, description, collective, report } = entity;
  const { measure, concept } = entity;
  const publicClass = kinds.find((each) => each.id === kind)?.iri;
  const node: RdfNode = {
    iri: toIri('entity', id),
    types: [toIri('kind', kind), ...(publicClass ? [publicClass] : [])],
    properties: toProperties({
      name,
      alias: aliases,
      description,
      category: toIri('category', category),
      collective,
      sortKey,
      source: toIri('report', report),
      concept: concept === null ? null : toIri('concept', concept),
      measure: measure && toIri('measure', id),
    }),
  };
  return measure ? [node, toMeasureNode(id, measure)] : [node];
}

function toMeasureNode(entity: string, measure: NonNullable<Entity['measure']>): RdfNode {
  const { value, indicator, of, ...rest } = measure;
  return {
    iri: toIri('measure', entity),
    types: [expand('schema:QuantitativeValue')],
    properties: toProperties({
      value: value === null ? null : toDecimal(value),
      ...rest,
      indicator: indicator === null ? null : toIri('indicator', indicator),
      rateOf: of === null ? null : toIri('entity', of),
    }),
  };
}

/** `xsd:decimal` knows no exponent. */
function toDecimal(value: number): string {
  return value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 });
}

/**
 * A relation is said twice: outright, from end to end, so that it can be followed; and as a statement that bears basis,
 * agent and quotes. The public term of a type is no predicate here: many read from the other end, or mean less.
 */
export function toRelationNodes(relation: Relation): RdfNode[] {
  const { id, type, basis, agent, verb, note, report } = relation;
  const [subject, predicate, object] = [
    toIri('entity', relation.source),
    toIri('relationType', type),
    toIri('entity', relation.target),
  ];
  return [
    {
      iri: toIri('relation', id),
      types: [expand('rdf:Statement')],
      properties: toProperties({
        subject,
        predicate,
        object,
        basis,
        agent,
        verb,
        note,
        source: toIri('report', report),
      }),
    },
    { iri: subject, types: [], properties: [], relations: [[predicate, object]] },
  ];
}
