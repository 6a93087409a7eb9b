import type { Ontology, Term } from '../../../graph-seed/model.ts';
import { toProperties } from './RdfNode.ts';
import type { RdfNode } from './RdfNode.ts';
import { expand, toIri } from './vocabulary.ts';
import type { PropertyName, Thing } from './vocabulary.ts';

type More = Partial<Record<PropertyName, string | null | { zh: string; en: string } | string[]>>;

const CONCEPT = expand('skos:Concept');

/** The ontology: each term with its nearest public one, which is close, not the same. */
export function toTermNodes(ontology: Ontology): RdfNode[] {
  const { kinds, categories, relationTypes, indicators, concepts } = ontology;
  return [
    ...kinds.map((kind) => toNode('kind', kind, [CONCEPT, expand('rdfs:Class')])),
    ...categories.map((category) =>
      toNode('category', category, [CONCEPT], { broader: toIri('kind', category.kind) }),
    ),
    ...relationTypes.map((type) =>
      toNode(
        'relationType',
        type,
        [
          CONCEPT,
          expand('owl:ObjectProperty'),
          ...(type.symmetric ? [expand('owl:SymmetricProperty')] : []),
        ],
        {
          inverseName: type.inverse,
          domain: type.domain.map((kind) => toIri('kind', kind)),
          range: type.range.map((kind) => toIri('kind', kind)),
        },
      ),
    ),
    ...indicators.map((indicator) =>
      toNode('indicator', indicator, [CONCEPT], { unit: indicator.unit }),
    ),
    ...concepts.map((concept) => toNode('concept', concept, [CONCEPT])),
  ];
}

function toNode(
  thing: Thing,
  { id, name, definition, iri }: Term,
  types: readonly string[],
  more: More = {},
): RdfNode {
  return {
    iri: toIri(thing, id),
    types,
    properties: toProperties({ name, definition, closeMatch: iri, ...more }),
  };
}
